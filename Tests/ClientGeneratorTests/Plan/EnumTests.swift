import Testing

@testable import ClientGenerator

@Suite("Enums") struct EnumTests {
    @Test(arguments: [
        PlanCase(
            "texts beside a type of which they are not, or beside an array",
            schemas: """
                S:
                  properties:
                    status: {type: object, enum: [PUSH, PULL]}
                    parts: {type: array, items: {type: string}, enum: [tags, pictures]}
                    level: {type: integer, enum: ['1', '2']}
                """,
            "struct S {status: S.Status?; parts: [S.Part]?; level: S.Level?}",
            "open enum S.Status {push = PUSH; pull = PULL}",
            "open enum S.Part {tags = tags; pictures = pictures}",
            "open enum S.Level {value1 = 1; value2 = 2}"),
        PlanCase(
            "blanks around words, and within a sentence",
            schemas: """
                S: {type: string, enum: [yes, ' no', 'only ']}
                T: {type: string, enum: [a, ' a', ' It ended. ']}
                U: {type: array, enum: [b, a], items: {type: string, enum: [a, b]}}
                V: {properties: {s: {type: string, enum: [yes, ' no'], default: 'no'}, u: {$ref: '#/components/schemas/U'}}}
                """,
            "open enum S {yes = yes; no = no; only = only}",
            "open enum T {a = a; aValue =  a; itEnded =  It ended. }",
            "open enum UElement {a = a; b = b}",
            "struct V {s: V.S? = .no; u: [UElement]?}",
            "open enum V.S {yes = yes; no = no}"),
        PlanCase(
            "the title of a text says what the property is",
            schemas: """
                S: {properties: {type: {title: Type, const: message.input}, version: {title: One, const: 1}}}
                """,
            "struct S {type: S.Kind?; version: S.Version?}",
            "open enum S.Kind {messageInput = message.input}", "open enum S.Version {one = 1}"),
        PlanCase(
            "values and their written forms",
            schemas: "S: {type: string, enum: [OK, NOT_FOUND, inProgress, '2FA', a/b, 'true']}",
            "open enum S {ok = OK; notFound = NOT_FOUND; inProgress = inProgress; _2fa = 2FA; aB = a/b; "
                + "`true` = true}"),
        PlanCase(
            "signs and apostrophes",
            schemas: """
                S: {enum: ['<10', '<= 10', '>10', '>=10', '10+', '+10', '-10', '10-20', "don't know", a’b]}
                T: {enum: ['c++', 'c#', c]}
                U: {properties: {'+1': {}, '-1': {}, '@id': {}, id: {}, _id: {}}}
                V: {properties: {'@id': {x-swift-name: id}, id: {}}}
                """,
            "open enum S {lessThan10 = <10; atMost10 = <= 10; moreThan10 = >10; atLeast10 = >=10; _10Plus = 10+; "
                + "plus10 = +10; minus10 = -10; _10_20 = 10-20; dontKnow = don't know; ab = a’b}",
            "open enum T {cValue = c++; cValue2 = c#; c = c}",
            "struct U {plus1 '+1': JSONValue?; minus1 '-1': JSONValue?; idValue '@id': JSONValue?; id: JSONValue?; "
                + "idValue2 '_id': JSONValue?}",
            "struct V {id '@id': JSONValue?; idValue 'id': JSONValue?}"),
        PlanCase(
            "a path that all values share is no part of their names",
            schemas: "S: {enum: [errors/not_found, errors/conflict]}",
            "open enum S {notFound = errors/not_found; conflict = errors/conflict}"),
        PlanCase(
            "values that say the name of their set, as Protocol Buffers have them",
            schemas: """
                Run:
                  properties:
                    status: {enum: [RUN_STATUS_UNSPECIFIED, RUN_STATUS_DONE]}
                    level: {enum: [LEVEL_1, LEVEL_2]}
                    event: {enum: [ALERT_OPENED, ALERT_CLOSED]}
                    type: {enum: [run_type_long, run_type_short]}
                """,
            "struct Run {status: Run.Status?; level: Run.Level?; event: Run.Event?; type: Run.Kind?}",
            "open enum Run.Status {unspecified = RUN_STATUS_UNSPECIFIED; done = RUN_STATUS_DONE}",
            "open enum Run.Level {level1 = LEVEL_1; level2 = LEVEL_2}",
            "open enum Run.Event {alertOpened = ALERT_OPENED; alertClosed = ALERT_CLOSED}",
            "open enum Run.Kind {long = run_type_long; short = run_type_short}"),
        PlanCase(
            "values with names of their own",
            schemas: "S: {enum: [a, b, c], x-enum-varnames: [first, SECOND_ONE, third]}",
            "open enum S {first = a; secondOne = b; third = c}"),
        PlanCase(
            "documented values",
            schemas: """
                S:
                  oneOf: [{const: a, title: first}, {const: b, description: The second.}, {const: c, x-swift-name: third}]
                """,
            "open enum S {first = a; b = b; third = c}"),
        PlanCase(
            "sets given in place are one enum",
            schemas: """
                S:
                  oneOf:
                    - {description: The first., type: string, enum: [a]}
                    - {type: string, enum: [b, c]}
                    - {const: d}
                """,
            "open enum S {a = a; b = b; c = c; d = d}"),
        PlanCase(
            "known values of an open set",
            schemas: """
                A: {anyOf: [{enum: [a, b]}, {type: string}]}
                B: {anyOf: [{$ref: '#/components/schemas/C'}, {type: string, pattern: x}]}
                C: {type: string, enum: [p, q]}
                D: {anyOf: [{oneOf: [{const: m}, {const: n}]}, {const: o}, {type: string}]}
                """,
            "open enum A {a = a; b = b}", "open enum B {p = p; q = q}",
            "open enum C {p = p; q = q}",
            "open enum D {m = m; n = n; o = o}"),
        PlanCase(
            "the values that two enums share keep their names",
            schemas: """
                S:
                  properties:
                    a:
                      allOf:
                      - {type: string, enum: [x, y, z], x-enum-varnames: [one, two, three]}
                      - {enum: [z, y]}
                    b:
                      allOf:
                      - {type: string, enum: [y, z]}
                      - {enum: [x, y, z], x-enum-varnames: [one, two, three], x-enum-descriptions: [A, B, C]}
                """,
            "struct S {a: S.A?; b: S.B?}", "open enum S.A {three = z; two = y}",
            "open enum S.B {two = y; three = z}"),
        PlanCase(
            "whole numbers",
            schemas: """
                S: {type: integer, enum: [1, 2, -1, 4]}
                T: {type: integer, enum: [0, 1], x-enumNames: [Off, On]}
                U: {oneOf: [{const: 1, title: Low}, {const: 2, title: High}]}
                """,
            "open enum S {value1 = 1; value2 = 2; minus1 = -1; value4 = 4}",
            "open enum T {off = 0; on = 1}", "open enum U {low = 1; high = 2}"),
        PlanCase(
            "values of several types",
            schemas: """
                S: {enum: [auto, 0, 0.5, true, 'true', 1e3, null]}
                T: {properties: {s: {$ref: '#/components/schemas/S'}, u: {enum: [1, 2, null]}, v: {const: 1}, w: {const: true}}, required: [s]}
                """,
            "open enum S {auto = auto; value0 = 0; value0Point5 = 0.5; `true` = true; trueValue = true; "
                + "value1e3 = 1e3}",
            "struct T {s: S?; u: Nullable<T.U>?; v: T.V?; w: Bool?}",
            "open enum T.U {value1 = 1; value2 = 2}",
            "open enum T.V {value1 = 1}"),
        PlanCase(
            "defaults",
            schemas: """
                S:
                  properties:
                    a: {type: integer, enum: [1, 2], default: 2}
                    b: {enum: [auto, 1], default: 1}
                    c: {type: string, enum: [none, '1'], default: 1}
                """,
            "struct S {a: S.A? = .value2; b: S.B? = .value1; c: S.C? = .value1}",
            "open enum S.A {value1 = 1; value2 = 2}", "open enum S.B {auto = auto; value1 = 1}",
            "open enum S.C {noneValue = none; value1 = 1}"),
        PlanCase(
            "signs before numbers",
            schemas: "S: {enum: ['+1', '-1', '1', heart]}",
            "open enum S {plus1 = +1; minus1 = -1; value1 = 1; heart = heart}"),
        PlanCase(
            "signs that say in which order to sort",
            schemas: """
                S: {enum: [created, -created, +name, -name, -size, '-', --]}
                T: {enum: [a, -a], x-enum-varnames: [up, down]}
                """,
            "open enum S {created = created; createdDescending = -created; nameAscending = +name; "
                + "nameDescending = -name; size = -size; hyphenMinus = -; hyphenMinusHyphenMinus = --}",
            "open enum T {up = a; down = -a}"),
        PlanCase(
            "numbers of several parts",
            schemas: "S: {enum: ['2.16', '216', v1-2, '2024-05-01']}",
            "open enum S {_2_16 = 2.16; value216 = 216; v1_2 = v1-2; _2024_05_01 = 2024-05-01}"),
        PlanCase(
            "a documented value that is called unknown",
            schemas: """
                OrderStatus: {enum: [unknown, paid]}
                OutcomeType: {enum: [paid, UNKNOWN]}
                Kind: {enum: [unknown]}
                EnumValue: {enum: [unknown, unknownEnum]}
                Value: {enum: [unknown]}
                """,
            "open enum OrderStatus {unknownStatus = unknown; paid = paid}",
            "open enum OutcomeType {paid = paid; unknownOutcome = UNKNOWN}",
            "open enum Kind {unknownKind = unknown}",
            "open enum EnumValue {unknownEnumValue = unknown; unknownEnum = unknownEnum}",
            "open enum Value {unknownCase = unknown}"),
    ])
    func cases(_ row: PlanCase) throws { try row.check() }

