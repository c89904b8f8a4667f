import SpecReader
import Testing

@testable import ClientGenerator

@Suite("Presence and null") struct NullabilityTests {
    @Test(
        "every spelling of null beside a text",
        arguments: [
            "type: [string, 'null']", "oneOf: [{type: string}, {type: 'null'}]",
            "anyOf: [{type: 'null'}, {type: string}]", "anyOf: [{type: string}, {const: null}]",
            "anyOf: [{type: string}, {enum: [null]}]",
            "oneOf: [{type: string}, {type: [object, 'null'], additionalProperties: false}]",
            "$ref: '#/components/schemas/Text'",
            "allOf: [{$ref: '#/components/schemas/Text'}]",
            "allOf: [{$ref: '#/components/schemas/Text'}, {type: [string, 'null']}]",
            "allOf: [{type: [string, 'null']}, {minLength: 1}]",
        ])
    func spellings(_ schema: String) throws {
        let plan = try ClientPlan.of(
            SpecText.schemas(
                """
                S: {required: [a], properties: {a: {\(schema)}, b: {\(schema)}}}
                Text: {type: [string, 'null']}
                """))
        let text = PlanText(plan).lines.joined().replacing(" [.minLength(1)]", with: "")
        #expect(text == "struct S {a: String?; b: Nullable<String>?}")
    }

    @Test func nothingButNull() throws {
        let document = SpecText.schemas(
            "S: {properties: {a: {type: string, nullable: true, enum: [null]}}}"
        ).replacing("3.1.1", with: "3.0.3")
        var diagnostics = Diagnostics()
        let plan = Generator(settings: Settings()).plan(
            for: SourceFile(path: "spec.yaml", bytes: Array(document.utf8)), &diagnostics)
        #expect(diagnostics.reported.isEmpty)
        #expect(plan.map { PlanText($0).lines } == ["struct S {a: Nullable<JSONValue>?}"])
    }

