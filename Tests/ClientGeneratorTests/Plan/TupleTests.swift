import Testing

@testable import ClientGenerator

@Suite("Tuples, patterns and impossible values") struct TupleTests {
    @Test(arguments: [
        PlanCase(
            "tuples",
            schemas: """
                A: {prefixItems: [{type: number}, {type: string, minLength: 1}], items: false}
                B: {prefixItems: [{type: number, title: Latitude}, {type: number}], minItems: 1, items: {type: integer}}
                C: {prefixItems: [{const: point}, {type: [string, 'null']}, {type: object, properties: {x: {}}}], maxItems: 3}
                D: {prefixItems: [{type: number}, {type: number}], minItems: 2, maxItems: 3}
                E: {properties: {e: {prefixItems: [{type: string}, {type: string}], items: false, uniqueItems: true}}}
                """,
            "tuple A {first: Double; second: String [.minLength(1)]}",
            "tuple B {latitude 'Latitude': Double; second: Double?; rest: Int}",
            "tuple C {first: C.First; second: String?; third: C.Third}",
            "open enum C.First {point = point}", "struct C.Third {x: JSONValue?}",
            "tuple D {first: Double; second: Double; rest: JSONValue}",
            "struct E {e: E.EValue? [.uniqueItems]}",
            "tuple E.EValue {first: String; second: String}"),
        PlanCase(
            "tuples among other types",
            schemas: """
                S: {oneOf: [{$ref: '#/components/schemas/Pair'}, {type: string}]}
                Pair: {prefixItems: [{type: string}, {$ref: '#/components/schemas/S'}]}
                """,
            "open union S {pair(Pair); text(String)} by type {string: 1; array: 0}",
            "tuple Pair {first: String; second: S; rest: JSONValue}"),
        PlanCase(
            "patterns",
            schemas: """
                A: {properties: {m: {patternProperties: {'^x-': {type: integer}}}}}
                B: {properties: {a: {type: string}}, patternProperties: {'^x-': {type: integer, minimum: 0}}, additionalProperties: false}
                C: {properties: {a: {type: string}}, patternProperties: {'^x-': {type: integer}}}
                """,
            "struct A {m: [String: Int]? [.namePattern(\"^x-\")]}",
            "struct B {a: String?; others: [String: Int] [.minimum(0), .namePattern(\"^x-\")]}",
            "struct C {a: String?; others: [String: JSONValue]}"),
        PlanCase(
            "what no value can be",
            schemas: """
                S:
                  properties: {a: {type: string}, b: false, c: {type: array, items: false}}
                  additionalProperties: false
                T: {allOf: [{$ref: '#/components/schemas/S'}, {properties: {a: false, d: {type: integer}}}]}
                U: {oneOf: [{type: string}, false, {type: integer}]}
                """,
            "struct S {a: String?; c: [JSONValue]? [.maxItems(0)]}",
            "struct T {c: [JSONValue]? [.maxItems(0)]; d: Int?}",
            "open union U {text(String); number(Int)} by type {number: 1; string: 0}"),
        PlanCase(
            "several unions at once",
            schemas: """
                S:
                  oneOf: [{$ref: '#/components/schemas/Card'}, {$ref: '#/components/schemas/Cash'}]
                  anyOf: [{title: Now, properties: {when: {const: now}}, required: [when]}, {title: Later, properties: {when: {const: later}}, required: [when]}]
                Card: {properties: {by: {const: card}}, required: [by]}
                Cash: {properties: {by: {const: cash}, when: {const: now}}, required: [by]}
                T: {properties: {a: {allOf: [{oneOf: [{type: string}, {type: integer}]}, {oneOf: [{type: string}, {type: boolean}]}]}}}
                """,
            "open union S {cardNow(S.CardNow); cardLater(S.CardLater); cashNow(S.CashNow)} "
                + "by tag by {card: tag when {now: 0; later: 1}; cash: 2}",
            "struct S.CardNow {const by = \"card\"; const when = \"now\"}",
            "struct S.CardLater {const by = \"card\"; const when = \"later\"}",
            "struct S.CashNow {const by = \"cash\"; const when = \"now\"}",
            "struct Card {const by = \"card\"}",
            "struct Cash {const by = \"cash\"; when: Cash.When?}",
            "open enum Cash.When {now = now}", "struct T {a: String?}"),
        PlanCase(
            "defaults of arrays and maps",
            schemas: """
                S:
                  properties:
                    a: {type: array, items: {type: string}, default: [x, y]}
                    b: {type: array, items: {enum: [p, q]}, default: [q]}
                    c: {type: array, items: {type: integer}, default: []}
                    d: {type: object, additionalProperties: {type: string}, default: {}}
                    e: {type: array, items: {type: string, format: date}, default: ['2025-01-01']}
                    f: {type: string, default: x, readOnly: true}
                """,
            "struct S {a: [String]? = [\"x\", \"y\"]; b: [S.B]? = [.q]; c: [Int]? = []; "
                + "d: [String: String]? = [:]; e: [CalendarDate]?; f: String?}",
            "open enum S.B {p = p; q = q}"),
    ])
    func types(_ row: PlanCase) throws { try row.check() }

    @Test("access is said at the property, at what it refers to, or at one of several parts")
    func access() throws {
        try PlanCase(
            "",
            document: SpecText.paths(
                """
                /pets:
                  post:
                    operationId: addPet
                    requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                    responses: {'204': {description: d}}
                """,
                """
                components:
                  schemas:
                    ID: {type: string, readOnly: true}
                    Owner: {properties: {name: {type: string}}}
                    Base:
                      properties:
                        state: {type: string}
                        owner: {allOf: [{$ref: '#/components/schemas/Owner'}], readOnly: true}
                    Pet:
                      allOf:
                      - $ref: '#/components/schemas/Base'
                      - properties:
                          id: {$ref: '#/components/schemas/ID'}
                          state: {readOnly: true}
                          place: {allOf: [{$ref: '#/components/schemas/Owner'}, {readOnly: true}]}
                          owner: {$ref: '#/components/schemas/Owner'}
                          name: {type: string}
                          code: {type: string, writeOnly: true}
                """),
            "func pets.add(body: Pet) -> 204 NoContent", "error AddPetError {}",
            "struct Pet {name: String?; code: String?}"
        ).check()
    }
}