    @Test("the only value of a set is checked where others would say something else")
    func onlyValues() throws {
        let content = "content: {application/json: {schema: {$ref: '#/components/schemas/"
        let receiving = "{description: d, \(content)Received'}}}}"
        try PlanCase(
            "",
            document: SpecText.operation(
                """
                requestBody: {required: true, \(content)Sent'}}}}
                responses: {'200': \(receiving), '201': {description: d, \(content)Union'}}}}}
                """,
                """
                components:
                  schemas:
                    Received: {properties: {version: {enum: [v1]}, tag: {const: x}}, required: [version, tag]}
                    Sent: {properties: {version: {enum: [v1]}}, required: [version]}
                    Union: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                    A: {properties: {kind: {enum: [a]}}, required: [kind]}
                    B: {properties: {kind: {enum: [b]}}, required: [kind]}
                """), "func pets.list(body: Sent) -> ok 200 Received | created 201 Union",
            "error ListPetsError {}", "struct Sent {const version = \"v1\"}",
            "struct Received {usually version = \"v1\"; const tag = \"x\"}",
            "open union Union {a(A); b(B)} by tag kind {a: 0; b: 1}",
            "struct A {const kind = \"a\"}", "struct B {const kind = \"b\"}"
        ).check()
    }

    @Test("a set is open where responses can carry it")
    func direction() throws {
        try PlanCase(
            "",
            document: SpecText.paths(
                """
                /pets:
                  post:
                    operationId: addPet
                    parameters: [{name: sort, in: query, schema: {enum: [up, down]}}]
                    requestBody:
                      required: true
                      content: {application/json: {schema: {$ref: '#/components/schemas/Sent'}}}
                    responses:
                      '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Got'}}}}
                """,
                """
                components:
                  schemas:
                    Sent: {properties: {a: {enum: [x, y]}, u: {oneOf: [{type: string}, {type: integer}]}, both: {$ref: '#/components/schemas/Both'}}}
                    Got: {properties: {b: {enum: [x, y]}, both: {$ref: '#/components/schemas/Both'}}}
                    Both: {enum: [x, y]}
                """),
            "func pets.add(sort: Pets.Add.Sort?; body: Sent) -> 200 Got",
            "error AddPetError {}", "enum Pets.Add.Sort {up = up; down = down}",
            "struct Sent {a: Sent.A?; u: Sent.U?; both: Both?}", "enum Sent.A {x = x; y = y}",
            "union Sent.U {text(String); number(Int)} by type {number: 1; string: 0}",
            "open enum Both {x = x; y = y}",
            "struct Got {b: Got.B?; both: Both?}", "open enum Got.B {x = x; y = y}"
        ).check()
    }

    @Test("what a webhook delivers is received")
    func webhooks() throws {
        try PlanCase(
            "",
            document: SpecText.paths(
                "/a: {get: {operationId: a, responses: {'204': {}}}}",
                """
                webhooks:
                  changed:
                    post:
                      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Event'}}}}
                      responses: {'200': {description: d, content: {text/plain: {}}}}
                components: {schemas: {Event: {properties: {kind: {enum: [x, y]}}}}}
                """),
            "func a() -> 204 NoContent", "error AError {}",
            "struct Event {kind: Event.Kind?}", "open enum Event.Kind {x = x; y = y}"
        ).check()
    }
}
