import Testing

@testable import ClientGenerator

@Suite("How variants are told apart") struct UnionTests {
    @Test(arguments: [
        PlanCase(
            "a key, or in its place the thing itself",
            schemas: """
                S: {properties: {user: {type: [string, 'null'], oneOf: [{$ref: '#/components/schemas/User'}]}}}
                User: {type: object, properties: {id: {type: string}}}
                """,
            "struct S {user: Nullable<S.UserValue>?}",
            "open union S.UserValue {text(String); user(User)} by type {string: 0; object: 1}",
            "struct User {id: String?}"),
        PlanCase(
            "objects within unions of objects and others",
            schemas: """
                S: {oneOf: [{$ref: '#/components/schemas/Text'}, {$ref: '#/components/schemas/Place'}]}
                Text: {oneOf: [{type: string}, {$ref: '#/components/schemas/Written'}]}
                Written: {required: [type], properties: {type: {const: written}}}
                Place: {oneOf: [{$ref: '#/components/schemas/ByID'}, {$ref: '#/components/schemas/ByName'}]}
                ByID: {required: [type, id], properties: {type: {const: place}, id: {type: integer}}}
                ByName: {required: [type, name], properties: {type: {const: place}, name: {type: string}}}
                """,
            "open union S {text(Text); place(Place)} by type {string: 0; object: tag type {written: 0; place: 1}}",
            "open union Text {text(String); written(Written)} by type {string: 0; object: tag type {written: 1}}",
            "struct Written {const type = \"written\"}",
            "open union Place {id(ByID); name(ByName)} by members {id: tag type {place: 0}; name: tag type {place: 1}}",
            "struct ByID {const type = \"place\"; id: Int}",
            "struct ByName {const type = \"place\"; name: String}"),
        PlanCase(
            "by a tag",
            schemas: """
                S: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
                Cat: {properties: {kind: {const: cat}, a: {type: string}}, required: [kind]}
                Dog: {properties: {kind: {const: dog}, a: {type: string}}, required: [kind]}
                """,
            "open union S {cat(Cat); dog(Dog)} by tag kind {cat: 0; dog: 1}",
            "struct Cat {const kind = \"cat\"; a: String?}",
            "struct Dog {const kind = \"dog\"; a: String?}"),
        PlanCase(
            "objects without names that have nothing in common, and others",
            schemas: """
                S: {anyOf: [{properties: {card: {type: string}}, required: [card]}, {properties: {iban: {type: string}}, required: [iban]}]}
                T: {properties: {name: {type: string}}, anyOf: [{properties: {card: {type: string}}, required: [card]}, {properties: {iban: {type: string}}, required: [iban]}]}
                """,
            "open union S {card(S.Card); iban(S.IBAN)} by members {card: 0; iban: 1}",
            "struct S.Card {card: String}", "struct S.IBAN {iban: String}",
            "struct T [.members(.anyOf(\"card\", \"iban\"))] {name: String?; card: String?; iban: String?}"
        ),
        PlanCase(
            "by a tag with several values",
            schemas: """
                S:
                  anyOf:
                  - {title: Pet, properties: {kind: {enum: [cat, dog]}}, required: [kind]}
                  - {title: Plant, properties: {kind: {enum: [tree]}}, required: [kind]}
                """,
            "open union S {pet(S.Pet); plant(S.Plant)} by tag kind {cat, dog: 0; tree: 1}",
            "struct S.Pet {kind: S.Pet.Kind}", "open enum S.Pet.Kind {cat = cat; dog = dog}",
            "struct S.Plant {const kind = \"tree\"}"),
        PlanCase(
            "by a tag, then by members",
            schemas: """
                S:
                  oneOf:
                  - {title: Basic, properties: {p: {const: X}, user: {type: string}}, required: [p, user]}
                  - {title: Cookie, properties: {p: {const: X}, cookie: {type: string}}, required: [p, cookie]}
                  - {title: Other, properties: {p: {const: Y}}, required: [p]}
                """,
            "open union S {basic(S.Basic); cookie(S.Cookie); other(S.Other)} "
                + "by tag p {X: members {user: 0; cookie: 1}; Y: 2}",
            "struct S.Basic {const p = \"X\"; user: String}",
            "struct S.Cookie {const p = \"X\"; cookie: String}", "struct S.Other {const p = \"Y\"}"),
        PlanCase(
            "by members, after which objects without a name are called",
            schemas: """
                S:
                  oneOf:
                  - {properties: {user: {type: string}}, required: [user]}
                  - {properties: {cookie: {type: string}}, required: [cookie]}
                """,
            "open union S {user(S.User); cookie(S.Cookie)} by members {user: 0; cookie: 1}",
            "struct S.User {user: String}", "struct S.Cookie {cookie: String}"),
        PlanCase(
            "by the tag that divides best",
            schemas: """
                S:
                  oneOf:
                  - {title: A, properties: {v: {const: '1'}, t: {const: a}}, required: [v, t]}
                  - {title: B, properties: {v: {const: '1'}, t: {const: b}}, required: [v, t]}
                  - {title: C, properties: {v: {const: '2'}, t: {const: c}}, required: [v, t]}
                """,
            "open union S {a(S.A); b(S.B); c(S.C)} by tag t {a: 0; b: 1; c: 2}",
            "struct S.A {const v = \"1\"; const t = \"a\"}",
            "struct S.B {const v = \"1\"; const t = \"b\"}",
            "struct S.C {const v = \"2\"; const t = \"c\"}"),
        PlanCase(
            "by members, the most demanding first",
            schemas: """
                S:
                  oneOf:
                  - {title: Small, properties: {a: {type: string}}, required: [a]}
                  - {title: Big, properties: {a: {type: string}, b: {type: string}}, required: [a, b]}
                """,
            "open union S {small(S.Small); big(S.Big)} by members {b: 1; : 0}",
            "struct S.Small {a: String}", "struct S.Big {a: String; b: String}"),
        PlanCase(
            "by the type of a member",
            schemas: """
                S:
                  oneOf:
                  - {title: A, properties: {v: {type: string}, w: {type: string}}, required: [v]}
                  - {title: B, properties: {v: {type: [integer, 'null']}, w: {type: string}}, required: [v]}
                  - {title: C, properties: {v: {oneOf: [{type: array, items: {}}, {type: boolean}]}}, required: [v]}
                """,
            "open union S {a(S.A); b(S.B); c(S.C)} by type of v {null, number: 1; boolean, array: 2; string: 0}",
            "struct S.A {v: String; w: String?}", "struct S.B {v: Int?; w: String?}",
            "struct S.C {v: S.C.V}",
            "open union S.C.V {list([JSONValue]); flag(Bool)} by type {boolean: 1; array: 0}"),
        PlanCase(
            "by the type of a member, and then by members",
            schemas: """
                S:
                  oneOf:
                  - {title: A, properties: {v: {type: string}}, required: [v]}
                  - {title: B, properties: {v: {type: string}, w: {type: string}}, required: [v, w]}
                  - {title: C, properties: {v: {type: integer}, w: {type: string}}, required: [v]}
                """,
            "open union S {a(S.A); b(S.B); c(S.C)} by type of v {number: 2; string: members {w: 1; : 0}}",
            "struct S.A {v: String}", "struct S.B {v: String; w: String}",
            "struct S.C {v: Int; w: String?}"),
        PlanCase(
            "by the best fit, where members that may be missing are of other types",
            schemas: """
                S:
                  oneOf:
                  - {title: A, properties: {v: {type: string}, w: {type: string}}}
                  - {title: B, properties: {v: {type: integer}, w: {type: string}}}
                """,
            "open union S {a(S.A); b(S.B)} by best {0 v:string knows v w; 1 v:number knows v w}",
            "struct S.A {v: String?; w: String?}", "struct S.B {v: Int?; w: String?}"),
        PlanCase(
            "by JSON type",
            schemas: """
                S:
                  oneOf:
                  - {type: string}
                  - {type: number}
                  - {type: boolean}
                  - {type: array, items: {type: string}}
                  - {type: object, additionalProperties: {type: string}}
                T: {type: [string, integer, object]}
                """,
            "open union S {text(String); number(Double); flag(Bool); list([String]); object([String: String])} "
                + "by type {boolean: 2; number: 1; string: 0; array: 3; object: 4}",
            "open union T {text(String); number(Int); object([String: JSONValue])} "
                + "by type {number: 1; string: 0; object: 2}"),
        PlanCase(
            "by JSON type, then among objects",
            schemas: """
                S:
                  oneOf:
                  - {type: string}
                  - {title: A, properties: {t: {const: a}}, required: [t]}
                  - {title: B, properties: {t: {const: b}}, required: [t]}
                """,
            "open union S {text(String); a(S.A); b(S.B)} by type {string: 0; object: tag t {a: 1; b: 2}}",
            "struct S.A {const t = \"a\"}", "struct S.B {const t = \"b\"}"),
        PlanCase(
            "unions within unions",
            schemas: """
                S: {oneOf: [{$ref: '#/components/schemas/Pet'}, {$ref: '#/components/schemas/Plant'}]}
                Pet:
                  oneOf:
                  - {title: Cat, properties: {t: {const: cat}}, required: [t]}
                  - {title: Dog, properties: {t: {const: dog}}, required: [t]}
                Plant: {properties: {t: {const: plant}}, required: [t]}
                """,
            "open union S {pet(Pet); plant(Plant)} by tag t {cat, dog: 0; plant: 1}",
            "open union Pet {cat(Pet.Cat); dog(Pet.Dog)} by tag t {cat: 0; dog: 1}",
            "struct Pet.Cat {const t = \"cat\"}", "struct Pet.Dog {const t = \"dog\"}",
            "struct Plant {const t = \"plant\"}"),
        PlanCase(
            "by a discriminator, where the schemas do not say it themselves",
            schemas: """
                S:
                  oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Fox'}]
                  discriminator:
                    propertyName: kind
                    mapping: {cat: '#/components/schemas/Cat', kitten: Cat, dog: '#/components/schemas/Dog'}
                Cat: {properties: {kind: {type: string}}, required: [kind]}
                Dog: {properties: {kind: {type: string}}, required: [kind]}
                Fox: {properties: {kind: {type: string}}, required: [kind]}
                """,
            "open union S {cat(Cat); dog(Dog); fox(Fox)} by tag kind {cat, kitten: 0; dog: 1; Fox: 2}",
            "struct Cat {kind: String}", "struct Dog {kind: String = \"dog\"}",
            "struct Fox {kind: String = \"Fox\"}"),
        PlanCase(
            "by members, and then by tags that no other variant has",
            schemas: """
                S:
                  oneOf:
                  - {title: Link, properties: {kind: {enum: [link]}, target: {type: string}}, required: [kind, target]}
                  - {title: Fault, properties: {state: {enum: [a, b]}, error: {type: string}}, required: [error, state]}
                T:
                  oneOf:
                  - {type: string}
                  - {title: Link, properties: {kind: {const: link}}, required: [kind]}
                """,
            "open union S {link(S.Link); fault(S.Fault)} "
                + "by members {kind target: tag kind {link: 0}; error state: 1}",
            "struct S.Link {const kind = \"link\"; target: String}",
            "struct S.Fault {state: S.Fault.State; error: String}",
            "open enum S.Fault.State {a = a; b = b}",
            "open union T {text(String); link(T.Link)} by type {string: 0; object: tag kind {link: 1}}",
            "struct T.Link {const kind = \"link\"}"),
        PlanCase(
            "whole numbers are numbers",
            schemas: """
                S: {properties: {a: {oneOf: [{type: integer, format: int64}, {type: number}]}, b: {type: [integer, number, 'null']}}}
                T: {anyOf: [{type: integer}, {type: number, format: double}, {type: string}]}
                """,
            "struct S {a: Double?; b: Nullable<Double>?}",
            "open union T {number(Double); text(String)} by type {number: 0; string: 1}"),
        PlanCase(
            "a constant or null among others",
            schemas: """
                S: {oneOf: [{const: auto}, {type: string, format: uuid}]}
                T:
                  oneOf:
                  - {title: A, properties: {v: {type: number}}, required: [v]}
                  - {title: B, properties: {v: {type: 'null'}}, required: [v]}
                """,
            "open union S {value(S.Value); uuid(UUID)} by type {string: first {open 0; 1}}",
            "open enum S.Value {auto = auto}",
            "open union T {a(T.A); b(T.B)} by type of v {null: 1; number: 0}",
            "struct T.A {v: Double}", "struct T.B {v: JSONValue}"),
        PlanCase(
            "names after what is in several lists, and after formats",
            schemas: """
                S:
                  oneOf:
                  - {type: string}
                  - {type: array, items: {type: string}}
                  - {type: array, items: {type: array, items: {type: integer}}}
                  - {type: array, items: {$ref: '#/components/schemas/Entry'}}
                T: {oneOf: [{type: array, items: {type: integer}}, {type: array, items: {type: string, format: date}}]}
                U: {anyOf: [{type: string, format: date-time}, {type: string, format: date}, {type: string, format: uri}]}
                Entry: {properties: {a: {type: string}}, required: [a]}
                """,
            "open union S {text(String); texts([String]); numberLists([[Int]]); entries([Entry])} "
                + "by type {string: 0; array: first {1; 2; 3}}",
            "struct Entry {a: String}",
            "open union T {numbers([Int]); calendarDates([CalendarDate])} "
                + "by type {array: first {0; 1}}",
            "open union U {date(Date); calendarDate(CalendarDate); url(URL)} "
                + "by type {string: first {0; 1; 2}}"),
        PlanCase(
            "objects of which a nameless one describes all that the others do",
            schemas: """
                S: {oneOf: [{properties: {from: {type: string}}}, {properties: {to: {type: string}}}, {properties: {from: {type: string}, to: {type: string}}}]}
                T: {oneOf: [{properties: {a: {type: string}}, required: [a]}, {properties: {a: {type: string}, b: {type: string}}, required: [b]}]}
                """,
            "struct S {from: String?; to: String?}",
            "open union T {a(T.A); b(T.B)} by members {b: 1; a: 0}", "struct T.A {a: String}",
            "struct T.B {b: String; a: String?}"),
        PlanCase(
            "names after a constant that may be left out, unless several have it",
            schemas: """
                S:
                  oneOf:
                  - {properties: {kind: {const: big}, a: {type: string}}, required: [a]}
                  - {properties: {kind: {const: small}, b: {type: string}}, required: [b]}
                T:
                  oneOf:
                  - {properties: {kind: {const: one}, a: {type: string}}, required: [a]}
                  - {properties: {kind: {const: one}, b: {type: string}}, required: [b]}
                """,
            "open union S {big(S.Big); small(S.Small)} by members {a: 0; b: 1}",
            "struct S.Big {a: String; kind: S.Big.Kind? = .big}",
            "open enum S.Big.Kind {big = big}",
            "struct S.Small {b: String; kind: S.Small.Kind? = .small}",
            "open enum S.Small.Kind {small = small}",
            "open union T {a(T.A); b(T.B)} by members {a: 0; b: 1}",
            "struct T.A {a: String; kind: T.A.Kind?}", "open enum T.A.Kind {one = one}",
            "struct T.B {b: String; kind: T.B.Kind?}", "open enum T.B.Kind {one = one}"),
        PlanCase(
            "names without letters, or without letters that have a case",
            schemas: """
                S: {oneOf: [{$ref: '#/components/schemas/用户'}, {$ref: '#/components/schemas/200'}]}
                用户: {properties: {a: {type: string}}, required: [a]}
                '200': {properties: {b: {type: string}}, required: [b]}
                T:
                  oneOf:
                  - {title: '*', properties: {a: {type: string}}, required: [a]}
                  - {title: '', properties: {b: {type: string}}, required: [b]}
                """,
            "open union S {用户Value(用户); _200Value(_200)} by members {a: 0; b: 1}",
            "struct 用户 {a: String}", "struct _200 {b: String}",
            "open union T {asterisk(T.Asterisk); empty(T.Empty)} by members {a: 0; b: 1}",
            "struct T.Asterisk {a: String}", "struct T.Empty {b: String}"),
        PlanCase(
            "names of variants",
            schemas: """
                S:
                  oneOf:
                  - {$ref: '#/components/schemas/SlackAccount'}
                  - {$ref: '#/components/schemas/LinkedInAccount'}
                SlackAccount: {properties: {t: {const: s}}, required: [t]}
                LinkedInAccount: {properties: {t: {const: l}}, required: [t]}
                T:
                  oneOf:
                  - {properties: {t: {const: first_one}}, required: [t]}
                  - {properties: {t: {const: unknown}}, required: [t]}
                  - {properties: {x: {type: string}}, required: [x]}
                """,
            "open union S {slack(SlackAccount); linkedIn(LinkedInAccount)} by tag t {s: 0; l: 1}",
            "struct SlackAccount {const t = \"s\"}", "struct LinkedInAccount {const t = \"l\"}",
            "open union T {firstOne(T.FirstOne); unknownValue(T.Unknown); object(T.Object)} "
                + "by members {t: tag t {first_one: 0; unknown: 1}; : 2}",
            "struct T.FirstOne {const t = \"first_one\"}",
            "struct T.Unknown {const t = \"unknown\"}",
            "struct T.Object {x: String}"),
        PlanCase(
            "titles that are types, sentences, or names",
            schemas: """
                S:
                  oneOf:
                  - {title: string, type: string}
                  - {title: 'list[Small | Big]', type: array, items: {title: Small | Big, oneOf: [{title: Small, properties: {a: {type: string}}, required: [a]}, {title: Big, properties: {b: {type: string}}, required: [b]}]}}
                T:
                  oneOf:
                  - {title: 'Page<T>', type: boolean}
                  - {title: A name of five words, type: string}
                  - {title: The number of the last page, type: integer}
                U: {oneOf: [{title: ReallyOneWordThatConsistsOfMany, const: a}, {title: What it says of itself twice, const: b}]}
                """,
            "open union S {string(String); list([S.Item])} by type {string: 0; array: 1}",
            "open union S.Item {small(S.Item.Small); big(S.Item.Big)} by members {a: 0; b: 1}",
            "struct S.Item.Small {a: String}", "struct S.Item.Big {b: String}",
            "open union T {flag(Bool); aNameOfFiveWords(String); number(Int)} "
                + "by type {boolean: 0; number: 2; string: 1}",
            "open enum U {reallyOneWordThatConsistsOfMany = a; b = b}"),
    ])
    func decisions(_ row: PlanCase) throws { try row.check() }

    @Test("a union of 500 variants is decided in no time", .timeLimit(.minutes(10)))
    func manyVariants() throws {
        let byTag = (0..<500).map {
            "- {title: T\($0), properties: {t: {const: t\($0)}}, required: [t]}"
        }
        let byMember = (0..<500).map {
            "- {title: M\($0), properties: {m\($0): {type: string}}, required: [m\($0)]}"
        }
        // Each is told from the ones before it by one more member, so that the last has to come first.
        let nested = (0..<100).map { count in
            let names = (0...count).map { "n\($0)" }
            let properties = names.map { "\($0): {}" }.joined(separator: ", ")
            return "- {title: N\(count), properties: {\(properties)}, "
                + "required: [\(names.joined(separator: ", "))]}"
        }
        let unions = [byTag, byMember, nested].enumerated().map { index, variants in
            "S\(index):\n  oneOf:\n  \(variants.joined(separator: "\n  "))"
        }
        let plan = try ClientPlan.of(SpecText.schemas(unions.joined(separator: "\n")))
        #expect(plan.types.count == 3)
    }
}
