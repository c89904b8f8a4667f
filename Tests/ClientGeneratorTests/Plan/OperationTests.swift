import Testing

@testable import ClientGenerator

@Suite("Operations") struct OperationTests {
    @Test(arguments: [
        PlanCase(
            "what is sent unless the caller says otherwise",
            document: SpecText.operation(
                """
                parameters:
                  - {name: limit, in: query, schema: {type: integer, default: 20}}
                  - {name: API-Version, in: header, schema: {type: string, default: '2.1'}}
                  - {name: old-version, in: query, deprecated: true, schema: {type: string, default: '1'}}
                  - {name: order, in: query, required: true, schema: {type: string, enum: [up, down], default: up}}
                  - {name: X-Kind, in: header, required: true, schema: {type: string, default: cat}}
                  - {name: name, in: query, required: true, schema: {type: string, default: Anna}}
                  - {name: version, in: query, required: true, schema: {type: string, default: v1}}
                responses: {'204': {}}
                """),
            "func pets.list(name: String; limit: Int?; apiVersion 'API-Version': String? = \"2.1\"; oldVersion 'old-version': String?; order: Pets.List.Order = .up; xKind 'X-Kind': String = \"cat\"; version: String = \"v1\") -> 204 NoContent",
            "error ListPetsError {}",
            "enum Pets.List.Order {up = up; down = down}"),
        PlanCase(
            "parameters, required ones first",
            document: SpecText.operation(
                """
                parameters:
                - {name: limit, in: query, schema: {type: integer, default: 20, minimum: 1}}
                - {name: X-Trace-ID, in: header, required: true, schema: {type: string}}
                - {name: body, in: query, schema: {type: string}}
                - {name: options, in: cookie, schema: {type: boolean}}
                - {name: limit, in: header, schema: {type: string}}
                - {name: Idempotency-Key, in: header, schema: {type: string}}
                responses: {'204': {description: d}}
                """),
            "func pets.list(xTraceID 'X-Trace-ID': String; limit: Int? [.minimum(1)]; "
                + "body: String?; optionsParameter 'options': Bool?; "
                + "limitParameter 'limit': String?) -> 204 NoContent",
            "error ListPetsError {}"),
        PlanCase(
            "errors that several operations share",
            document: SpecText.paths(
                (1...3).map { kind in
                    ["x", "y"].map { tag in
                        """
                        /\(tag)\(kind): {get: {tags: [\(tag)], operationId: get\(tag)Of\(kind), responses: {'204': {description: d}, '400': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/E\(kind)'}}}}}}}
                        """
                    }.joined(separator: "\n")
                }.joined(separator: "\n"),
                """
                components:
                  schemas: {E1: {properties: {a: {type: string}}}, E2: {properties: {b: {type: string}}}, E3: {properties: {c: {type: string}}}}
                """),
            "func x.getxOf1() -> 204 NoContent", "error SampleError {badRequest 400 E1}",
            "func x.getxOf2() -> 204 NoContent", "error BadRequestError {badRequest 400 E2}",
            "func x.getxOf3() -> 204 NoContent", "error E3BadRequestError {badRequest 400 E3}",
            "func y.getyOf1() -> 204 NoContent", "error SampleError {badRequest 400 E1}",
            "func y.getyOf2() -> 204 NoContent", "error BadRequestError {badRequest 400 E2}",
            "func y.getyOf3() -> 204 NoContent", "error E3BadRequestError {badRequest 400 E3}",
            "struct E1 {a: String?}", "struct E2 {b: String?}", "struct E3 {c: String?}"),
        PlanCase(
            "an error that one operation narrows is a text for whoever does not",
            document: SpecText.paths(
                """
                /a:
                  get:
                    operationId: getA
                    responses:
                      '402': {description: d, content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/Problem'}, {properties: {name: {enum: [x, y]}}}]}}}}
                      '404': {description: d, content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Problem'}, {$ref: '#/components/schemas/Other'}]}}}}
                      '409': {description: d, content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Problem', description: one}, {$ref: '#/components/schemas/Problem', description: two}]}}}}
                """,
                """
                components:
                  schemas:
                    Problem: {required: [name, message], properties: {name: {type: string}, message: {type: string}}}
                    Other: {required: [name, other], properties: {name: {type: string}, other: {type: string}}}
                """),
            "func a.get() -> 2XX Data as */*",
            "error GetAError {paymentRequired 402 Problem<GetAError.Reason>; "
                + "notFound 404 GetAError.NotFoundBody; conflict 409 Problem<String>}",
            "open enum GetAError.Reason {x = x; y = y}",
            "open union GetAError.NotFoundBody {problem(Problem<String>); other(Other)} "
                + "by members {message: 0; other: 1}",
            "struct Problem<Reason> {name: Reason; message: String}",
            "struct Other {name: String; other: String}"),
        PlanCase(
            "names that only some operations need beside their parameters",
            document: SpecText.paths(
                """
                /pets:
                  get:
                    operationId: listPets
                    parameters: &parameters
                    - {name: init, in: query, schema: {type: string}}
                    - {name: route, in: query, schema: {type: string}}
                    - {name: pageCursor, in: query, schema: {type: string}}
                    - {name: body, in: query, schema: {type: string}}
                    - {name: core, in: query, schema: {type: string}}
                    responses: {'204': {description: d}}
                  post:
                    operationId: findPets
                    x-pagination: {cursor: init, next: next, items: data}
                    parameters: *parameters
                    requestBody: {content: {application/json: {schema: {type: string}}}}
                    responses:
                      '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
                """,
                """
                components:
                  schemas:
                    Page: {properties: {next: {type: string}, data: {type: array, items: {type: integer}}}}
                """),
            "func pets.list(`init`: String?; route: String?; pageCursor: String?; body: String?; "
                + "coreParameter 'core': String?) -> 204 NoContent",
            "error PetsError {}",
            "func pets.find(`init`: String?; route: String?; pageCursorParameter 'pageCursor': String?; "
                + "bodyParameter 'body': String?; coreParameter 'core': String?; body: String?) -> 200 Page",
            "error PetsError {}",
            "struct Page {next: String?; data: [Int]?}"),
        PlanCase(
            "signs that say on which side of the value the results lie",
            document: SpecText.operation(
                """
                parameters:
                - {name: DateSent, in: query, schema: {type: string, format: date-time}}
                - {name: DateSent<, in: query, schema: {type: string, format: date-time}}
                - {name: DateSent>, in: query, schema: {type: string, format: date}}
                - {name: size<, in: query, schema: {type: integer}}
                - {name: size>, in: query, schema: {type: integer}}
                - {name: '>', in: query, schema: {type: integer}, x-swift-name: large}
                responses: {'204': {description: d}}
                """),
            "func pets.list(dateSent 'DateSent': Date?; dateSentBefore 'DateSent<': Date?; "
                + "dateSentAfter 'DateSent>': CalendarDate?; sizeBelow 'size<': Int?; "
                + "sizeAbove 'size>': Int?; large '>': Int?) -> 204 NoContent",
            "error ListPetsError {}"),
        PlanCase(
            "an operation's parameter takes the place of one of its path",
            document: SpecText.paths(
                """
                /pets/{id}:
                  parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  get:
                    operationId: getPet
                    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                    responses: {'204': {description: d}}
                """),
            "func pets.get(id: Int) -> 204 NoContent", "error GetPetError {}"),
        PlanCase(
            "a success that is described in place",
            document: SpecText.paths(
                """
                /pets:
                  get:
                    operationId: listPets
                    responses:
                      '200': {description: d, content: {application/json: {schema: &pet {properties: {id: {type: string}}}}}}
                      '202': {description: d}
                  post:
                    operationId: findPets
                    parameters: [{name: output, in: query, schema: {enum: [a, b]}}]
                    responses:
                      '201': {description: d, content: {application/json: {schema: *pet}}}
                  put:
                    operationId: feedPets
                    responses:
                      '200': {description: d, content: {application/json: {schema: {type: array, items: *pet}}}}
                  patch:
                    operationId: groupPets
                    responses:
                      '200': {description: d, content: {application/json: {schema: {type: object, additionalProperties: *pet}}}}
                """),
            "func pets.list() -> ok 200 Pets.List.Output | accepted 202 NoContent",
            "error PetsError {}", "struct Pets.List.Output {id: String?}",
            "func pets.find(output: Pets.Find.Output?) -> 201 Pets.Find.OutputValue",
            "error PetsError {}", "enum Pets.Find.Output {a = a; b = b}",
            "struct Pets.Find.OutputValue {id: String?}",
            "func pets.feed() -> 200 [Pets.Feed.Item]", "error PetsError {}",
            "struct Pets.Feed.Item {id: String?}",
            "func pets.group() -> 200 [String: Pets.Group.Item]", "error PetsError {}",
            "struct Pets.Group.Item {id: String?}"),
        PlanCase(
            "pages that are described in place",
            document: SpecText.paths(
                """
                /pets:
                  get:
                    operationId: listPets
                    x-pagination: {cursor: after, next: next, items: data}
                    parameters:
                    - &after {name: after, in: query, schema: {type: string}}
                    - {name: item, in: query, schema: {enum: [a, b]}}
                    responses: &pages
                      '200': {description: d, content: {application/json: {schema: {properties: {next: {type: string}, data: {type: array, items: {type: string}}}}}}}
                  post:
                    operationId: findPets
                    x-pagination: {cursor: after, next: next, items: data}
                    parameters: [*after, {name: page, in: query, schema: {enum: [a, b]}}]
                    responses: *pages
                """),
            "func pets.list(after: String?; item: Pets.List.ItemValue?) -> 200 Pets.List.Page",
            "error PetsError {}", "enum Pets.List.ItemValue {a = a; b = b}",
            "struct Pets.List.Page {next: String?; data: [String]?}",
            "func pets.find(after: String?; page: Pets.Find.Page?) -> 200 Pets.Find.Output",
            "error PetsError {}", "enum Pets.Find.Page {a = a; b = b}",
            "struct Pets.Find.Output {next: String?; data: [String]?}"),
        PlanCase(
            "several successes",
            document: SpecText.operation(
                """
                responses:
                  '201': {description: d, content: {application/json: {schema: {title: Made, properties: {id: {type: string}}}}}}
                  '202': {description: d, content: {application/json: {schema: {type: string}}}}
                  '204': {description: d}
                  2XX: {description: d, content: {application/json: {schema: {}}}}
                """),
            "func pets.list() -> created 201 Pets.List.CreatedBody | accepted 202 String | "
                + "noContent 204 NoContent | success 2XX JSONValue",
            "error ListPetsError {}", "struct Pets.List.CreatedBody {id: String?}"),
        PlanCase(
            "errors by status, range and default",
            document: SpecText.operation(
                """
                responses:
                  '200': {description: d}
                  '404': {description: d, content: {application/json: {schema: {type: string}}}}
                  '418': {description: d}
                  5XX: {description: d, content: {application/problem+json: {schema: {properties: {a: {type: string}}}}}}
                  default: {description: d}
                """),
            "func pets.list() -> 200 Data as */*",
            "error ListPetsError {notFound 404 String; status418 418 NoContent; "
                + "serverError 5XX ListPetsError.ServerErrorBody as application/problem+json; otherStatus default NoContent}",
            "struct ListPetsError.ServerErrorBody {a: String?}"),
        PlanCase(
            "callbacks that contain themselves, and one that several requests are sent under",
            document: SpecText.paths(
                """
                /pets:
                  post:
                    operationId: watchPets
                    responses: {'204': {description: d}}
                    callbacks:
                      again: {'{$url}': {$ref: '#/paths/~1pets'}}
                      born:
                        '{$url}':
                          post: {requestBody: {content: {application/json: {schema: {properties: {a: {type: string}}}}}}, responses: {}}
                          put: {requestBody: {content: {application/json: {schema: {properties: {b: {type: string}}}}}}, responses: {}}
                """),
            "func pets.watch() -> 204 NoContent", "error WatchPetsError {}",
            "struct Pets.Watch.BornPostPayload {a: String?}",
            "struct Pets.Watch.BornPutPayload {b: String?}"),
        PlanCase(
            "no status with a body that cannot have one",
            document: SpecText.paths(
                """
                /pets:
                  head:
                    operationId: checkPets
                    responses: {'200': {description: d, content: {application/json: {schema: {type: string}}}}}
                  get:
                    operationId: listPets
                    responses:
                      '100': {description: d}
                      '204': {description: d, content: {application/json: {schema: {type: string}}}}
                      '304': {description: d, content: {application/json: {schema: {type: string}}}}
                """),
            "func pets.check() -> 200 NoContent", "error CheckPetsError {}",
            "func pets.list() -> 204 NoContent",
            "error ListPetsError {notModified 304 NoContent}"),
        PlanCase(
            "several statuses that say the same",
            document: SpecText.paths(
                """
                /pets:
                  put:
                    operationId: savePet
                    responses:
                      '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                      '201': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                      2XX: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                  delete:
                    operationId: removePet
                    responses: {'202': {description: d}, '204': {description: d}}
                  get:
                    operationId: getPet
                    responses:
                      '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                      '203': {description: d, content: {application/pet+json: {schema: {$ref: '#/components/schemas/Pet'}}}}
                """, "components: {schemas: {Pet: {properties: {name: {type: string}}}}}"),
            "func pets.save() -> 200 or 201 or 2XX Pet", "error PetsError {}",
            "func pets.remove() -> 202 or 204 NoContent", "error PetsError {}",
            "func pets.get() -> ok 200 Pet | nonAuthoritativeInformation 203 Pet as application/pet+json",
            "error PetsError {}", "struct Pet {name: String?}"),
        PlanCase(
            "default alone, where it is an error elsewhere",
            document: SpecText.paths(
                """
                /a: {get: {operationId: getA, responses: {'204': {description: d}, default: {$ref: '#/components/responses/E'}}}}
                /b: {get: {operationId: getB, responses: {default: {$ref: '#/components/responses/E'}}}}
                """,
                "components: {responses: {E: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/F'}}}}}, schemas: {F: {properties: {a: {type: string}}}}}"
            ),
            "func a.get() -> 204 NoContent", "error SampleError {otherStatus default F}",
            "func b.get() -> 2XX Data as */*", "error SampleError {otherStatus default F}",
            "struct F {a: String?}"),
        PlanCase(
            "no success by its status: default stands for it",
            document: SpecText.operation(
                """
                responses:
                  '404': {description: d}
                  default: {description: d, content: {application/json: {schema: {properties: {a: {type: string}}}}}}
                """),
            "func pets.list() -> 2XX Pets.List.ResponseBody",
            "error ListPetsError {notFound 404 NoContent; otherStatus default Pets.List.ResponseBody}",
            "struct Pets.List.ResponseBody {a: String?}"),
        PlanCase(
            "no success by its status: redirections, and whatever they lead to",
            document: SpecText.operation(
                """
                responses:
                  '302': {description: d}
                  '404': {description: d}
                  default: {description: d}
                """),
            "func pets.list() -> found 302 NoContent | success 2XX Data as */*",
            "error ListPetsError {notFound 404 NoContent; otherStatus default NoContent}"),
        PlanCase(
            "no success at all",
            document: SpecText.operation("responses: {'404': {description: d}}"),
            "func pets.list() -> 2XX Data as */*", "error ListPetsError {notFound 404 NoContent}"),
        PlanCase(
            "an envelope held to a set of reasons takes the set as its parameter",
            document: SpecText.operation(
                """
                responses:
                  '200': {description: d}
                  '404': {description: d, content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/Problem'}, {properties: {type: {$ref: '#/components/schemas/Missing'}}}]}}}}
                  '409': {description: d, content: {application/json: {schema: {allOf: [{$ref: '#/components/schemas/Problem'}, {properties: {type: {enum: [a, b]}}}]}}}}
                  '500': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Problem'}}}}
                """,
                """
                components:
                  schemas:
                    Problem: {properties: {type: {type: string}, request_id: {type: string}}, required: [type]}
                    Missing: {enum: [gone, never]}
                """),
            "func pets.list() -> 200 Data as */*",
            "error ListPetsError {notFound 404 Problem<Missing>; conflict 409 Problem<ListPetsError.Reason>; "
                + "internalServerError 500 Problem<String>}",
            "open enum ListPetsError.Reason {a = a; b = b}",
            "struct Problem<Reason> {type: Reason; requestID 'request_id': String?}",
            "open enum Missing {gone = gone; never = never}"),
        PlanCase(
            "bodies",
            document: SpecText.paths(
                """
                /pets:
                  post:
                    operationId: addPet
                    requestBody: {required: true, content: {application/json: {schema: {properties: {a: {type: string}}}}}}
                    responses: {'204': {description: d}}
                  put:
                    operationId: replacePet
                    requestBody: {content: {application/vnd.pet+json: {schema: {type: string}}}}
                    responses: {'204': {description: d}}
                  patch:
                    operationId: changePet
                    requestBody: {content: {text/json: {schema: {type: array, items: {type: integer}}}}}
                    responses: {'200': {description: d, content: {text/json; charset=utf-8: {schema: {type: array, items: {type: string}}}}}}
                """),
            "func pets.add(body: Pets.Add.Body) -> 204 NoContent", "error PetsError {}",
            "struct Pets.Add.Body {a: String?}",
            "func pets.replace(body: String as application/vnd.pet+json?) -> 204 NoContent",
            "error PetsError {}",
            "func pets.change(body: [Int] as text/json?) -> 200 [String] as text/json; charset=utf-8",
            "error PetsError {}"),
    ])
    func operations(_ row: PlanCase) throws { try row.check() }

