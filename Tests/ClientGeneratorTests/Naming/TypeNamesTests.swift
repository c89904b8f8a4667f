import Testing

@testable import ClientGenerator

@Suite struct TypeNamesTests {
    @Test(arguments: [
        PlanCase(
            "what variants share does not take the name of what operations deliver",
            document: SpecText.operation(
                """
                requestBody:
                  content:
                    application/json:
                      schema:
                        properties: {output: {properties: {title: {type: string}}}}
                        oneOf: [{required: [a], properties: {a: {type: string}}}, {required: [b], properties: {b: {type: string}}}]
                responses: {'200': {description: d, content: {application/json: {schema: {properties: {id: {type: string}}}}}}}
                """),
            "func pets.list(body: Pets.List.Body?) -> 200 Pets.List.Output",
            "error ListPetsError {}",
            "union Pets.List.Body {a(Pets.List.Body.A); b(Pets.List.Body.B)} by members {a: 0; b: 1}",
            "struct Pets.List.Body.A {a: String; output: PetsOutput?}",
            "struct Pets.List.Body.B {b: String; output: PetsOutput?}",
            "struct Pets.List.Output {id: String?}", "struct PetsOutput {title: String?}"),
        PlanCase(
            "what a parameter has that several resources share",
            document: SpecText.paths(
                """
                /pets: {get: {tags: [pets], operationId: listPets, parameters: [{$ref: '#/components/parameters/SortParam'}], responses: {'204': {}}}}
                /toys: {get: {tags: [toys], operationId: listToys, parameters: [{$ref: '#/components/parameters/SortParam'}], responses: {'204': {}}}}
                """,
                "components: {parameters: {SortParam: {name: order-by, in: query, schema: {type: string, enum: [name, age]}}}}"
            ),
            "func pets.list(orderBy 'order-by': Sort?) -> 204 NoContent", "error SampleError {}",
            "func toys.list(orderBy 'order-by': Sort?) -> 204 NoContent", "error SampleError {}",
            "enum Sort {name = name; age = age}"),
        PlanCase(
            "names of the runtime and of the standard library",
            schemas: """
                Response: {properties: {}, additionalProperties: false}
                Error: {properties: {}, additionalProperties: false}
                string: {properties: {}, additionalProperties: false}
                Type: {properties: {}, additionalProperties: false}
                Protocol: {properties: {}, additionalProperties: false}
                Self: {properties: {}, additionalProperties: false}
                """,
            "struct ResponseModel {}", "struct ErrorModel {}", "struct StringModel {}",
            "struct TypeModel {}", "struct ProtocolModel {}", "struct SelfModel {}"),
        PlanCase(
            "modules that only their authors see, and namespaces said twice",
            schemas: """
                _types.query_dsl.FuzzyQuery: {additionalProperties: false}
                ml._types.Filter: {additionalProperties: false}
                ml._types.MlState: {additionalProperties: false}
                a._types.Action: {additionalProperties: false}
                a._other.Action: {additionalProperties: false}
                _types.IndexName: {additionalProperties: false}
                """,
            "struct QueryDslFuzzyQuery {}", "struct MlFilter {}", "struct MlState {}",
            "struct ATypesAction {}", "struct AOtherAction {}", "struct IndexName {}"),
        PlanCase(
            "namespaces stay where names would be the same without them",
            schemas: """
                io.sky.core.v1.Pod: {additionalProperties: false}
                io.sky.core.v1.PodList: {additionalProperties: false}
                io.sky.core.v2.Pod: {additionalProperties: false}
                io.sky.meta.v1.List: {additionalProperties: false}
                List: {additionalProperties: false}
                com.pet: {additionalProperties: false}
                Pet.Create.Request: {additionalProperties: false}
                """,
            "struct V1Pod {}", "struct PodList {}", "struct V2Pod {}", "struct V1List {}",
            "struct List {}", "struct ComPet {}", "struct PetCreateRequest {}"),
        PlanCase(
            "names that differ in case only",
            schemas: """
                pet: {additionalProperties: false}
                Pet: {additionalProperties: false}
                PET: {additionalProperties: false}
                """,
            "struct Pet {}", "struct PetModel {}", "struct PetModel2 {}"),
        PlanCase(
            "names without a letter",
            schemas: """
                "🎉": {additionalProperties: false}
                "1": {additionalProperties: false}
                "-": {additionalProperties: false}
                """,
            "struct Model {}", "struct _1 {}", "struct Model2 {}"),
        PlanCase(
            "what several operations deliver or send by the name of a component",
            document: SpecText.paths(
                """
                /a:
                  get: {operationId: listA, responses: {'200': {$ref: '#/components/responses/EpisodePage'}}}
                  put: {operationId: putA, requestBody: {$ref: '#/components/requestBodies/Change'}, responses: {'200': {$ref: '#/components/responses/201_Change'}}}
                /b:
                  get: {operationId: listB, responses: {'200': {$ref: '#/components/responses/EpisodePage'}}}
                  put: {operationId: putB, requestBody: {$ref: '#/components/requestBodies/Change'}, responses: {'200': {$ref: '#/components/responses/201_Change'}}}
                """,
                """
                components:
                  requestBodies:
                    Change: {required: true, content: {application/json: {schema: {type: object, properties: {a: {type: string}}}}}}
                  responses:
                    EpisodePage: {description: d, content: {application/json: {schema: {type: object, properties: {b: {type: string}}}}}}
                    201_Change: {description: d, content: {application/json: {schema: {type: object, properties: {c: {type: string}}}}}}
                """),
            "func a.list() -> 200 EpisodePage", "error SampleError {}",
            "func a.update(body: ChangeBody) -> 200 ChangeResponse", "error SampleError {}",
            "func b.list() -> 200 EpisodePage", "error SampleError {}",
            "func b.update(body: ChangeBody) -> 200 ChangeResponse", "error SampleError {}",
            "struct EpisodePage {b: String?}", "struct ChangeBody {a: String?}",
            "struct ChangeResponse {c: String?}"),
        PlanCase(
            "what FastAPI calls the bodies of forms",
            document: SpecText.paths(
                """
                /pets/{id}/photos:
                  post:
                    tags: [Pets]
                    operationId: add_photo_pets__id__photos_post
                    parameters: [{name: id, in: path, required: true, schema: {type: string}}]
                    requestBody: {required: true, content: {multipart/form-data: {schema: {$ref: '#/components/schemas/Body_add_photo_pets__id__photos_post'}}}}
                    responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Body_of_evidence'}}}}}
                """,
                """
                components:
                  schemas:
                    Body_add_photo_pets__id__photos_post: {properties: {title: {type: string}}}
                    Body_of_evidence: {properties: {text: {type: string}}}
                """),
            "func pets.addPhoto(id: String; body: AddPhotoBody as parts) -> 200 BodyOfEvidence",
            "error AddPhotoError {}", "struct AddPhotoBody {title: String?}",
            "struct BodyOfEvidence {text: String?}"),
        PlanCase(
            "namespaces of .NET",
            schemas: """
                Shop.Api.Models.Pet: {properties: {a: {$ref: '#/components/schemas/Shop.Api.Models.Toys.Line'}}}
                Shop.Api.Models.Orders.Line: {properties: {b: {type: string}}}
                Shop.Api.Models.Toys.Line: {properties: {c: {type: string}}}
                Shop.Api.Kind: {enum: [a, b]}
                """,
            "struct Pet {a: ToysLine?}",
            "struct ToysLine {c: String?}",
            "struct OrdersLine {b: String?}",
            "open enum Kind {a = a; b = b}"),
        PlanCase(
            "words without upper and lower case",
            document: SpecText.paths(
                """
                /a:
                  get:
                    tags: [1-Click Apps]
                    operationId: 1list
                    responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}}
                """,
                """
                components:
                  schemas:
                    S: {properties: {1a: {properties: {b: {type: string}}}, 种类: {enum: [a, b]}}}
                """),
            "func oneClickApps.oneList() -> 200 S",
            "error OneListError {}",
            "struct S {_1a '1a': S.S1a?; 种类: S.S种类?}",
            "struct S.S1a {b: String?}",
            "open enum S.S种类 {a = a; b = b}"),
        PlanCase(
            "keywords as properties",
            schemas: """
                S:
                  properties:
                    Type: {type: string}
                    Self: {type: string}
                    self: {type: string}
                    init: {type: string}
                    class: {type: string}
                    hash-value: {type: string}
                    json: {type: string}
                """,
            "struct S {type 'Type': String?; selfValue2 'Self': String?; selfValue 'self': String?; "
                + "initValue 'init': String?; `class`: String?; hashValueValue 'hash-value': String?; "
                + "json: String?}"),
        PlanCase(
            "keywords and symbols as values",
            schemas: """
                S: {type: string, enum: [self, init, Type, default, '', '+', '🎉', a b, a_b, 2d, all-cases]}
                """,
            "open enum S {selfValue = self; initValue = init; type = Type; `default` = default; "
                + "empty = ; plusSign = +; partyPopper = 🎉; aB = a b; aBValue = a_b; _2d = 2d; "
                + "allCasesValue = all-cases}"),
        PlanCase(
            "properties that differ in case only",
            schemas:
                "S: {properties: {user_id: {type: string}, userId: {type: string}, userID: {type: string}}}",
            "struct S {userIDValue 'user_id': String?; userIDValue2 'userId': String?; userID: String?}"
        ),
        PlanCase(
            "names of the document's own choice",
            schemas: """
                S:
                  x-swift-name: Thing
                  properties:
                    a: {type: string, x-swift-name: label}
                    b: {type: string, enum: [x, y], x-swift-name: Kind}
                """,
            "struct Thing {label 'a': String?; Kind 'b': Thing.Kind?}",
            "open enum Thing.Kind {x = x; y = y}"),
        PlanCase(
            "a type given in place is nested under the name of its property",
            schemas: """
                Account:
                  properties:
                    status: {type: string, enum: [on, off]}
                    sources: {type: array, items: {properties: {id: {type: string}}}}
                    limits: {type: object, additionalProperties: {properties: {max: {type: integer}}}}
                    string: {properties: {a: {type: string}}}
                    account: {properties: {b: {type: string}}}
                    type: {type: string, enum: [p, q]}
                """,
            "struct Account {status: Account.Status?; sources: [Account.Source]?; "
                + "limits: [String: Account.Limit]?; string: Account.StringValue?; "
                + "account: Account.AccountValue?; type: Account.Kind?}",
            "open enum Account.Status {on = on; off = off}", "struct Account.Source {id: String?}",
            "struct Account.Limit {max: Int?}", "struct Account.StringValue {a: String?}",
            "struct Account.AccountValue {b: String?}", "open enum Account.Kind {p = p; q = q}"
        ),
        PlanCase(
            "a type of a 'type' is called 'Kind', unless something else is",
            schemas: """
                Pet: {properties: {type: {enum: [cat, dog]}, kind: {enum: [big, small]}}}
                Toy: {properties: {type: {enum: [ball, bone]}, kind: {type: string}}}
                """,
            "struct Pet {type: Pet.TypeValue?; kind: Pet.Kind?}",
            "open enum Pet.TypeValue {cat = cat; dog = dog}",
            "open enum Pet.Kind {big = big; small = small}",
            "struct Toy {type: Toy.Kind?; kind: String?}",
            "open enum Toy.Kind {ball = ball; bone = bone}"),
        PlanCase(
            "a type given in place that several types come to hold is named after where it is written",
            schemas: """
                Base: {properties: {status: {type: string, enum: [on, off]}}}
                A: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {type: string}}}]}
                B: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {type: string}}}]}
                C: {properties: {status: {type: string, enum: [up, down]}}}
                """,
            "struct Base {status: BaseStatus?}", "open enum BaseStatus {on = on; off = off}",
            "struct A {status: BaseStatus?; a: String?}",
            "struct B {status: BaseStatus?; b: String?}", "struct C {status: C.Status?}",
            "open enum C.Status {up = up; down = down}"),
        PlanCase(
            "or after who holds it first, where a component has that name",
            schemas: """
                A: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {a: {type: string}}}]}
                B: {allOf: [{$ref: '#/components/schemas/Base'}, {properties: {b: {type: string}}}]}
                Base: {properties: {status: {type: string, enum: [on, off]}}}
                BaseStatus: {properties: {c: {type: string}}}
                """,
            "struct A {status: AStatus?; a: String?}", "open enum AStatus {on = on; off = off}",
            "struct B {status: AStatus?; b: String?}", "struct Base {status: AStatus?}",
            "struct BaseStatus {c: String?}"),
        PlanCase(
            "what a list or a map holds that has a name",
            schemas: """
                S: {properties: {a: {$ref: '#/components/schemas/Pets'}, b: {$ref: '#/components/schemas/Graph'}, c: {$ref: '#/components/schemas/Table'}}}
                T: {properties: {d: {$ref: '#/components/schemas/Pets'}}}
                Pets: {type: array, items: {properties: {id: {type: string}}}}
                Graph: {additionalProperties: {title: Process Node, properties: {name: {type: string}}}}
                Table: {type: array, items: {properties: {row: {type: string}}}}
                """,
            "struct S {a: [Pet]?; b: [String: ProcessNode]?; c: [TableElement]?}",
            "struct Pet {id: String?}", "struct ProcessNode {name: String?}",
            "struct TableElement {row: String?}", "struct T {d: [Pet]?}"),
        PlanCase(
            "of two such types, each is named so",
            schemas: """
                A1: {allOf: [{$ref: '#/components/schemas/First'}, {properties: {a: {type: string}}}]}
                A2: {allOf: [{$ref: '#/components/schemas/First'}, {properties: {b: {type: string}}}]}
                B1: {allOf: [{$ref: '#/components/schemas/Second'}, {properties: {c: {type: string}}}]}
                B2: {allOf: [{$ref: '#/components/schemas/Second'}, {properties: {d: {type: string}}}]}
                First: {properties: {status: {type: string, enum: [on, off]}, type: {enum: [p, q]}}}
                Second: {properties: {status: {type: string, enum: [yes, no]}}}
                """,
            "struct A1 {status: FirstStatus?; type: FirstType?; a: String?}",
            "open enum FirstStatus {on = on; off = off}", "open enum FirstType {p = p; q = q}",
            "struct A2 {status: FirstStatus?; type: FirstType?; b: String?}",
            "struct B1 {status: SecondStatus?; c: String?}",
            "open enum SecondStatus {yes = yes; no = no}",
            "struct B2 {status: SecondStatus?; d: String?}",
            "struct First {status: FirstStatus?; type: FirstType?}",
            "struct Second {status: SecondStatus?}"),
    ])
    func names(_ row: PlanCase) throws { try row.check() }

