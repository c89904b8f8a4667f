import Testing

@testable import ClientGenerator

@Suite("allOf") struct MergingTests {
    @Test(arguments: [
        PlanCase(
            "properties and what is required",
            schemas: """
                S:
                  allOf:
                  - {properties: {a: {type: string}, b: {type: string}}, required: [a]}
                  - {required: [b]}
                  - {properties: {c: {type: integer}}}
                  required: [c]
                  properties: {d: {type: boolean}}
                """,
            "struct S {a: String; b: String; c: Int; d: Bool?}"),
        PlanCase(
            "one property from two parts satisfies both",
            schemas: """
                S:
                  allOf:
                  - properties: {a: {type: string, minLength: 2}, b: {type: string}, c: {type: number}, d: {enum: [x, y, z]}}
                  - properties: {a: {maxLength: 5}, b: {const: k}, c: {type: integer, minimum: 1}, d: {enum: [y, z, w]}}
                  required: [a, b, c, d]
                """,
            "struct S {const b = \"k\"; a: String [.minLength(2), .maxLength(5)]; c: Int [.minimum(1)]; d: S.D}",
            "open enum S.D {y = y; z = z}"),
        PlanCase(
            "the tighter limit holds",
            schemas: """
                S:
                  properties:
                    a: {allOf: [{type: integer, minimum: 1, maximum: 10}, {minimum: 5, maximum: 20}]}
                    b: {allOf: [{type: array, items: {type: string}, minItems: 1}, {minItems: 2, items: {maxLength: 3}}]}
                """,
            "struct S {a: Int? [.minimum(5), .maximum(10)]; b: [String]? [.minItems(2), .each(.maxLength(3))]}"
        ),
        PlanCase(
            "each pattern and each factor holds",
            schemas: """
                S:
                  properties:
                    a: {allOf: [{type: string, pattern: '^a'}, {pattern: 'z$'}, {pattern: '^a', maxLength: 9}]}
                    b: {allOf: [{type: integer, multipleOf: 2}, {type: number, multipleOf: 3}, {multipleOf: 1}]}
                """,
            "struct S {a: String? [.maxLength(9), .pattern(\"^a\"), .pattern(\"z$\")]; "
                + "b: Int? [.multipleOf(2), .multipleOf(3)]}"),
        PlanCase(
            "a single part is that part",
            schemas: """
                S: {properties: {a: {allOf: [{$ref: '#/components/schemas/T'}], description: Here.}, b: {$ref: '#/components/schemas/T', description: There.}}}
                T: {properties: {t: {type: string}}}
                """,
            "struct S {a: T?; b: T?}", "struct T {t: String?}"),
        PlanCase(
            "a component with a single part keeps its name, unless the part has one",
            schemas: """
                S: {properties: {a: {$ref: '#/components/schemas/A'}, b: {$ref: '#/components/schemas/B'}, c: {$ref: '#/components/schemas/C'}, d: {$ref: '#/components/schemas/D'}, e: {$ref: '#/components/schemas/E'}}}
                A: {description: Whole., allOf: [{type: object, properties: {t: {type: string}}}]}
                B: {allOf: [{type: string, enum: [x, y]}]}
                C: {oneOf: [{type: object, properties: {t: {type: string}}}]}
                D: {anyOf: [{type: object, properties: {t: {type: string}}}, {type: 'null'}]}
                E: {anyOf: [{allOf: [{$ref: '#/components/schemas/A'}]}, {type: 'null'}]}
                """,
            "struct S {a: A?; b: B?; c: C?; d: Nullable<D>?; e: Nullable<A>?}",
            "struct A {t: String?}",
            "open enum B {x = x; y = y}", "struct C {t: String?}", "struct D {t: String?}"),
        PlanCase(
            "three deep",
            schemas: """
                A: {properties: {a: {type: string}}, required: [a]}
                B: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: string}}}]}
                C: {allOf: [{$ref: '#/components/schemas/B'}, {properties: {c: {type: string}}}]}
                D: {allOf: [{$ref: '#/components/schemas/C'}, {properties: {d: {type: string}}, required: [b]}]}
                """,
            "struct A {a: String}", "struct B {a: String; b: String?}",
            "struct C {a: String; b: String?; c: String?}",
            "struct D {a: String; b: String; c: String?; d: String?}"),
        PlanCase(
            "a part that is the schema itself",
            schemas: """
                S: {allOf: [{$ref: '#/components/schemas/S'}, {properties: {a: {type: string}}, required: [a]}]}
                """,
            "struct S {a: String}"),
        PlanCase(
            "keywords beside a reference",
            schemas: """
                S: {properties: {a: {$ref: '#/components/schemas/T', required: [t]}}}
                T: {properties: {t: {type: string}}}
                """,
            "struct S {a: S.A?}", "struct S.A {t: String}", "struct T {t: String?}"),
        PlanCase(
            "parts that allow no other members",
            schemas: """
                S: {allOf: [{$ref: '#/components/schemas/A'}, {properties: {b: {type: string}}, additionalProperties: false}]}
                T: {allOf: [{properties: {a: {type: string}}, additionalProperties: true}, {additionalProperties: {type: integer}}]}
                A: {properties: {a: {type: string}}, additionalProperties: false}
                """,
            "struct S {a: String?; b: String?}", "struct T {a: String?; others: [String: Int]}",
            "struct A {a: String?}"),
        PlanCase(
            "one type that two parts have",
            schemas: """
                S: {allOf: [{properties: {t: {$ref: '#/components/schemas/T'}}}, {properties: {t: {$ref: '#/components/schemas/T'}}}]}
                T: {properties: {a: {type: string}}}
                """,
            "struct S {t: T?}", "struct T {a: String?}"),
        PlanCase(
            "parts that hold each other",
            schemas: """
                A: {properties: {a: {type: string}, all: {type: array, items: {allOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}}}}
                B: {properties: {b: {type: string}, all: {type: array, items: {allOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/A'}]}}}}
                """,
            "struct A {a: String?; all: [A.All]?}",
            "struct A.All {a: String?; all: [BAll]?; b: String?}",
            "struct BAll {b: String?; all: [BAll]?; a: String?}",
            "struct B {b: String?; all: [BAll]?}"),
        PlanCase(
            "lists of values that exclude each other",
            schemas: """
                S: {allOf: [{$ref: '#/components/schemas/T'}, {required: [one], properties: {kind: {enum: [c, d]}, one: {const: z}}}]}
                T: {properties: {kind: {enum: [a, b]}, one: {const: y}}}
                """,
            "struct S {const one = \"z\"; kind: S.Kind?}", "open enum S.Kind {c = c; d = d}",
            "struct T {kind: T.Kind?; one: T.One?}", "open enum T.Kind {a = a; b = b}",
            "open enum T.One {y = y}"),
        PlanCase(
            "a type beside what is of another one",
            schemas: """
                S:
                  properties:
                    a: {type: object, oneOf: [{$ref: '#/components/schemas/E'}, {type: 'null'}]}
                    b: {type: 'null', allOf: [{$ref: '#/components/schemas/T'}]}
                    c: {type: string, allOf: [{$ref: '#/components/schemas/T'}]}
                  required: [a, b, c]
                E: {type: string, enum: [x, y]}
                T: {type: object, properties: {t: {type: string}}}
                """,
            "struct S {a: E?; b: T?; c: T}", "open enum E {x = x; y = y}", "struct T {t: String?}"),
        PlanCase(
            "types that exclude each other, of which the last one counts",
            schemas: """
                S: {allOf: [{$ref: '#/components/schemas/T'}, {properties: {a: {type: array, items: {type: string}}, b: {type: [string, boolean]}}}]}
                T: {properties: {a: {type: object, properties: {x: {type: string}}}, b: {type: integer, minimum: 1}}}
                U: {allOf: [{oneOf: [{type: string}, {type: integer}]}, {oneOf: [{type: object}, {type: boolean}]}]}
                """,
            "struct S {a: [String]?; b: S.B?}",
            "open union S.B {text(String); flag(Bool)} by type {boolean: 1; string: 0}",
            "struct T {a: T.A?; b: Int? [.minimum(1)]}", "struct T.A {x: String?}",
            "open union U {object([String: JSONValue]); flag(Bool)} by type {boolean: 1; object: 0}"
        ),
        PlanCase(
            "a property that stays open until a union says what it is",
            schemas: """
                S: {allOf: [{$ref: '#/components/schemas/T'}, {properties: {v: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}}}]}
                T: {properties: {v: {anyOf: [{type: object}, {type: array, items: {}}, {type: string}]}}}
                A: {properties: {a: {type: string}}, required: [a]}
                B: {properties: {b: {type: string}}, required: [b]}
                """,
            "struct S {v: S.V?}", "open union S.V {a(A); b(B)} by members {a: 0; b: 1}",
            "struct A {a: String}", "struct B {b: String}", "struct T {v: T.V?}",
            "open union T.V {object([String: JSONValue]); list([JSONValue]); text(String)} by type {string: 2; array: 1; object: 0}"
        ),
        PlanCase(
            "lists of values that are of no type of the schema",
            schemas: """
                S: {properties: {a: {type: array, enum: [x], items: {type: string}}, b: {type: object, enum: [null], nullable: true}, c: {type: integer, const: x}}}
                """,
            "struct S {a: [S.A]?; b: Nullable<JSONValue>?; c: JSONValue?}", "open enum S.A {x = x}"),
        PlanCase(
            "a union that is written down again",
            schemas: """
                S: {allOf: [{$ref: '#/components/schemas/T'}, {properties: {v: {oneOf: [{type: string}, {type: integer}, {type: boolean}, {type: array, items: {}}, {type: object}, {type: number}]}}}]}
                T: {properties: {v: {oneOf: [{type: string}, {type: integer}, {type: boolean}, {type: array, items: {}}, {type: object}, {type: number}]}}}
                """,
            "struct S {v: S.V?}",
            "open union S.V {text(String); flag(Bool); list([JSONValue]); object([String: JSONValue]); number(Double)} by type {boolean: 1; number: 4; string: 0; array: 2; object: 3}",
            "struct T {v: T.V?}",
            "open union T.V {text(String); flag(Bool); list([JSONValue]); object([String: JSONValue]); number(Double)} by type {boolean: 1; number: 4; string: 0; array: 2; object: 3}"
        ),
        PlanCase(
            "arrays and maps that hold themselves",
            schemas: """
                S: {properties: {a: {$ref: '#/components/schemas/A'}, m: {$ref: '#/components/schemas/M'}}}
                A: {type: array, items: {$ref: '#/components/schemas/A'}}
                M: {type: object, additionalProperties: {type: array, items: {$ref: '#/components/schemas/M'}}}
                """,
            "struct S {a: [JSONValue]?; m: [String: [JSONValue]]?}"),
        PlanCase(
            "a type beside a reference that narrows it",
            schemas: """
                S: {properties: {a: {type: integer, allOf: [{$ref: '#/components/schemas/N'}]}, b: {type: [string, integer], allOf: [{$ref: '#/components/schemas/N'}]}}}
                N: {type: number}
                """,
            "struct S {a: Int?; b: Int?}"),
        PlanCase(
            "a union with properties beside it",
            schemas: """
                S:
                  properties: {id: {type: string}}
                  required: [id]
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]
                Cat: {properties: {meow: {type: string}}, required: [meow]}
                Dog: {properties: {bark: {type: string}}, required: [bark]}
                """,
            "open union S {cat(S.Cat); dog(S.Dog)} by members {meow: 0; bark: 1}",
            "struct S.Cat {id: String; meow: String}",
            "struct S.Dog {id: String; bark: String}",
            "struct Cat {meow: String}", "struct Dog {bark: String}"),
        PlanCase(
            "a property that is one union in both parts",
            schemas: """
                S: {allOf: [{$ref: '#/components/schemas/T'}, {required: [u], properties: {u: {oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]}}}]}
                T: {properties: {u: {oneOf: [{$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/A'}, {type: integer}]}}}
                A: {properties: {a: {type: string}}, required: [a]}
                B: {properties: {b: {type: string}}, required: [b]}
                """,
            "struct S {u: S.U}", "open union S.U {a(A); b(B)} by members {a: 0; b: 1}",
            "struct A {a: String}", "struct B {b: String}", "struct T {u: T.U?}",
            "open union T.U {b(B); a(A); number(Int)} "
                + "by type {number: 2; object: members {b: 0; a: 1}}"),
        PlanCase(
            "a union that is the only variant of another one",
            schemas: """
                S: {oneOf: [{anyOf: [{type: string, enum: [x, y]}, {type: string}]}]}
                T: {anyOf: [{anyOf: [{type: string}, {type: integer}]}, {type: 'null'}]}
                """,
            "open enum S {x = x; y = y}",
            "open union T {text(String); number(Int)} by type {number: 1; string: 0}"),
        PlanCase(
            "variants that are one schema",
            schemas: """
                S: {anyOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}, {$ref: '#/components/schemas/C'}]}
                A: {properties: {a: {type: string}}, required: [a]}
                B: {allOf: [{$ref: '#/components/schemas/D'}]}
                C: {allOf: [{$ref: '#/components/schemas/D'}]}
                D: {properties: {d: {type: string}}, required: [d]}
                """,
            "open union S {a(A); d(D)} by members {a: 0; d: 1}", "struct A {a: String}",
            "struct D {d: String}"),
        PlanCase(
            "variants that say nothing",
            schemas: """
                S: {properties: {a: {oneOf: [{description: Any type}, {}]}, o: {oneOf: [{type: object}, {type: object}]}}}
                """,
            "struct S {a: JSONValue?; o: [String: JSONValue]?}"),
        PlanCase(
            "what is excluded or demanded together in many ways",
            schemas: """
                S:
                  type: object
                  properties: {a: {type: string}, b: {type: string}}
                  allOf:
                    - anyOf: [{not: {properties: {a: {enum: [x]}}}}, {oneOf: [{required: [a]}, {required: [b]}]}]
                    - anyOf: [{not: {properties: {a: {enum: [y]}}}}, {oneOf: [{required: [a]}, {required: [b]}]}]
                """,
            "struct S {a: String?; b: String?}"),
    ])
    func merging(_ row: PlanCase) throws { try row.check() }
}