    @Test("pages, retries and credentials")
    func routes() throws {
        let plan = try ClientPlan.of(
            SpecText.paths(
                """
                /pets:
                  get:
                    operationId: listPets
                    x-pagination: {cursor: after, next: next, items: data}
                    parameters: [{name: after, in: query, schema: {type: string}}]
                    security: [{key: []}, {}]
                    responses:
                      '200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Page'}}}}
                  post:
                    operationId: addPet
                    x-retry: safe
                    parameters: [{name: idempotency-key, in: header, schema: {type: string}}]
                    responses: {'204': {description: d}}
                """,
                """
                security: [{token: []}]
                components:
                  schemas:
                    Page: {required: [next], properties: {next: {type: [string, 'null']}, data: {type: array, items: {type: integer}}}}
                  securitySchemes:
                    token: {type: http, scheme: bearer, description: A token.}
                    key: {type: apiKey, in: header, name: X-Key}
                    unused: {type: apiKey, in: query, name: k}
                """))
        let operations = try #require(plan.resources.first).operations
        let page = try #require(operations.first?.pagination)
        #expect(page.page.text == "Page" && page.item.text == "Int")
        #expect(page.parameter.name == "after")
        let member = { PaginationDeclaration.Member(name: Identifier($0), presence: .optional) }
        #expect(page.following == .cursor([member("next")]))
        #expect(page.items == [member("data")])
        #expect(operations.map(\.route.security) == [[["key"], []], nil])
        #expect(operations.map(\.route.retry) == [nil, .safe])
        #expect(operations.map(\.route.acceptsIdempotencyKey) == [false, true])
        let client = try #require(plan.client)
        #expect(client.credentials.map(\.name.name) == ["token", "key"])
        #expect(client.credentials.map(\.kind) == [.bearer, .header("X-Key")])
        #expect(client.security == [["token"]])
        #expect(client.environmentPrefix == "SAMPLE" && client.name.name == "SampleClient")
    }
}