    @Test(
        "the settings say where null differs from nothing",
        arguments: [
            ("apart", "Nullable<String>?", "Nullable<String>?"),
            ("apart-in-requests", "Nullable<String>?", "String?"),
            ("as-missing", "String?", "String?"),
        ])
    func nulls(_ choice: String, _ sent: String, _ received: String) throws {
        let document = SpecText.paths(
            """
            /a:
              post:
                requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}}
                responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Received'}}}}}
            """,
            """
            components:
              schemas:
                Sent: {required: [b], properties: {a: {type: [string, 'null']}, b: {type: [string, 'null']}}}
                Received: {properties: {a: {type: [string, 'null']}}}
            """)
        let plan = try ClientPlan.of(
            document, settings: .of(#"{"nulls": "\#(choice)"}"#))
        let lines = PlanText(plan).lines.filter { $0.hasPrefix("struct") }
        #expect(
            lines == ["struct Sent {b: String?; a: \(sent)}", "struct Received {a: \(received)}"])
    }

    @Test(arguments: [
        PlanCase(
            "required, optional, nullable",
            schemas: """
                S:
                  required: [a, b]
                  properties:
                    a: {type: integer}
                    b: {type: [integer, 'null']}
                    c: {type: integer}
                    d: {type: [integer, 'null']}
                """,
            "struct S {a: Int; b: Int?; c: Int?; d: Nullable<Int>?}"),
        PlanCase(
            "elements of parameters, which no style can write, unless they are JSON",
            document: SpecText.operation(
                """
                parameters:
                  - {name: a, in: query, schema: {type: [array, 'null'], items: {type: [string, 'null']}}}
                  - {name: b, in: query, content: {application/json: {schema: {type: array, items: {type: [string, 'null']}}}}}
                responses: {'204': {description: d}}
                """),
            "func pets.list(a: [String]?; b: [String?]?) -> 204 NoContent",
            "error ListPetsError {}"),
        PlanCase(
            "beside a reference to what does not allow it",
            schemas: """
                S:
                  required: [a, b, c]
                  properties:
                    a: {type: [object, 'null'], $ref: '#/components/schemas/T'}
                    b: {type: [object, 'null'], allOf: [{$ref: '#/components/schemas/T'}]}
                    c: {type: [string, 'null'], $ref: '#/components/schemas/X', description: Here.}
                    d: {type: [string, 'null'], $ref: '#/components/schemas/X'}
                    e: {type: [string, 'null'], $ref: '#/components/schemas/N'}
                    f: {type: [string, 'null'], $ref: '#/components/schemas/W'}
                T: {type: object, properties: {t: {type: string}}}
                X: {type: string, enum: [x, y]}
                N: {type: [string, 'null'], enum: [n, null]}
                W: {type: [string, integer]}
                """,
            "struct S {a: T?; b: T?; c: X?; d: Nullable<X>?; e: Nullable<N>?; f: Nullable<String>?}",
            "struct T {t: String?}", "open enum X {x = x; y = y}", "open enum N {n = n}",
            "open union W {text(String); number(Int)} by type {number: 1; string: 0}"),
        PlanCase(
            "3.0",
            document: """
                openapi: 3.0.3
                info: {title: Sample, version: '1'}
                paths: {}
                components:
                  schemas:
                    S:
                      type: object
                      required: [a, b, c, d]
                      properties:
                        a: {type: integer, nullable: true}
                        b: {nullable: true, allOf: [{$ref: '#/components/schemas/T'}]}
                        c: {type: string, nullable: true, enum: [x, y]}
                        d: {nullable: true, oneOf: [{$ref: '#/components/schemas/T'}]}
                    T: {type: object, properties: {t: {type: string}}}
                """,
            "struct S {a: Int?; b: T?; c: S.C?; d: T?}", "open enum S.C {x = x; y = y}",
            "struct T {t: String?}"),
        PlanCase(
            "an enum with null, whose names go by position",
            schemas: """
                S:
                  required: [a]
                  properties:
                    a: {enum: [null, x, y], x-enum-varnames: [none, first, second]}
                    b: {type: [string, 'null'], enum: [x, y, null]}
                """,
            "struct S {a: S.A?; b: Nullable<S.B>?}", "open enum S.A {first = x; second = y}",
            "open enum S.B {x = x; y = y}"),
        PlanCase(
            "a component that may be null is one type, used as an optional",
            schemas: """
                S: {required: [a], properties: {a: {$ref: '#/components/schemas/T'}}}
                T: {type: [object, 'null'], properties: {t: {type: string}}}
                """,
            "struct S {a: T?}", "struct T {t: String?}"),
        PlanCase(
            "elements and values that may be null",
            schemas: """
                S:
                  required: [a, b]
                  properties:
                    a: {type: array, items: {type: [string, 'null']}}
                    b: {additionalProperties: {type: [string, 'null']}}
                """,
            "struct S {a: [String?]; b: [String: String?]}"),
        PlanCase(
            "null in a merged object",
            schemas: """
                S: {required: [a], properties: {a: {allOf: [{$ref: '#/components/schemas/T'}, {properties: {u: {type: string}}}]}}}
                T: {type: [object, 'null'], properties: {t: {type: string}}}
                """,
            "struct S {a: S.A?}", "struct S.A {t: String?; u: String?}", "struct T {t: String?}"),
        PlanCase(
            "null by reference",
            schemas: """
                S: {required: [a, b], properties: {a: {anyOf: [{$ref: '#/components/schemas/T'}, {$ref: '#/components/schemas/Null'}]}, b: {$ref: '#/components/schemas/U'}}}
                T: {properties: {t: {type: string}}}
                U: {oneOf: [{$ref: '#/components/schemas/Null'}, {type: string}]}
                Null: {enum: [null], description: Nothing.}
                """,
            "struct S {a: T?; b: String?}", "struct T {t: String?}"),
        PlanCase(
            "null and nothing else",
            schemas: "S: {required: [a, b], properties: {a: {type: 'null'}, b: {const: null}}}",
            "struct S {a: JSONValue; b: JSONValue}"),
        PlanCase(
            "a variant that may be null",
            schemas: """
                S: {required: [a], properties: {a: {oneOf: [{type: [string, 'null']}, {type: integer}]}}}
                """,
            "struct S {a: S.A?}",
            "open union S.A {text(String); number(Int)} by type {number: 1; string: 0}"),
        PlanCase(
            "a variant that may be null, far below",
            schemas: """
                S: {properties: {a: {$ref: '#/components/schemas/U'}, b: {items: {$ref: '#/components/schemas/U'}}}}
                U: {oneOf: [{$ref: '#/components/schemas/V'}, {type: integer}]}
                V: {oneOf: [{type: [string, 'null']}, {type: boolean}]}
                """,
            "struct S {a: Nullable<U>?; b: [U?]?}",
            "open union U {v(V); number(Int)} by type {boolean, string: 0; number: 1}",
            "open union V {text(String); flag(Bool)} by type {boolean: 1; string: 0}"),
    ])
    func presence(_ row: PlanCase) throws { try row.check() }
}
