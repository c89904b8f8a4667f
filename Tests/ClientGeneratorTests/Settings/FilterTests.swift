import SpecReader
import SpecSupport
import Testing

@testable import ClientGenerator

@Suite("Settings that choose operations") struct FilterTests {
    private static let document = SpecText.paths(
        """
        /pets:
          get: {operationId: listPets, tags: [Pets], responses: {'200': {$ref: '#/components/responses/Pets'}}}
          post: {operationId: addPet, tags: [Pets, Admin], responses: {'204': {description: d}}}
        /pets/{id}:
          parameters: [{$ref: '#/components/parameters/Id'}]
          delete: {operationId: deletePet, tags: [Admin], responses: {'204': {description: d}}}
        /toys:
          get: {operationId: listToys, responses: {'200': {$ref: '#/components/responses/Toys'}}}
        /shared: {$ref: '#/x-shared'}
        """,
        """
        x-shared: {get: {operationId: listShared, tags: [Shared], responses: {'204': {description: d}}}}
        webhooks:
          born: {post: {tags: [Pets], requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Birth'}}}}, responses: {'204': {description: d}}}}
        components:
          parameters: {Id: {name: id, in: path, required: true, schema: {type: string}}}
          responses:
            Pets: {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}}}
            Toys: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Toy'}}}}
          schemas:
            Pet: {discriminator: {propertyName: kind}, required: [kind], properties: {kind: {type: string}, owner: {$ref: '#/components/schemas/Person'}}}
            Cat: {allOf: [{$ref: '#/components/schemas/Pet'}, {properties: {lives: {type: integer}}}]}
            Person: {properties: {name: {type: string}}}
            Toy: {properties: {size: {type: integer}}}
            Birth: {properties: {day: {type: string}}}
        """)

    struct Row: CustomTestStringConvertible {
        let settings: String
        let operations: [String]
        let types: [String]

        var testDescription: String { settings }
    }

