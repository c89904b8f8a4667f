import Testing

@testable import ClientGenerator

@Suite("Types of values") struct ScalarTypeTests {
    @Test("bytes that come in JSON are text, in whatever way servers write them")
    func receivedBytes() throws {
        try PlanCase(
            "",
            document: SpecText.paths(
                """
                /a:
                  get:
                    operationId: readA
                    responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Read'}}}}}
                  post:
                    operationId: sendA
                    requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Sent'}}}}
                    responses: {'204': {description: d}}
                """,
                """
                components:
                  schemas:
                    Read: {properties: {text: {type: string, format: binary}}}
                    Sent: {properties: {file: {type: string, format: binary}}}
                """),
            "func a.read() -> 200 Read", "error AError {}",
            "func a.send(body: Sent as parts) -> 204 NoContent", "error AError {}",
            "struct Read {text: String?}", "struct Sent {file: FileUpload?}"
        ).check()
    }

    @Test("bytes of a media type are files in forms, and texts in JSON that nobody encoded")
    func unencodedBytes() throws {
        let bytes = "{type: string, contentMediaType: application/octet-stream}"
        let schemas = ["InJSON", "InForm", "InBoth"].map {
            "\($0): {properties: {a: \(bytes), b: {type: string, contentMediaType: image/png, contentEncoding: base64}}}"
        }
        let bodies = [
            ("InJSON", ["application/json"]), ("InForm", ["multipart/form-data"]),
            ("InBoth", ["application/json"]), ("InBoth", ["multipart/form-data"]),
        ]
        let operations = bodies.enumerated().map { index, body in
            let forms = body.1.map { "\($0): {schema: {$ref: '#/components/schemas/\(body.0)'}}" }
            return
                "/p\(index): {post: {operationId: a\(index), requestBody: {required: true, content: {\(forms.joined(separator: ", "))}}, responses: {'204': {description: d}}}}"
        }
        let plan = try ClientPlan.of(
            SpecText.paths(
                operations.joined(separator: "\n"),
                "components: {schemas: {\(schemas.joined(separator: ", "))}}"))
        let types = PlanText(plan).lines.filter { $0.hasPrefix("struct") }
        #expect(
            types == [
                "struct InJSON {a: String?; b: Data?}", "struct InForm {a: FileUpload?; b: Data?}",
                "struct InBoth {a: FileUpload?; b: Data?}",
            ])
    }

    @Test("a type of one's own takes the place of bytes, also of those that only come")
    func receivedBytesOfAnotherType() throws {
        try PlanCase(
            "",
            document: SpecText.operation(
                "responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}",
                "components: {schemas: {S: {properties: {a: {type: string, format: binary}}}}}"),
            "func pets.list() -> 200 S", "error ListPetsError {}", "struct S {a: Blob?}"
        ).check(settings: .of(#"{"types": {"formats": {"binary": "Blob"}}}"#))
    }

    @Test(arguments: [
        ("{}", "JSONValue"), ("true", "JSONValue"), ("{description: x}", "JSONValue"),
        ("{type: string}", "String"), ("{type: string, format: date-time}", "Date"),
        ("{type: string, format: date}", "CalendarDate"), ("{type: string, format: uri}", "URL"),
        ("{type: string, format: uuid}", "UUID"), ("{type: string, format: byte}", "Data"),
        ("{type: string, contentEncoding: base64}", "Data"),
        ("{type: string, format: password}", "Secret"),
        ("{type: string, format: whatever}", "String"), ("{pattern: a}", "String"),
        ("{type: integer}", "Int"), ("{type: integer, format: int32}", "Int"),
        ("{type: integer, format: int64}", "Int"), ("{type: integer, format: uint32}", "Int"),
        ("{type: integer, minimum: 0, maximum: 18446744073709552000}", "UInt64"),
        ("{type: integer, minimum: 0, maximum: 9223372036854776000}", "Int"),
        ("{type: integer, minimum: -1, maximum: 18446744073709552000}", "Int"),
        ("{type: integer, format: uint64}", "UInt64"), ("{type: string, format: uint64}", "String"),
        ("{type: number, multipleOf: 1, format: uint64}", "UInt64"),
        ("{type: number}", "Double"), ("{type: number, format: float}", "Double"),
        ("{type: number, multipleOf: 1}", "Int"), ("{type: number, multipleOf: 1.0}", "Int"),
        ("{type: number, multipleOf: 0.5}", "Double"), ("{type: boolean}", "Bool"),
        ("{type: array, items: {type: string}}", "[String]"), ("{type: array}", "[JSONValue]"),
        ("{items: {type: integer}}", "[Int]"), ("{type: object}", "[String: JSONValue]"),
        ("{type: object, additionalProperties: true}", "[String: JSONValue]"),
        ("{type: object, additionalProperties: {type: integer}}", "[String: Int]"),
        ("{additionalProperties: {items: {type: number}}}", "[String: [Double]]"),
        ("{enum: [true, false]}", "Bool"),
        ("{type: string, allOf: [{description: x}]}", "String"),
        ("{allOf: [{type: string}, {description: x}]}", "String"),
        ("{allOf: [{type: number}, {type: integer}]}", "Int"),
        ("{type: object, allOf: [{type: object}]}", "[String: JSONValue]"),
        ("{anyOf: [{type: string}]}", "String"), ("{$ref: '#/components/schemas/Alias'}", "[Date]"),
    ])
    func type(_ schema: String, _ expected: String) throws {
        let document = SpecText.schemas(
            """
            S: {required: [a], properties: {a: \(schema)}}
            Alias: {type: array, items: {$ref: '#/components/schemas/Moment'}}
            Moment: {type: string, format: date-time}
            """)
        #expect(
            PlanText(try .of(document)).lines.map { $0.replacing(#/ \[\..*\]/#, with: "") }
                == ["struct S {a: \(expected)}"])
    }

    @Test(arguments: [
        PlanCase(
            "what is written in a spelling of its own has no rules about its text",
            schemas: """
                S:
                  properties:
                    a: {type: string, format: date-time, maxLength: 19, pattern: Z$}
                    e: {type: string, format: date-time, maxLength: 20, pattern: Z$}
                    b: {type: string, format: uuid, pattern: '^[0-9a-f-]+$'}
                    c: {type: string, format: uri, maxLength: 20}
                    d: {properties: {x: {}}, minProperties: 1}
                """,
            "struct S {a: Date?; e: Date? [.maxLength(20)]; b: UUID?; c: URL? [.maxLength(20)]; d: S.D?}",
            "struct S.D [.minProperties(1)] {x: JSONValue?}"),
        PlanCase(
            "an object with items can be a list",
            schemas: """
                S: {properties: {a: {type: object, items: {type: string}}, b: {type: object, items: {type: string}, properties: {c: {type: string}}}}}
                """,
            "struct S {a: JSONValue?; b: S.B?}", "struct S.B {c: String?}"),
        PlanCase(
            "what is called like a credential is a secret",
            schemas: """
                S:
                  properties:
                    password: {type: string, minLength: 8}
                    newPassword: {type: [string, 'null']}
                    client_secret: {type: string}
                    apiKey: {type: string}
                    passwordHint: {type: string}
                    next_token: {type: string}
                    api_key: {$ref: '#/components/schemas/Key'}
                    passphrase: {$ref: '#/components/schemas/Passphrase'}
                    access_token: {type: string, format: uuid}
                    has_password: {type: boolean}
                Key: {type: string}
                Passphrase: {type: string}
                """,
            "struct S {password: Secret? [.minLength(8)]; newPassword: Nullable<Secret>?; clientSecret 'client_secret': Secret?; apiKey: Secret?; passwordHint: String?; nextToken 'next_token': String?; apiKeyValue 'api_key': String?; passphrase: Secret?; accessToken 'access_token': UUID?; hasPassword 'has_password': Bool?}"
        ),
        PlanCase(
            "a required constant is not stored, an optional one has a type with one value",
            schemas: """
                S:
                  required: [a, b, c, d, e]
                  properties:
                    a: {const: x}
                    b: {const: 1}
                    c: {const: true}
                    d: {enum: [y]}
                    e: {const: 1.5}
                    f: {const: z}
                    g: {const: 2}
                    h: {type: [string, 'null'], enum: [w, null]}
                """,
            "struct S {const a = \"x\"; const b = 1; const c = true; const d = \"y\"; const e = 1.5; "
                + "f: S.F?; g: S.G?; h: Nullable<S.H>?}",
            "open enum S.F {z = z}", "open enum S.G {value2 = 2}",
            "open enum S.H {w = w}"),
        PlanCase(
            "members beyond the properties",
            schemas: """
                A: {properties: {a: {type: string}}, additionalProperties: {type: integer}}
                B: {properties: {a: {type: string}}, additionalProperties: true}
                C: {properties: {a: {type: string}}, additionalProperties: false}
                D: {properties: {a: {type: string}}}
                E: {additionalProperties: false}
                F: {properties: {a: {}}, additionalProperties: {properties: {b: {type: string}}}}
                G: {properties: {additionalProperties: {type: string}}, additionalProperties: {type: string}}
                """,
            "struct A {a: String?; others: [String: Int]}",
            "struct B {a: String?; others: [String: JSONValue]}", "struct C {a: String?}",
            "struct D {a: String?}", "struct E {}",
            "struct F {a: JSONValue?; others: [String: F.Additional]}",
            "struct F.Additional {b: String?}",
            "struct G {additionalPropertiesValue 'additionalProperties': String?; others: [String: String]}"
        ),
        PlanCase(
            "defaults",
            schemas: """
                S:
                  required: [z]
                  properties:
                    a: {type: integer, default: 3}
                    b: {type: string, default: "x\\"y"}
                    c: {type: boolean, default: false}
                    d: {type: number, default: 1.50}
                    e: {enum: [on, off], default: off}
                    f: {type: string, format: uuid, default: abc}
                    g: {type: array, items: {type: string}, default: []}
                    h: {enum: [none, some], default: none}
                    i: {type: integer, default: x}
                    j: {type: number, default: 1e999}
                    k: {$ref: '#/components/schemas/K', default: p}
                    l: {type: integer, default: 9223372036854775808}
                    m: {type: integer, format: uint64, default: 9223372036854775808}
                    n: {type: integer, format: uint64, default: -1}
                    z: {type: integer, default: 1}
                K: {enum: [p, q]}
                """,
            "struct S {z: Int; a: Int? = 3; b: String? = \"x\\\"y\"; c: Bool? = false; d: Double? = 1.5; "
                + "e: S.E? = .off; f: UUID?; g: [String]? = []; h: S.H? = .noneValue; i: Int?; j: Double?; "
                + "k: K? = .p; l: Int?; m: UInt64? = 9223372036854775808; n: UInt64?}",
            "open enum S.E {on = on; off = off}",
            "open enum S.H {noneValue = none; someValue = some}",
            "open enum K {p = p; q = q}"),
        PlanCase(
            "rules",
            schemas: """
                S:
                  properties:
                    a: {type: string, minLength: 0, maxLength: 5, pattern: '^a"\\d$'}
                    b: {type: integer, minimum: 1, maximum: 10, multipleOf: 1}
                    c: {type: number, exclusiveMinimum: 0.5, exclusiveMaximum: 1e3, multipleOf: 0.1}
                    d: {type: array, minItems: 1, maxItems: 3, uniqueItems: true, items: {type: string, minLength: 2}}
                    e: {type: object, minProperties: 1, maxProperties: 2, additionalProperties: {type: integer, minimum: 0}}
                    f: {type: string, format: email}
                    g: {type: array, items: {type: array, items: {type: string, format: ipv4}}}
                    h: {type: string, format: password, minLength: 8}
                    i: {type: integer, maximum: 9223372036854775808}
                    j: {type: integer, format: uint64, minimum: 0, maximum: 18446744073709551615}
                    k: {type: integer, format: uint64, minimum: 1, maximum: 9}
                """,
            "struct S {a: String? [.maxLength(5), .pattern(\"^a\\\"\\\\d$\")]; b: Int? [.minimum(1), .maximum(10)]; "
                + "c: Double? [.exclusiveMinimum(0.5), .exclusiveMaximum(1000), .multipleOf(0.1)]; "
                + "d: [String]? [.minItems(1), .maxItems(3), .uniqueItems, .each(.minLength(2))]; "
                + "e: [String: Int]? [.minProperties(1), .maxProperties(2), .each(.minimum(0))]; "
                + "f: String? [.format(.email)]; g: [[String]]? [.each(.each(.format(.ipv4)))]; "
                + "h: Secret? [.minLength(8)]; i: Int?; "
                + "j: UInt64?; k: UInt64? [.minimum(1), .maximum(9)]}"),
    ])
    func members(_ row: PlanCase) throws { try row.check() }
}
