import Testing

@testable import ClientGenerator

@Suite("Unions of scalars") struct ScalarUnionTests {
    @Test(arguments: [
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
            "numbers are numbers",
            schemas: """
                S:
                  properties:
                    a: {oneOf: [{type: integer, maximum: 10}, {type: integer, minimum: 100}]}
                    b: {oneOf: [{type: integer}, {$ref: '#/components/schemas/Share'}]}
                    c: {type: array, items: {oneOf: [{type: integer, minimum: 1}, {$ref: '#/components/schemas/Share'}]}}
                Share: {type: number, maximum: 1}
                """,
            "struct S {a: Int? [.anyOf([.maximum(10)], [.minimum(100)])]; b: Double?; "
                + "c: [Double]? [.each(.anyOf([.minimum(1)], [.maximum(1)]))]}"),
        PlanCase(
            "that a text may be empty goes without saying",
            schemas: """
                S: {properties: {a: {anyOf: [{type: string, maxLength: 9}, {type: string, enum: ['']}]}}}
                """,
            "struct S {a: String?}"),
        PlanCase(
            "one value with a name may be followed by others",
            schemas: """
                S: {required: [a, b], properties: {a: {$ref: '#/components/schemas/A'}, b: {enum: [b]}}}
                A: {type: string, enum: [a]}
                """,
            "struct S {const b = \"b\"; a: A = .a}", "open enum A {a = a}"),
    ])
    func types(_ row: PlanCase) throws { try row.check() }
}
