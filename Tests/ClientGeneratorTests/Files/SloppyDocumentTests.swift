import Testing

private let head = "openapi: 3.0.3\ninfo: {title: Sample, version: '1'}\n"

@Suite("Sloppy documents") struct SloppyDocumentTests {
    @Test(arguments: [
        FilesCase(
            "an operationId for all",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get: {operationId: ⟦1⟧string, responses: {'204': {description: d}}}
                post: {operationId: ⟦2⟧string, responses: {'204': {description: d}}}
              /pets/{id}:
                delete: {operationId: other, responses: {'204': {description: d}}, parameters: [{$ref: '#/components/parameters/ID'}]}
            components: {parameters: {ID: {name: id, in: path, required: true, schema: {type: string}}}}
            """,
            "⟦1⟧ warning: operationId 'string' is used 2 times; this operation is named "
                + "after its method and path [duplicate-operation-id]",
            "⟦2⟧ warning: operationId 'string' is used 2 times; this operation is named "
                + "after its method and path [duplicate-operation-id]",
            "func pets.list() -> 204 NoContent",
            "error PetsError {}",
            "func pets.create() -> 204 NoContent",
            "error PetsError {}",
            "func pets.other(id: String) -> 204 NoContent",
            "error PetsError {}"),
        FilesCase(
            "path parameters that are missing, misspelt and left over",
            """
            === spec.yaml
            \(head)paths:
              /pets/{petId}/{toy}/{toy}:
                ⟦1⟧get:
                  parameters:
                    - ⟦2⟧{name: petID, in: path, required: true, schema: {type: integer}}
                    - ⟦3⟧{name: limit, in: path, required: true, schema: {type: integer}}
                  responses: {'204': {description: d}}
            """,
            "⟦1⟧ warning: path '/pets/{petId}/{toy}/{toy}' has '{toy}', but no path "
                + "parameter has that name; it is taken for a string [missing-path-parameter]",
            "⟦2⟧ warning: path parameter 'petID' is taken for '{petId}'; give both the same "
                + "name [unused-path-parameter]",
            "⟦3⟧ warning: path parameter 'limit' does not occur in the path and is ignored "
                + "[unused-path-parameter]",
            "func pets.get(petID 'petId': Int; toy: String) -> 204 NoContent",
            "error GetPetError {}"),
        FilesCase(
            "path parameters as URI templates write them",
            """
            === spec.yaml
            \(head)paths:
              /pets/{;id*}/{.toy}:
                get:
                  parameters:
                    - ⟦1⟧{name: toy, in: path, required: true, style: label, schema: {type: integer}}
                    - ⟦2⟧{name: id, in: path, required: true, style: matrix, schema: {type: integer}}
                  responses: {'204': {description: d}}
            """,
            "⟦1⟧ warning: path parameter 'toy' is taken for '{.toy}'; give both the same name "
                + "[unused-path-parameter]",
            "⟦2⟧ warning: path parameter 'id' is taken for '{;id*}'; give both the same name "
                + "[unused-path-parameter]",
            "func pets.get(id: Int; toy: Int) -> 204 NoContent", "error GetPetError {}"),
        FilesCase(
            "security schemes of the wrong type",
            """
            === spec.yaml
            \(head)paths:
              /pets: {get: {operationId: listPets, responses: {'204': {description: d}}}}
            security: [{token: []}]
            components: {securitySchemes: {token: {type: ⟦1⟧bearer}, ⟦2⟧old: {type: ⟦3⟧digest}}}
            """,
            "⟦1⟧ warning: security scheme 'token' says 'type: bearer'; write 'type: http' and "
                + "'scheme: bearer' [loose-type]",
            "⟦3⟧ warning: security scheme 'old' says 'type: digest'; expected one of 'apiKey', "
                + "'http', 'mutualTLS', 'oauth2', 'openIdConnect' [unknown-value]",
            "func pets.list() -> 204 NoContent",
            "error ListPetsError {}"),
        FilesCase(
            "a credential without a security scheme",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get:
                  operationId: list
                  parameters: [{name: Authorization, in: header, required: true, schema: {type: string}}]
                  responses: {'204': {description: d}}
            security: [{key: []}]
            components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
            """,
            "func pets.list(authorization 'Authorization': Secret) -> 204 NoContent",
            "error ListError {}"),
        FilesCase(
            "several statuses in one key",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get:
                  operationId: list
                  responses:
                    ⟦1⟧200,201: {description: d, content: {application/json: {schema: {type: string}}}}
                    ⟦2⟧404/596: {description: d}
                    404: {description: d, content: {application/json: {schema: {type: string}}}}
                    ⟦3⟧2xx: {description: d}
                    ⟦4⟧200 OK: {description: d}
            """,
            "⟦1⟧ warning: '200,201' is read as '200' and '201'; list each status on its own "
                + "[unknown-status]",
            "⟦2⟧ warning: '404/596' is read as '596'; list each status on its own [unknown-status]",
            "⟦3⟧ warning: '2xx' is read as '2XX'; write it so [lower-case-range]",
            "⟦4⟧ warning: '200 OK' is no HTTP status, and its response is ignored "
                + "[unknown-status]",
            "func pets.list() -> ok 200 String | created 201 String | success 2XX NoContent",
            "error ListError {status596 596 NoContent; notFound 404 String}"),
        FilesCase(
            "schemas that nobody wrote down",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get:
                  operationId: list
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
                post:
                  operationId: make
                  parameters: [{$ref: ⟦1⟧'#/components/parameters/Limit'}]
                  responses: {'204': {description: d}, '404': {$ref: ⟦2⟧'#/components/responses/Done'}}
            components:
              schemas:
                Pet:
                  type: object
                  properties:
                    owner: {$ref: ⟦3⟧'#/components/schemas/Zookeeper'}
                    toys: {type: array, items: {$ref: ⟦4⟧'#/definitions/Toy'}}
                    whole: {allOf: [{$ref: ⟦5⟧'#/components/schemas/Animal'}, {type: object, properties: {a: {type: string}}}]}
            """,
            "⟦1⟧ error: '#/components/parameters/Limit' does not exist [unresolved-reference]",
            "⟦2⟧ error: '#/components/responses/Done' does not exist [unresolved-reference]",
            "⟦3⟧ warning: '#/components/schemas/Zookeeper' does not exist; any JSON is taken "
                + "for it, as if it were '{}' [unresolved-reference]",
            "⟦4⟧ warning: '#/definitions/Toy' does not exist; any JSON is taken for it, as "
                + "if it were '{}' [unresolved-reference]",
            "⟦5⟧ error: '#/components/schemas/Animal' does not exist [unresolved-reference]",
            "⟦5⟧ warning: '#/components/schemas/Animal' does not exist; any JSON is taken "
                + "for it, as if it were '{}' [unresolved-reference]"),
        FilesCase(
            "faults in components that nothing uses",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get:
                  operationId: list
                  responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}}
            components:
              parameters: {P: ⟦1⟧{in: query}}
              schemas:
                Pet: {type: object, properties: {name: {$ref: '#/components/schemas/Name/properties/first'}}}
                Name: {properties: {first: {type: ⟦2⟧strng}}}
                Other: {type: ⟦3⟧int, anyOf: [{$ref: '#/components/schemas/Nothing'}]}
            """,
            "⟦1⟧ warning: parameter 'P' has no 'name' [missing-key]",
            "⟦2⟧ error: property 'first' says 'type: strng'; did you mean 'string'? [unknown-type]",
            "⟦3⟧ warning: schema 'Other' says 'type: int'; JSON Schema has 'integer' "
                + "[unknown-type]"),
        FilesCase(
            "values of other types",
            """
            === spec.yaml
            \(head)components:
              schemas:
                Pet:
                  type: object
                  properties:
                    a: {type: integer, enum: [⟦1⟧'1', 2]}
                    b: {type: boolean, enum: [⟦2⟧'true', ⟦3⟧'false']}
                    c: {type: string, enum: [⟦4⟧1, a, null]}
                    d: {type: number, enum: [1.5, ⟦5⟧a]}
                    e: {type: integer, default: ⟦6⟧many}
                    f: {type: boolean, default: ⟦7⟧'true'}
                    g: {type: array, items: {type: string}, default: ⟦8⟧none}
                    h: {type: string, enum: [a, b], default: ⟦9⟧c}
                    i: {type: string, default: null}
                    j: {type: object, additionalProperties: {type: string}, default: {}}
                    k: {type: integer, default: ⟦0⟧1.5}
            """,
            "⟦1⟧ warning: '1' is not taken for a string, because the type is 'integer'; "
                + "remove the quotes [loose-type]",
            "⟦2⟧ warning: 'true' is not taken for a string, because the type is 'boolean'; "
                + "remove the quotes [loose-type]",
            "⟦3⟧ warning: 'false' is not taken for a string, because the type is 'boolean'; "
                + "remove the quotes [loose-type]",
            "⟦4⟧ warning: '1' is taken for a string, because the type is 'string'; put it in "
                + "quotes [loose-type]",
            "⟦5⟧ warning: 'a' is not of type 'number', so it never occurs; change one of them "
                + "[contradictory-values]",
            "⟦6⟧ warning: the default should be a number, and is ignored [ignored-default]",
            "⟦7⟧ warning: the default is text here; write it without quotes [loose-type]",
            "⟦8⟧ warning: the default should be a list, and is ignored [ignored-default]",
            "⟦9⟧ warning: the default should be one of the values of 'enum', and is ignored "
                + "[ignored-default]",
            "⟦0⟧ warning: the default should be a whole number, and is ignored [ignored-default]",
            "struct Pet {a: Pet.A?; b: Bool?; c: Nullable<Pet.C>?; d: Pet.D?; e: Int?; f: "
                + "Bool? = true; g: [String]?; h: Pet.H?; i: String?; j: [String: String]? = [:]; k: Int?}",
            "open enum Pet.A {value1 = 1; value2 = 2}",
            "open enum Pet.C {value1 = 1; a = a}",
            "open enum Pet.D {value1Point5 = 1.5}",
            "open enum Pet.H {a = a; b = b}"),
        FilesCase(
            "defaults that no type has room for",
            """
            === spec.yaml
            \(head)components:
              schemas:
                Pet:
                  type: object
                  properties:
                    a: {type: integer, default: ⟦1⟧9223372036854775808}
                    b: {type: integer, format: uint64, default: ⟦2⟧-1}
            """,
            "⟦1⟧ warning: the default should be a whole number in the range of Int, and is ignored "
                + "[ignored-default]",
            "⟦2⟧ warning: the default should be a whole number in the range of UInt64, and is ignored "
                + "[ignored-default]",
            "struct Pet {a: Int?; b: UInt64?}"),
        FilesCase(
            "defaults of formats",
            """
            === spec.yaml
            \(head)components:
              schemas:
                Pet:
                  type: object
                  properties:
                    a: {type: string, format: date-time, default: ⟦1⟧'2025-01-31T00:00:00Z'}
                    b: {type: string, format: date-time, default: ⟦2⟧now}
                    c: {type: string, format: date, default: ⟦3⟧today}
                    d: {type: string, format: uuid, default: ⟦4⟧nobody}
                    e: {type: string, format: uri, default: /home}
                    f: {type: string, format: uri, default: ''}
                    g: {type: string, format: date, default: ⟦5⟧'2023-02-29'}
                    h: {type: string, format: date, default: '2024-02-29'}
            """,
            "⟦1⟧ warning: the default is not sent, because Swift has no literal for a point in "
                + "time; tell in the description what the server assumes [ignored-default]",
            "⟦2⟧ warning: the default should be of the format 'date-time', and is ignored "
                + "[ignored-default]",
            "⟦3⟧ warning: the default should be of the format 'date', and is ignored [ignored-default]",
            "⟦4⟧ warning: the default should be of the format 'uuid', and is ignored [ignored-default]",
            "⟦5⟧ warning: the default should be of the format 'date', and is ignored [ignored-default]",
            "struct Pet {a: Date?; b: Date?; c: CalendarDate?; d: UUID?; e: URL? = URL(string: \"/home\"); f: URL?; g: CalendarDate?; h: CalendarDate? = CalendarDate(\"2024-02-29\")}"
        ),
        FilesCase(
            "null in a variant of its own",
            """
            === spec.yaml
            \(head)components:
              schemas:
                Toy: {type: object, properties: {a: {type: string}}}
                Pet:
                  type: object
                  required: [a, b, c, d, e]
                  properties:
                    a: {anyOf: [{$ref: '#/components/schemas/Toy'}, {⟦1⟧nullable: true}]}
                    b: {oneOf: [{type: string}, {⟦2⟧nullable: true, description: Or nothing.}]}
                    c: {oneOf: [{type: string}, {enum: [null]}]}
                    d: {allOf: [{$ref: '#/components/schemas/Toy'}, {⟦3⟧nullable: true}]}
                    e: {allOf: [{$ref: '#/components/schemas/Toy'}], nullable: true}
            """,
            "⟦1⟧ warning: 'nullable: true' alone changes nothing, and null is taken to be "
                + "meant; write it beside the type [loose-type]",
            "⟦2⟧ warning: 'nullable: true' alone changes nothing, and null is taken to be "
                + "meant; write it beside the type [loose-type]",
            "⟦3⟧ warning: 'nullable: true' alone changes nothing, and null is taken to be "
                + "meant; write it beside the type [loose-type]",
            "struct Toy {a: String?}",
            "struct Pet {a: Toy?; b: String?; c: String?; d: Toy?; e: Toy?}"),
        FilesCase(
            "patterns between slashes",
            """
            === spec.yaml
            \(head)components:
              schemas:
                Pet:
                  type: object
                  properties:
                    a: {type: string, pattern: ⟦1⟧'/^[a-z]+$/'}
                    b: {type: string, pattern: ⟦2⟧'/[a-z]+$/gi'}
                    c: {type: string, pattern: '^/[a-z]+/$'}
                    d: {type: string, pattern: '/api/.*'}
                    e: {type: string, pattern: '/^a/$/files'}
                    f: {type: object, additionalProperties: false, patternProperties: {⟦3⟧'/^x-.+$/': {type: string}}}
            """,
            "⟦1⟧ warning: '/^[a-z]+$/' is a literal of JavaScript; the expression is read without "
                + "the slashes around it, so remove them [loose-type]",
            "⟦2⟧ warning: '/[a-z]+$/gi' is a literal of JavaScript; the expression is read "
                + "without the slashes around it, so remove them [loose-type]",
            "⟦3⟧ warning: '/^x-.+$/' is a literal of JavaScript; the expression is read without "
                + "the slashes around it, so remove them [loose-type]",
            "struct Pet {a: String? [.pattern(\"^[a-z]+$\")]; b: String? "
                + "[.pattern(\"(?i:[a-z]+$)\")]; c: String? [.pattern(\"^/[a-z]+/$\")]; d: "
                + "String? [.pattern(\"/api/.*\")]; e: String? [.pattern(\"/^a/$/files\")]; f: "
                + "[String: String]? [.namePattern(\"^x-.+$\")]}"),
        FilesCase(
            "demands on texts that the client spells anew",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                post:
                  operationId: make
                  requestBody:
                    content:
                      application/json:
                        schema:
                          type: object
                          properties:
                            a: ⟦1⟧{type: string, format: date-time, maxLength: 19}
                            g: {type: string, format: date-time, maxLength: 20}
                            b: {type: string, format: date-time, minLength: 1}
                            c: ⟦2⟧{type: string, format: uuid, pattern: '^[0-9A-F-]+$'}
                            d: {type: string, format: uuid, minLength: 36, maxLength: 36, pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$'}
                            f: {type: string, format: uuid, pattern: '^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000)$'}
                            e: {type: string, format: date, pattern: '^20'}
                  responses: {'200': {description: d, content: {application/json: {schema: {type: string, format: uuid, maxLength: 8}}}}}
            """,
            "⟦1⟧ warning: the pattern and the length of a 'date-time' are not checked, because the "
                + "client writes all of them like '2026-01-31T12:00:00.000Z'; remove what differs "
                + "from that [ignored-keyword]",
            "⟦2⟧ warning: the pattern and the length of a 'uuid' are not checked, because the client "
                + "writes all of them like '00000000-0000-4000-8000-000000000000'; remove what "
                + "differs from that [ignored-keyword]",
            "func pets.make(body: Pets.Make.Body?) -> 200 UUID", "error MakeError {}",
            "struct Pets.Make.Body {a: Date?; g: Date? [.maxLength(20)]; b: Date?; c: UUID?; d: UUID?; f: UUID?; "
                + "e: CalendarDate? [.pattern(\"^20\")]}"),
        FilesCase(
            "a response written as a request body",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get: {operationId: list, responses: {'200': {$ref: ⟦1⟧'#/components/requestBodies/Pet'}}}
            components:
              requestBodies: {Pet: {description: d, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}}
            """,
            "⟦1⟧ warning: '#/components/requestBodies/Pet' is a request body, but a response is needed "
                + "here; its content is taken for that [mismatched-reference]",
            "func pets.list() -> 200 Pets.List.Output", "error ListError {}",
            "struct Pets.List.Output {a: String?}"),
        FilesCase(
            "a parameter or a header in place of a schema",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get:
                  operationId: list
                  parameters: [{$ref: '#/components/parameters/Kind'}]
                  responses: {'200': {description: d, content: {application/json: {schema: {type: object, properties: {a: {$ref: ⟦1⟧'#/components/parameters/Kind'}, b: {$ref: ⟦2⟧'#/components/headers/Left'}}}}}}}
            components:
              parameters: {Kind: {name: kind, in: query, schema: {type: string}}}
              headers: {Left: {schema: {type: integer}}}
            """,
            "⟦1⟧ warning: '#/components/parameters/Kind' is a parameter, but a schema is needed here; its own is "
                + "taken [mismatched-reference]",
            "⟦2⟧ warning: '#/components/headers/Left' is a header, but a schema is needed here; its own is "
                + "taken [mismatched-reference]",
            "func pets.list(kind: String?) -> 200 Pets.List.Output", "error ListError {}",
            "struct Pets.List.Output {a: String?; b: Int?}"),
        FilesCase(
            "a style of another place",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get:
                  operationId: list
                  parameters:
                  - {name: a, in: query, style: ⟦1⟧simple, schema: {type: array, items: {type: string}}}
                  - {name: b, in: header, style: ⟦2⟧form, schema: {type: array, items: {type: string}}}
                  responses: {'204': {description: d}}
            """,
            "⟦1⟧ warning: parameter 'a' says 'style: simple'; in query it can be 'form', 'spaceDelimited', "
                + "'pipeDelimited', 'deepObject', and 'form' is taken [unknown-value]",
            "⟦2⟧ warning: parameter 'b' says 'style: form'; in header it can be 'simple', and 'simple' is "
                + "taken [unknown-value]",
            "func pets.list(a: [String]?; b: [String]?) -> 204 NoContent", "error ListError {}"),
        FilesCase(
            "a security scheme that does not exist",
            """
            === spec.yaml
            \(head)security: [{key: []}]
            paths:
              /pets: {get: {operationId: list, responses: {'204': {description: d}}}}
            components:
              securitySchemes: {key: {$ref: ⟦1⟧'#/components/securitySchemes/other'}}
            """,
            "⟦1⟧ error: '#/components/securitySchemes/other' does not exist "
                + "[unresolved-reference]"),
    ])
    func `are read as they are meant`(row: FilesCase) { row.check() }
}
