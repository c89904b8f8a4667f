import Testing

@testable import ClientGenerator

@Suite("Unions of scalars") struct ScalarUnionTests {
    @Test(arguments: [
        PlanCase(
            "variants that only limit what the type beside them allows",
            schemas: """
                Time: {type: integer, oneOf: [{title: Forever, enum: [0]}, {title: A while, minimum: 60}]}
                """,
            "open union Time {forever(Time.Forever); aWhile(Int)} by type {number: first {open 0; 1}}",
            "open enum Time.Forever {forever = 0}"),
        PlanCase(
            "sets of values are one set",
            schemas: """
                S: {properties: {status: {oneOf: [{$ref: '#/components/schemas/Status'}, {$ref: '#/components/schemas/Blank'}, {$ref: '#/components/schemas/Null'}]}}}
                T: {oneOf: [{$ref: '#/components/schemas/Status'}, {oneOf: [{$ref: '#/components/schemas/Other'}, {const: 4}]}]}
                Status: {type: string, enum: [on, off]}
                Blank: {enum: ['']}
                Null: {enum: [null]}
                Other: {type: integer, enum: [1, 2]}
                """,
            "struct S {status: Nullable<S.Status>?}",
            "open enum S.Status {on = on; off = off; empty = }",
            "open enum Status {on = on; off = off}", "open enum Blank {empty = }",
            "open enum T {on = on; off = off; value1 = 1; value2 = 2; value4 = 4}",
            "open enum Other {value1 = 1; value2 = 2}"),
        PlanCase(
            "texts that are listed beside other types are one set",
            schemas: """
                S: {oneOf: [{type: string, enum: [words]}, {type: array, items: {type: string}}, {type: string, enum: [typo]}, {const: sort}, {title: Places, type: string, enum: [a, b]}]}
                """,
            "open union S {value(S.Value); list([String]); places(S.Places)} by type {string: first {open 0; open 2}; array: 1}",
            "open enum S.Value {words = words; typo = typo; sort = sort}",
            "open enum S.Places {a = a; b = b}"),
        PlanCase(
            "lists of the same are one list, with the rules of one of them",
            document: SpecText.operation(
                """
                parameters:
                  - {name: box, in: query, schema: {type: array, oneOf: [{minItems: 4, maxItems: 4}, {minItems: 6, maxItems: 6}], items: {type: number}}}
                  - {name: mixed, in: query, schema: {oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: string, format: uuid}}]}}
                responses: {'204': {}}
                """),
            "func pets.list(box: [Double]? [.anyOf([.minItems(4), .maxItems(4)], [.minItems(6), .maxItems(6)])]; mixed: Pets.List.Mixed?) -> 204 NoContent",
            "error ListPetsError {}",
            "union Pets.List.Mixed {texts([String]); uuids([UUID])} by type {array: first {0; 1}}"),
        PlanCase(
            "texts of one type are one text, with the rules of one of them",
            schemas: """
                S:
                  properties:
                    a: {oneOf: [{type: string, format: ipv4}, {type: string, format: ipv6}]}
                    b: {anyOf: [{type: string, pattern: ^a}, {type: string, maxLength: 2, minLength: 1}, {$ref: '#/components/schemas/Short'}]}
                    c: {oneOf: [{type: string, format: uuid}, {type: string, maxLength: 3}]}
                    d: {oneOf: [{type: string, format: email}, {type: string, title: Any}]}
                    e: {oneOf: [{type: string, format: date-time}, {type: string, format: date-time, maxLength: 30}]}
                Short: {type: string, maxLength: 2, minLength: 1}
                """,
            "struct S {a: String? [.anyOf([.format(.ipv4)], [.format(.ipv6)])]; "
                + "b: String? [.anyOf([.pattern(\"^a\")], [.minLength(1), .maxLength(2)])]; c: S.C?; d: String?; e: Date?}",
            "open union S.C {uuid(UUID); text(String)} by type {string: first {0; 1}}"),
        PlanCase(
            "whole numbers, and fractions",
            schemas: """
                S:
                  properties:
                    a: {oneOf: [{type: integer, maximum: 10}, {type: integer, minimum: 100}]}
                    b: {oneOf: [{type: integer}, {$ref: '#/components/schemas/Share'}]}
                    c: {type: array, items: {oneOf: [{type: number, minimum: 1}, {$ref: '#/components/schemas/Share'}]}}
                Share: {type: number, maximum: 1}
                """,
            "struct S {a: Int? [.anyOf([.maximum(10)], [.minimum(100)])]; b: S.B?; "
                + "c: [Double]? [.each(.anyOf([.minimum(1)], [.maximum(1)]))]}",
            "open union S.B {number(Int); share(Double)} by type {number: first {0; 1}}"),
        PlanCase(
            "that a text may be empty goes without saying",
            schemas: """
                S: {properties: {a: {anyOf: [{type: string, maxLength: 9}, {type: string, enum: ['']}]}}}
                """,
            "struct S {a: String?}"),
        PlanCase(
            "one value with a name may be followed by others",
            schemas: """
                S: {required: [a, b, c], properties: {a: {$ref: '#/components/schemas/A'}, b: {enum: [b]}, c: {anyOf: [{$ref: '#/components/schemas/A'}, {type: 'null'}]}}}
                A: {type: string, enum: [a]}
                """,
            "struct S {const b = \"b\"; a: A = .a; c: A?}", "open enum A {a = a}"),
        PlanCase(
            "one value with a name that tells variants apart, and never others",
            schemas: """
                S: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}
                A: {properties: {kind: {$ref: '#/components/schemas/KindA'}, a: {}}, required: [kind]}
                B: {properties: {kind: {$ref: '#/components/schemas/KindB'}, b: {}}, required: [kind]}
                T: {oneOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/D'}], discriminator: {propertyName: kind}}
                C: {properties: {kind: {$ref: '#/components/schemas/KindC'}, c: {}}}
                D: {properties: {kind: {$ref: '#/components/schemas/KindD'}, d: {}}}
                KindA: {type: string, enum: [a]}
                KindB: {type: string, enum: [b]}
                KindC: {type: string, enum: [c]}
                KindD: {type: string, enum: [d]}
                """,
            "open union S {a(A); b(B)} by tag kind {a: 0; b: 1}",
            "struct A {const kind = \"a\"; a: JSONValue?}",
            "struct B {const kind = \"b\"; b: JSONValue?}",
            "open enum KindB {b = b}", "open enum KindA {a = a}",
            "open union T {c(C); d(D)} by tag kind {c: 0; d: 1}",
            "struct C {kind: KindC? = .c; c: JSONValue?}", "open enum KindC {c = c}",
            "struct D {kind: KindD? = .d; d: JSONValue?}", "open enum KindD {d = d}"),
    ])
    func types(_ row: PlanCase) throws { try row.check() }

    @Test("unions within unions have each rule once, however often they are referred to")
    func nestedUnions() throws {
        var schemas = "S0: {type: string, minLength: 1}\n"
        for level in 1...20 {
            let inner = "{$ref: '#/components/schemas/S\(level - 1)'}"
            schemas += """
                A\(level): {oneOf: [\(inner), {type: string, minLength: 2}]}
                B\(level): {oneOf: [\(inner), {type: string, maxLength: 3}]}
                S\(level): {oneOf: [{$ref: '#/components/schemas/A\(level)'}, {$ref: '#/components/schemas/B\(level)'}]}

                """
        }
        schemas += "T: {properties: {a: {$ref: '#/components/schemas/S20'}}}"
        let lines = PlanText(try ClientPlan.of(SpecText.schemas(schemas))).lines
        #expect(
            lines == [
                "struct T {a: String? [.anyOf([.minLength(1)], [.minLength(2)], [.maxLength(3)])]}"
            ])
    }
}