    @Test(arguments: [
        Row(
            settings: "{}",
            operations: [
                "delete /pets/{id}", "get /pets", "get /shared", "get /toys", "post /pets",
            ],
            types: ["Birth", "Cat", "Person", "Pet", "Toy"]),
        Row(
            settings: #"{"include": {"paths": ["/pets/**"]}}"#,
            operations: ["delete /pets/{id}", "get /pets", "post /pets"],
            types: ["Cat", "Person", "Pet"]),
        Row(
            settings: #"{"include": {"paths": ["/pets/*"]}}"#, operations: ["delete /pets/{id}"],
            types: []),
        Row(
            settings: #"{"include": {"tags": ["Pets"]}}"#, operations: ["get /pets", "post /pets"],
            types: ["Birth", "Cat", "Person", "Pet"]),
        Row(
            settings: #"{"include": {"tags": ["Pets"]}, "exclude": {"tags": ["Admin"]}}"#,
            operations: ["get /pets"], types: ["Birth", "Cat", "Person", "Pet"]),
        Row(
            settings: #"{"include": {"operations": ["list*"]}}"#,
            operations: ["get /pets", "get /shared", "get /toys"],
            types: ["Cat", "Person", "Pet", "Toy"]),
        Row(
            settings: #"{"include": {"operations": ["listToys"], "tags": ["Shared"]}}"#,
            operations: ["get /shared", "get /toys"], types: ["Toy"]),
        Row(
            settings: #"{"exclude": {"paths": ["/pets/**", "/shared"], "webhooks": ["born"]}}"#,
            operations: ["get /toys"], types: ["Toy"]),
        Row(
            settings: #"{"include": {"webhooks": ["*"]}}"#, operations: [], types: ["Birth"]),
    ])
    func kept(_ row: Row) throws {
        let plan = try ClientPlan.of(Self.document, settings: .of(row.settings))
        let operations = plan.resources.flatMap(\.operations).map { operation in
            "\(operation.route.method) \(operation.route.path)"
        }
        #expect(operations.sorted() == row.operations)
        #expect(plan.types.map(\.path.text).sorted() == row.types)
    }

    @Test("faults in what is left out do not matter")
    func faults() throws {
        let document = SpecText.paths(
            """
            /good: {get: {operationId: good, responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Good'}}}}}}}
            /bad:
              get:
                operationId: bad
                parameters: [{in: nowhere}]
                responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Bad'}}}}}
            /worse: {get: {operationId: worse, tags: 3, responses: {'200': {$ref: '#/nowhere'}}}}
            """,
            """
            components:
              schemas:
                Good: {properties: {a: {type: string}}}
                Bad: {properties: {a: {type: unicorn}, b: {$ref: '#/components/schemas/Nothing'}}}
            """)
        let plan = try ClientPlan.of(document, settings: .of(#"{"include": {"paths": ["/good"]}}"#))
        #expect(plan.types.map(\.path.text) == ["Good"])
        #expect(throws: Unplannable.self) { try ClientPlan.of(document) }
    }

    @Test(
        "faults of whole paths and webhooks do not matter",
        arguments: [
            #"{"exclude": {"paths": ["/number", "/elsewhere", "/method", "/query", "/others"], "webhooks": ["hook"]}}"#,
            #"{"include": {"paths": ["/good"]}}"#,
            #"{"exclude": {"paths": ["/number", "/elsewhere", "/method"], "tags": ["new"], "webhooks": ["h*"]}}"#,
        ])
    func faultyPaths(_ settings: String) throws {
        let document = SpecText.paths(
            """
            /good: {get: {operationId: good, responses: {'204': {description: d}}}}
            /number: 3
            /elsewhere: {$ref: nowhere.yaml}
            /method: {get: {$ref: nowhere.yaml}}
            /query: {query: {tags: [new], responses: {'204': {description: d}}}}
            /others: {additionalOperations: {COPY: {tags: [new], responses: {'204': {description: d}}}}}
            """, "webhooks: {hook: {$ref: nowhere.yaml}}")
        let plan = try ClientPlan.of(document, settings: .of(settings))
        #expect(plan.resources.flatMap(\.operations).map(\.route.path) == ["/good"])
        #expect(throws: Unplannable.self) {
            try ClientPlan.of(document, settings: .of(#"{"include": {"operations": ["good"]}}"#))
        }
    }

    @Test("operations in other files are chosen as well")
    func files() {
        let files = MarkedFiles(
            """
            === spec.yaml
            openapi: 3.1.1
            info: {title: Sample, version: '1'}
            paths: {/pets: {$ref: pets.yaml}, /toys: {$ref: 'toys.yaml#/toys'}}
            components: {schemas: {Pet: {properties: {name: {type: string}}}}}
            === pets.yaml
            get:
              operationId: listPets
              tags: [Pets]
              responses: {'200': {description: d, content: {application/json: {schema: {$ref: 'spec.yaml#/components/schemas/Pet'}}}}}
            put: {operationId: putPet, tags: 3, responses: 4}
            === toys.yaml
            toys: {get: {operationId: listToys, parameters: [{in: nowhere}], responses: {'204': {description: d}}}}
            """)
        var diagnostics = Diagnostics()
        let settings = Settings.of(#"{"include": {"tags": ["Pets"]}}"#)
        let plan = Generator(settings: settings, loader: files.loader)
            .plan(for: files.document, &diagnostics)
        #expect(diagnostics.reported.map(\.message) == [])
        #expect(plan?.types.map(\.path.text) == ["Pet"])
    }

    @Test("names that cannot be had are reported where they are")
    func changedNames() {
        let marked = MarkedText(
            """
            {⟦1⟧"client": "Toy", "names": {⟦2⟧"#/components/schemas/Person": "Pet",
              ⟦3⟧"#/components/schemas/Toy/properties/size": "hashValue", "#/paths/~1toys/get": "all",
              "#/paths/~1pets/get": "all", ⟦4⟧"#/paths/~1pets/post": "all"}}
            """, path: "letterpress.json")
        var diagnostics = Diagnostics()
        let settings = SettingsReader.read(marked.file, into: &diagnostics)
        let file = SourceFile(path: "spec.yaml", bytes: Array(Self.document.utf8))
        #expect(Generator(settings: settings).files(for: file, &diagnostics) != nil)
        let reason =
            "is taken or has a meaning of its own there; choose another name [changed-name]"
        #expect(
            marked.lines(of: diagnostics) == [
                "⟦1⟧ warning: the client is called 'ToyAPI', because 'Toy' \(reason)",
                "⟦2⟧ warning: '#/components/schemas/Person' is called 'PetModel', because 'Pet' \(reason)",
                "⟦3⟧ warning: '#/components/schemas/Toy/properties/size' is called 'hashValueValue', because "
                    + "'hashValue' \(reason)",
                "⟦4⟧ warning: '#/paths/~1pets/post' is called 'all2', because 'all' \(reason)",
            ])
    }

    @Test("pages that fit an earlier scheme, or the document's own, are no fault of a scheme")
    func schemesThatFit() throws {
        let settings = Settings.of(
            #"{"pagination": [{"cursor": "after", "next": "next"}, {"cursor": "after", "next": "next", "items": "rows"}], "types": {"schemas": {"Mine": "Mine"}}}"#
        )
        let document = SpecText.paths(
            """
            /rows:
              get:
                operationId: listRows
                x-pagination: {cursor: after, next: next, items: rows}
                parameters: [{name: after, in: query, schema: {type: string}}]
                responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}}
            /own:
              get:
                operationId: listOwn
                parameters: [{name: after, in: query, schema: {type: string}}]
                responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Mine'}}}}}
            """,
            """
            components:
              schemas:
                Page: {properties: {next: {type: string}, rows: {type: array, items: {type: string}}}}
                Mine: {properties: {next: {type: string}, rows: {type: array, items: {type: string}}}}
            """)
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "spec.yaml", bytes: Array(document.utf8))
        let plan = Generator(settings: settings).plan(for: file, &diagnostics)
        #expect(diagnostics.reported.map(\.message) == [])
        let operations = try #require(plan).resources.flatMap(\.operations)
        #expect(operations.map { $0.pagination == nil } == [false, true])
    }

    @Test(
        "what has no effect is reported where it is",
        arguments: [
            (
                #"{"include": {"tags": ["Pets", ⟦1⟧"Petz"]}, "exclude": {"operations": [⟦2⟧"listPet"], "paths": [⟦3⟧"/zebra/**"]}}"#,
                [
                    "⟦1⟧ error: no tag matches 'Petz'; did you mean 'Pets'? [unused-setting]",
                    "⟦2⟧ error: no operationId matches 'listPet'; did you mean 'listPets'? [unused-setting]",
                    "⟦3⟧ error: no path matches '/zebra/**' [unused-setting]",
                ]
            ),
            (
                #"{"include": {"tags": [⟦1⟧"Pets"]}, "exclude": {"paths": ["/**"], "webhooks": ["*"]}}"#,
                [
                    "⟦1⟧ error: 'include' and 'exclude' leave no operation; the client would be empty "
                        + "[everything-excluded]"
                ]
            ),
            (
                """
                {"names": {"#/components/schemas/Toy": "Plaything", ⟦1⟧"#/components/schemas/Toyz": "A",
                  ⟦2⟧"/paths/~1toys/put": "b", "#/paths/~1toys/get": "toys", ⟦3⟧"zebra": "C"}}
                """,
                [
                    "⟦1⟧ error: the client has no schema, property or operation '#/components/schemas/Toyz'; "
                        + "did you mean '#/components/schemas/Toy'? [unused-setting]",
                    "⟦2⟧ error: the client has no schema, property or operation '/paths/~1toys/put'; "
                        + "did you mean '#/paths/~1toys/get'? [unused-setting]",
                    "⟦3⟧ error: the client has no schema, property or operation 'zebra' [unused-setting]",
                ]
            ),
            (
                #"{"types": {"formats": {⟦1⟧"decimal": "Decimal"}, "schemas": {"Toy": "Toy", ⟦2⟧"Persom": "Human"}}}"#,
                [
                    "⟦1⟧ error: the client has no value with the format 'decimal' [unused-setting]",
                    "⟦2⟧ error: the client has no schema 'Persom'; did you mean 'Person'? [unused-setting]",
                ]
            ),
            (
                #"{"pagination": [⟦1⟧{"cursor": "after", "next": "/page/next"}, ⟦2⟧{"cursor": "a", "next": "n", "items": "i"}, ⟦3⟧{"page": "p"}, ⟦4⟧{"offset": "o", "items": "i"}]}"#,
                [
                    "⟦1⟧ error: no GET operation takes an optional string 'after' in its query and delivers an "
                        + "object with a string '/page/next' and one array [unused-setting]",
                    "⟦2⟧ error: no GET operation takes an optional string 'a' in its query and delivers an "
                        + "object with a string 'n' and an array 'i' [unused-setting]",
                    "⟦3⟧ error: no GET operation takes an optional integer 'p' in its query and delivers an "
                        + "array, or an object with one [unused-setting]",
                    "⟦4⟧ error: no GET operation takes an optional integer 'o' in its query and delivers an "
                        + "object with an array 'i' [unused-setting]",
                ]
            ),
        ])
    func unused(_ settings: String, _ expected: [String]) {
        let marked = MarkedText(settings, path: "letterpress.json")
        var diagnostics = Diagnostics()
        let settings = SettingsReader.read(marked.file, into: &diagnostics)
        let file = SourceFile(path: "spec.yaml", bytes: Array(Self.document.utf8))
        #expect(Generator(settings: settings).files(for: file, &diagnostics) == nil)
        #expect(marked.lines(of: diagnostics) == expected)
    }
}
