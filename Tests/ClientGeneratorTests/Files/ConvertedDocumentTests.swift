import Testing

private let head = "openapi: 3.0.3\ninfo: {title: Sample, version: '1'}\n"

@Suite("Documents that were made of something else") struct ConvertedDocumentTests {
    @Test(arguments: [
        FilesCase(
            "parameters written with colons",
            """
            === spec.yaml
            \(head)paths:
              /pets/:id:
                ⟦1⟧get:
                  operationId: getPet
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'204': {description: d}}
              /pets/{id}/toys/:toy.json:
                ⟦2⟧delete:
                  operationId: deleteToy
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'204': {description: d}}
              /pets/{id}:feed:
                post:
                  operationId: feedPet
                  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
                  responses: {'204': {description: d}}
            """,
            "⟦1⟧ warning: path '/pets/:id' is read as '/pets/{id}' [unusual-path]",
            "⟦2⟧ warning: path '/pets/{id}/toys/:toy.json' is read as '/pets/{id}/toys/{toy}.json' [unusual-path]",
            "⟦2⟧ warning: path '/pets/{id}/toys/{toy}.json' has '{toy}', but no path parameter has that "
                + "name; it is taken for a string [missing-path-parameter]",
            "func pets.get(id: Int) -> 204 NoContent", "error PetsError {}",
            "func pets.deleteToy(id: Int; toy: String) -> 204 NoContent", "error PetsError {}",
            "func pets.feed(id: Int) -> 204 NoContent", "error PetsError {}"),
        FilesCase(
            "what may be left out, and a query",
            """
            === spec.yaml
            \(head)paths:
              /pets(.{format}):
                ⟦1⟧get: {operationId: listPets, responses: {'204': {description: d}}}
              /pets/search?kind={kind}&page={number}&sort={sort}&v=2:
                ⟦2⟧get:
                  operationId: searchPets
                  parameters:
                  - {name: kind, in: path, required: true, schema: {type: string}}
                  - {name: sort, in: query, schema: {type: string}}
                  responses: {'204': {description: d}}
            """,
            "⟦1⟧ warning: path '/pets(.{format})' is read as '/pets' [unusual-path]",
            "⟦2⟧ warning: path '/pets/search?kind={kind}&page={number}&sort={sort}&v=2' is read as "
                + "'/pets/search?v=2', with 'kind', 'page', 'sort' in the query [unusual-path]",
            "func pets.list() -> 204 NoContent", "error PetsError {}",
            "func pets.search(kind: String; sort: String?; page: String?) -> 204 NoContent",
            "error PetsError {}"),
        FilesCase(
            "values of a query that only look fixed, names that differ, and blanks",
            """
            === spec.yaml
            \(head)paths:
              /pets /{id}/toys?api_key={API_KEY}&q=any+words&limit&v=2:
                ⟦1⟧get:
                  operationId: listToys
                  parameters:
                  - {name: id, in: path, required: true, schema: {type: string}}
                  - {name: API_KEY, in: query, schema: {type: string}}
                  - {name: q, in: query, schema: {type: string}}
                  - {name: limit, in: query, schema: {type: integer}}
                  responses: {'204': {description: d}}
            """,
            "⟦1⟧ warning: path '/pets /{id}/toys?api_key={API_KEY}&q=any+words&limit&v=2' is read as "
                + "'/pets/{id}/toys?v=2', with 'api_key' in the query [unusual-path]",
            "func pets.listToys(id: String; apiKey 'api_key': Secret?; q: String?; limit: Int?) -> 204 NoContent",
            "error ListToysError {}"),
        FilesCase(
            "parameters that all operations of a path have, and one in the wrong place",
            """
            === spec.yaml
            \(head)paths:
              /pets/{Kind}:
                parameters:
                - {name: alt, in: query, schema: {type: string}}
                - {name: q, in: query, schema: {type: string}}
                - {name: shop, in: query, required: true, schema: {type: string}}
                get:
                  operationId: listPets
                  parameters:
                  - ⟦1⟧{name: kind, in: query, schema: {type: string}}
                  - {name: q, in: query, schema: {type: integer}}
                  - {name: limit, in: query, schema: {type: integer}}
                  responses: {'204': {description: d}}
            """,
            "⟦1⟧ warning: query parameter 'kind' is taken for '{Kind}' of the path; write 'in: path' "
                + "[missing-path-parameter]",
            "func pets.list(shop: String; kind 'Kind': String; limit: Int?; alt: String?; q: Int?) -> 204 NoContent",
            "error ListPetsError {}"),
        FilesCase(
            "one schema in a list, and members that are called objects",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get:
                  operationId: listPets
                  responses:
                    '200':
                      description: d
                      content:
                        application/json:
                          schema:
                            type: object
                            properties: {a: {type: array, items: ⟦1⟧[{type: integer}]}}
                            additionalProperties: {type: object}
            """,
            "⟦1⟧ warning: item of property 'a' is a list of one schema; write the schema itself [loose-type]",
            "func pets.list() -> 200 Pets.List.Output",
            "error ListPetsError {}",
            "struct Pets.List.Output {a: [Int]?; others: [String: JSONValue]}"),
        FilesCase(
            "paths as values",
            """
            === spec.yaml
            \(head)paths:
              /v1/{+topic}:publish:
                post:
                  operationId: publishTopic
                  parameters: [⟦1⟧{name: topic, in: path, required: true, schema: {type: string}}]
                  responses: {'204': {description: d}}
            """,
            "⟦1⟧ warning: '{+topic}' is read as '{topic}', and slashes in its values stay [unusual-path]",
            "func publishTopic(topic: String) -> 204 NoContent",
            "error PublishTopicError {}"),
        FilesCase(
            "a key and a password that are sent in one field",
            """
            === spec.yaml
            \(head)security: [⟦1⟧{key: [], basic: [], other: []}]
            paths:
              /pets: {get: {operationId: listPets, responses: {'204': {description: d}}}}
            components:
              securitySchemes:
                key: {type: apiKey, in: header, name: authorization}
                basic: {type: http, scheme: basic}
                other: {type: apiKey, in: header, name: X-Key}
            """,
            "⟦1⟧ warning: 'key' and 'basic' are sent in the same field, so either is enough; make alternatives of them [shared-token]",
            "func pets.list() -> 204 NoContent",
            "error ListPetsError {}"),
        FilesCase(
            "a file from FastAPI, which does not say what it is",
            """
            === spec.yaml
            \(head)paths:
              /speech/{voice}/{id}:
                post:
                  operationId: speak
                  parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: voice, in: path, required: true, schema: {type: string}}]
                  responses:
                    ⟦1⟧'200': {description: d}
                    '422': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/HTTPValidationError'}}}}
            components: {schemas: {HTTPValidationError: {type: object, properties: {detail: {type: string}}}}}
            """,
            "⟦1⟧ warning: the response has no 'content', but most likely a body, which is delivered as it comes [undescribed-body]",
            "func speech.speak(voice: String; id: String) -> 200 Data as */*",
            "error SpeakError {unprocessableContent 422 HTTPValidationError}",
            "struct HTTPValidationError {detail: String?}"),
        FilesCase(
            "a body that is described in words alone, and one that is said to be missing",
            """
            === spec.yaml
            \(head)paths:
              /codes:
                post: {operationId: createCode, responses: {⟦1⟧'200': {description: A JSON response body that shows the code.}}}
                put: {operationId: updateCode, responses: {'200': {description: There is no JSON response body.}}}
            """,
            "⟦1⟧ warning: the response has no 'content', but most likely a body, which is delivered as it comes [undescribed-body]",
            "func codes.create() -> 200 Data as */*", "error CodesError {}",
            "func codes.update() -> 200 NoContent", "error CodesError {}"),
        FilesCase(
            "tokens that are sent in one field",
            """
            === spec.yaml
            \(head)security: [⟦1⟧{implicit: [a], code: [a]}, {implicit: [b], code: [b]}]
            paths:
              /pets: {get: {operationId: listPets, responses: {'204': {description: d}}}}
            components:
              securitySchemes:
                implicit: {type: oauth2, flows: {}}
                code: {type: oauth2, flows: {}}
            """,
            "⟦1⟧ warning: 'implicit' and 'code' are sent in the same field, so one token is asked for, that of "
                + "'implicit'; make alternatives of them [shared-token]",
            "func pets.list() -> 204 NoContent", "error ListPetsError {}"),
        FilesCase(
            "keys that an operation requires all at once",
            """
            === spec.yaml
            \(head)security: [{key: []}, ⟦0⟧{token: []}]
            paths:
              /pets:
                get:
                  operationId: listPets
                  security: [⟦1⟧{key: []}, {token: []}]
                  parameters:
                  - ⟦2⟧{name: key, in: query, required: true, schema: {type: string}}
                  - ⟦3⟧{name: token, in: query, required: true, schema: {type: string}}
                  responses: {'204': {description: d}}
                post:
                  operationId: createPet
                  security: [{key: []}]
                  parameters: [⟦4⟧{name: token, in: query, required: true, schema: {type: string}}]
                  responses: {'204': {description: d}}
                put:
                  operationId: replacePets
                  security: [{key: []}]
                  parameters: [{name: token, in: query, schema: {type: string}}]
                  responses: {'204': {description: d}}
            components:
              securitySchemes:
                key: {type: apiKey, in: query, name: key}
                token: {type: apiKey, in: query, name: token}
            """,
            "⟦1⟧ warning: one key would do, but the operation requires all of them as parameters, so they "
                + "are sent together; write '{key: [], token: []}' [alternative-keys]",
            "⟦2⟧ warning: query parameter 'key' is ignored: the security scheme decides on it [ignored-header]",
            "⟦3⟧ warning: query parameter 'token' is ignored: the security scheme decides on it [ignored-header]",
            "⟦4⟧ warning: query parameter 'token' is ignored: the security scheme decides on it [ignored-header]",
            "func pets.list() -> 204 NoContent",
            "error PetsError {}",
            "func pets.create() -> 204 NoContent",
            "error PetsError {}",
            "func pets.replace(token: String?) -> 204 NoContent",
            "error PetsError {}"),
        FilesCase(
            "fields of a request that follow from it, and those that sign in",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get:
                  operationId: listPets
                  parameters:
                  - ⟦1⟧{name: Content-Length, in: header, required: true, schema: {type: number}}
                  - ⟦2⟧{name: host, in: header, schema: {type: string}}
                  - {name: X-Shop-Api-Key, in: header, required: true, schema: {type: string}}
                  - {name: X-Next-Token, in: header, schema: {type: string}}
                  - {name: token, in: query, description: Authentication token., schema: {type: string}}
                  responses: {'204': {description: d}}
                delete:
                  operationId: deletePets
                  parameters:
                  - {name: token, in: query, description: Where to go on., schema: {type: string}}
                  responses: {'204': {description: d}}
            """,
            "⟦1⟧ warning: header parameter 'Content-Length' is ignored: it follows from the request [ignored-header]",
            "⟦2⟧ warning: header parameter 'host' is ignored: it follows from the request [ignored-header]",
            "func pets.list(xShopAPIKey 'X-Shop-Api-Key': Secret; xNextToken 'X-Next-Token': String?; token: Secret?) -> 204 NoContent",
            "error PetsError {}", "func pets.delete(token: String?) -> 204 NoContent",
            "error PetsError {}"),
        FilesCase(
            "names out of an example",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get:
                  operationId: listPets
                  responses:
                    '200':
                      description: d
                      content:
                        application/json:
                          schema:
                            type: object
                            properties:
                              years: ⟦1⟧{properties: {'2025': {properties: {a: {type: string}}}, '2026': {properties: {a: {type: string}}}}}
                              days: ⟦2⟧{properties: {'2026-01-31': {type: integer}, '2026-02-01': {type: integer, nullable: true}}}
                              one: {properties: {'1': {type: integer}}}
                              mixed: {properties: {'1': {type: integer}, '2': {type: string}}}
                              needed: {required: ['1'], properties: {'1': {type: integer}, '2': {type: integer}}}
            """,
            "⟦1⟧ warning: properties such as '2025' and '2026' are taken for examples of keys; describe the "
                + "values under 'additionalProperties' [data-as-names]",
            "⟦2⟧ warning: properties such as '2026-01-31' and '2026-02-01' are taken for examples of keys; "
                + "describe the values under 'additionalProperties' [data-as-names]",
            "func pets.list() -> 200 Pets.List.Output",
            "error ListPetsError {}",
            "struct Pets.List.Output {years: [String: Pets.List.Output.Year]?; days: [String: Int?]?; one: Pets.List.Output.One?; mixed: Pets.List.Output.Mixed?; needed: Pets.List.Output.Needed?}",
            "struct Pets.List.Output.Year {a: String?}",
            "struct Pets.List.Output.One {_1 '1': Int?}",
            "struct Pets.List.Output.Mixed {_1 '1': Int?; _2 '2': String?}",
            "struct Pets.List.Output.Needed {_1 '1': Int; _2 '2': Int?}"),
        FilesCase(
            "a body by the name that ReadMe has for it",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                post:
                  operationId: createPets
                  requestBody: {required: true, content: {⟦1⟧application/json: {schema: {type: object, required: [RAW_BODY], properties: {RAW_BODY: {type: array, items: {type: string}}}}}}}
                  responses: {'204': {description: d}}
            """,
            "⟦1⟧ warning: 'RAW_BODY' is taken for the whole body; write its schema in place of the object [loose-type]",
            "func pets.create(body: [String]) -> 204 NoContent",
            "error CreatePetsError {}"),
        FilesCase(
            "texts that are JSON",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                post:
                  operationId: createPets
                  parameters: [{name: filter, in: query, schema: {type: string, format: json}}]
                  requestBody:
                    required: true
                    content:
                      application/json:
                        schema:
                          required: [parent]
                          properties:
                            parent: ⟦1⟧{type: string, format: json}
                            icon: ⟦2⟧{type: string, format: json, default: '{}'}
                  responses: {'200': {description: d, content: {application/json: {schema: {properties: {a: {type: string, format: json}}}}}}}
                put:
                  operationId: putPets
                  requestBody: {required: true, content: {application/x-www-form-urlencoded: {schema: {properties: {a: {type: string, format: json}}}}}}
                  responses: {'204': {description: d}}
            """,
            "⟦1⟧ warning: a text of the format 'json' is taken for JSON itself; leave out type and format, or "
                + "the format if a text is meant [loose-type]",
            "⟦2⟧ warning: a text of the format 'json' is taken for JSON itself; leave out type and format, or "
                + "the format if a text is meant [loose-type]",
            "func pets.create(filter: String?; body: Pets.Create.Body) -> 200 Pets.Create.Output",
            "error PetsError {}",
            "struct Pets.Create.Body {parent: JSONValue; icon: JSONValue?}",
            "struct Pets.Create.Output {a: String?}",
            "func pets.update(body: Pets.Update.Body as form) -> 204 NoContent",
            "error PetsError {}",
            "struct Pets.Update.Body {a: String?}"),
        FilesCase(
            "answers that nobody describes",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get: {operationId: listPets, responses: {⟦1⟧'200': {description: d}}}
                post: {operationId: createPet, responses: {'200': {description: d}}}
              /toys:
                get: {operationId: listToys, responses: {'200': {description: d}, '203': {description: d, content: {text/plain: {}}}}}
                head: {operationId: checkToys, responses: {'200': {description: d}}}
            """,
            "⟦1⟧ warning: the response has no 'content', but most likely a body, which is delivered as it comes [undescribed-body]",
            "func pets.list() -> 200 Data as */*",
            "error SampleError {}",
            "func pets.create() -> 200 NoContent",
            "error SampleError {}",
            "func toys.list() -> ok 200 NoContent | nonAuthoritativeInformation 203 String as text/plain",
            "error SampleError {}",
            "func toys.check() -> 200 NoContent",
            "error SampleError {}"),
    ])
    func `are read as they are meant`(row: FilesCase) { row.check() }
}