    @Test("a resource has no name that differs from that of a type in case alone")
    func caseOfResources() throws {
        let plan = try ClientPlan.of(
            SpecText.paths(
                """
                /us_verifications:
                  get:
                    tags: [US Verifications]
                    responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/us_verifications'}}}}}
                """,
                "components: {schemas: {us_verifications: {properties: {id: {type: string}}}}}"))
        #expect(plan.resources.map(\.name.name) == ["USVerificationsResource"])
        #expect(plan.types.map(\.path.name.name) == ["UsVerifications"])
    }

    @Test("settings name types and properties")
    func settings() throws {
        let settings = Settings.of(
            """
            {"words": ["iMessage"], "names": {"#/components/schemas/S": "Thing",
              "#/components/schemas/S/properties/a": "label"}}
            """)
        try PlanCase(
            "", schemas: "S: {properties: {a: {type: string}, imessage_id: {type: string}}}",
            "struct Thing {label 'a': String?; iMessageID 'imessage_id': String?}"
        ).check(settings: settings)
    }

    @Test("the same document has the same names every time")
    func determinism() throws {
        let names = (0..<200).map { "n\($0 % 7)_\($0 % 3 == 0 ? "A" : "a")\($0)" }
        let properties = names.map { "\($0): {enum: [a, b]}" }.joined(separator: ", ")
        let document = SpecText.schemas("S: {properties: {\(properties)}}")
        let plan = try ClientPlan.of(document)
        for _ in 0..<5 { #expect(try ClientPlan.of(document) == plan) }
    }
}
