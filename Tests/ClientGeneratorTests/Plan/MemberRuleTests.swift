import Testing

@testable import ClientGenerator

@Suite("Which members an object has") struct MemberRuleTests {
    @Test(arguments: [
        PlanCase(
            "a choice among properties",
            schemas: """
                A: {properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {required: [b]}]}
                B: {properties: {a: {}, b: {}, c: {}}, oneOf: [{required: [a, c]}, {required: [b, c], title: With b}]}
                C: {properties: {a: {}, b: {}, c: {}}, oneOf: [{required: [a]}, {type: object, required: [b, c]}]}
                D: {properties: {a: {}, b: {}}, anyOf: [{required: [a]}, {}]}
                E: {properties: {a: {}, b: {}}, oneOf: [{required: [a]}, {required: [a, b]}]}
                F: {properties: {a: {}, b: {}}, oneOf: [{required: [a]}]}
                """,
            "struct A [.members(.anyOf(\"a\", \"b\"))] {a: JSONValue?; b: JSONValue?}",
            "struct B [.members(.oneOf(\"a\", \"b\"))] {c: JSONValue; a: JSONValue?; b: JSONValue?}",
            "struct C [.members(.oneOf(\"a\", .required(\"b\", \"c\")))] {a: JSONValue?; b: JSONValue?; c: JSONValue?}",
            "struct D {a: JSONValue?; b: JSONValue?}",
            "struct E {a: JSONValue; b: JSONValue?}",
            "struct F {a: JSONValue; b: JSONValue?}"),
        PlanCase(
            "what rules each other out, or goes together",
            schemas: """
                A: {properties: {a: {}, b: {}}, not: {required: [a, b]}}
                B: {properties: {a: {}, b: {}, c: {}}, not: {anyOf: [{required: [a]}, {required: [b, c]}]}}
                C: {properties: {a: {}, b: {}, c: {}}, dependentRequired: {a: [b, c], b: []}}
                D: {properties: {a: {}, b: {}}, dependencies: {a: [b]}}
                E: {properties: {a: {}}, not: {required: [a, elsewhere]}}
                """,
            "struct A [.members(.not(.required(\"a\", \"b\")))] {a: JSONValue?; b: JSONValue?}",
            "struct B [.members(.not(.anyOf(\"a\", .required(\"b\", \"c\"))))] {a: JSONValue?; b: JSONValue?; c: JSONValue?}",
            "struct C [.members(.anyOf(.not(\"a\"), .required(\"b\", \"c\")))] {a: JSONValue?; b: JSONValue?; c: JSONValue?}",
            "struct D [.members(.anyOf(.not(\"a\"), \"b\"))] {a: JSONValue?; b: JSONValue?}",
            "struct E {a: JSONValue?}"),
        PlanCase(
            "in parts, and around each other",
            schemas: """
                A: {allOf: [{$ref: '#/components/schemas/Base'}, {oneOf: [{required: [a]}, {required: [b]}]}, {anyOf: [{required: [b]}, {required: [c]}]}]}
                B: {allOf: [{$ref: '#/components/schemas/Base'}], anyOf: [{allOf: [{required: [a]}, {required: [b]}]}, {not: {required: [c]}}]}
                Base: {properties: {a: {}, b: {}, c: {}}}
                """,
            "struct A [.members(.oneOf(\"a\", \"b\")), .members(.anyOf(\"b\", \"c\"))] {a: JSONValue?; b: JSONValue?; c: JSONValue?}",
            "struct B [.members(.anyOf(.allOf(\"a\", \"b\"), .not(\"c\")))] {a: JSONValue?; b: JSONValue?; c: JSONValue?}",
            "struct Base {a: JSONValue?; b: JSONValue?; c: JSONValue?}"),
        PlanCase(
            "of objects that have a property in common",
            schemas: """
                A:
                  anyOf:
                  - {properties: {a: {type: string}, b: {type: string}}, required: [b]}
                  - {properties: {a: {type: string}, c: {type: string}}, required: [c], not: {required: [a]}}
                """,
            "struct A [.members(.anyOf(\"b\", .allOf(\"c\", .not(\"a\"))))] {a: String?; b: String?; c: String?}"
        ),
        PlanCase(
            "defaults are not written where they may be one too many",
            schemas: """
                A: {properties: {a: {type: integer, default: 1}, b: {type: string}, c: {type: integer, default: 2}}, oneOf: [{required: [a]}, {required: [b]}]}
                """,
            "struct A [.members(.oneOf(\"a\", \"b\"))] {a: Int?; b: String?; c: Int? = 2}"),
        PlanCase(
            "a place does not get a type of its own for their sake",
            schemas: """
                S: {properties: {a: {$ref: '#/components/schemas/A', not: {required: [b]}}, b: {allOf: [{$ref: '#/components/schemas/A'}, {not: {required: [b]}}]}}}
                T: {allOf: [{$ref: '#/components/schemas/A'}, {not: {required: [b]}}]}
                A: {properties: {a: {}, b: {}}}
                """,
            "struct S {a: A?; b: A?}", "struct A {a: JSONValue?; b: JSONValue?}",
            "struct T [.members(.not(\"b\"))] {a: JSONValue?; b: JSONValue?}"),
        PlanCase(
            "with how many there are",
            schemas: """
                A: {properties: {a: {}, b: {}}, minProperties: 1, maxProperties: 1}
                B: {type: object, additionalProperties: {type: integer}, anyOf: [{required: [a]}, {required: [b]}], properties: {c: {type: integer}}}
                C: {properties: {c: {type: object, additionalProperties: {type: integer}, not: {required: [a]}}}}
                """,
            "struct A [.minProperties(1), .maxProperties(1)] {a: JSONValue?; b: JSONValue?}",
            "struct B [.members(.anyOf(\"a\", \"b\"))] {c: Int?; others: [String: Int]}",
            "struct C {c: [String: Int]? [.members(.not(\"a\"))]}"),
    ])
    func rules(_ row: PlanCase) throws { try row.check() }
}
