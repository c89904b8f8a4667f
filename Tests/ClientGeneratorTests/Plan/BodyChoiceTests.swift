import Testing

@testable import ClientGenerator

@Suite("Bodies in several forms") struct BodyChoiceTests {
    private static func document(_ body: String, method: String = "post") -> String {
        SpecText.paths(
            """
            /pets:
              \(method):
                operationId: savePets
                requestBody: {\(body)}
                responses: {'204': {description: d}}
            """,
            "components: {schemas: {Pet: {properties: {name: {type: [string, 'null']}}}, \(files)}}"
        )
    }

    private static let files = "File: {type: string, format: binary}, Anything: {}"

    private static let pet = "{schema: {$ref: '#/components/schemas/Pet'}}"

    @Test(arguments: [
        PlanCase(
            "a file that is no JSON",
            document: document(
                "content: {application/json: {schema: {$ref: '#/components/schemas/File'}}, application/octet-stream: {schema: {$ref: '#/components/schemas/File'}}}"
            ),
            "func pets.save(body: BinaryContent as application/octet-stream?) -> 204 NoContent",
            "error SavePetsError {}"),
        PlanCase(
            "a message that is no XML",
            document: document(
                "content: {message/cpim: {}, message/imdn+xml: {}, message/rfc822: {}}"),
            "func pets.save(body: FileUpload as message/rfc822, message/cpim?) -> 204 NoContent",
            "error SavePetsError {}"),
        PlanCase(
            "pictures of several types, of which the caller has one",
            document: document(
                "content: {image/png: {}, image/jpeg: \(file), application/octet-stream: \(file)}"),
            "func pets.save(body: FileUpload as application/octet-stream, image/png, image/jpeg?) -> 204 NoContent",
            "error SavePetsError {}"),
        PlanCase(
            "a picture as base64, as the document says",
            document: document("content: {image/png: {schema: {type: string, format: base64}}}"),
            "func pets.save(body: Data in base64 as image/png?) -> 204 NoContent",
            "error SavePetsError {}"),
        PlanCase(
            "bytes of which nobody says that they are base64",
            document: document("content: {image/png: \(bytes)}"),
            "func pets.save(body: BinaryContent as image/png?) -> 204 NoContent",
            "error SavePetsError {}"),
        PlanCase(
            "JSON, or documents of several types",
            document: document(
                "content: {application/pdf: {}, application/json: \(pet), image/tiff: {}}"),
            "func pets.save(body: Pet | binary: FileUpload as application/pdf, image/tiff?) -> 204 NoContent",
            "error SavePetsError {}", "struct Pet {name: Nullable<String>?}"),
        PlanCase(
            "a body that may be left out is not null besides",
            document: document("content: {application/json: {schema: {type: [integer, 'null']}}}"),
            "func pets.save(body: Int?) -> 204 NoContent", "error SavePetsError {}"),
        PlanCase(
            "a body that must be there may be null",
            document: document(
                "required: true, content: {application/json: {schema: {type: [integer, 'null']}}}"),
            "func pets.save(body: Int?) -> 204 NoContent", "error SavePetsError {}"),
        PlanCase(
            "a schema where something with a body belongs",
            document: SpecText.paths(
                """
                /pets:
                  post:
                    operationId: savePets
                    requestBody: {$ref: '#/components/schemas/Pet'}
                    responses: {'200': {$ref: '#/components/schemas/Pet'}}
                """, "components: {schemas: {Pet: {properties: {name: {type: string}}}}}"),
            "func pets.save(body: Pet?) -> 200 Pet",
            "error SavePetsError {}",
            "struct Pet {name: String?}"),
        PlanCase(
            "anything of any type",
            document: document(
                "required: true, content: {'*/*': {schema: {$ref: '#/components/schemas/Anything'}}}"
            ),
            "func pets.save(body: FileUpload as */*) -> 204 NoContent",
            "error SavePetsError {}"),
        PlanCase(
            "the format of patches before JSON, as frameworks list it for bodies that are none",
            document: document(
                "content: {application/json-patch+json: \(pet), application/json: \(pet), text/json: \(pet)}"
            ),
            "func pets.save(body: Pet?) -> 204 NoContent", "error SavePetsError {}",
            "struct Pet {name: Nullable<String>?}"),
        PlanCase(
            "patches that are some",
            document: document(
                "content: {application/json-patch+json: {schema: {type: array, items: {type: string}}}, application/json: \(pet)}"
            ),
            "func pets.save(body: [String] as application/json-patch+json?) -> 204 NoContent",
            "error SavePetsError {}"),
        PlanCase(
            "merge patches of an object",
            document: document(
                "content: {application/json-patch+json: \(pet), application/strategic-merge-patch+json: \(pet), application/merge-patch+json: \(pet)}"
            ),
            "func pets.save(body: Pet as application/merge-patch+json?) -> 204 NoContent",
            "error SavePetsError {}", "struct Pet {name: Nullable<String>?}"),
        PlanCase(
            "one thing or many, as plain JSON can be",
            document: document(
                "content: {application/cloudevents+json: \(pet), application/cloudevents-batch+json: {schema: {type: array, items: {$ref: '#/components/schemas/Pet'}}}, application/json: {schema: {type: array, items: {type: integer}}}}"
            ),
            "func pets.save(body: [Int]?) -> 204 NoContent", "error SavePetsError {}"),
        PlanCase(
            "parts, of which the type names the boundary",
            document: document("content: {multipart/related: {schema: {type: string}}}"),
            "func pets.save(body: FileUpload as multipart/related?) -> 204 NoContent",
            "error SavePetsError {}"),
        PlanCase(
            "what nobody says anything of, not even the type",
            document: SpecText.paths(
                """
                /logs: {put: {operationId: putLogs, requestBody: {content: {'*/*': {}}}, responses: {'200': {description: d, content: {'*/*': {}}}, '401': {description: d, content: {'*/*': {}}}}}}
                """),
            "func logs.update(body: FileUpload as */*?) -> 200 Data as */*",
            "error UpdateLogsError {unauthorized 401 Data as */*}"),
        PlanCase(
            "a file of any type, as a component says",
            document: document("content: {'*/*': {schema: {$ref: '#/components/schemas/File'}}}"),
            "func pets.save(body: FileUpload as */*?) -> 204 NoContent", "error SavePetsError {}"),
        PlanCase(
            "a file of JSON",
            document: document(
                "content: {application/json: {schema: {type: string, format: binary}}}"),
            "func pets.save(body: BinaryContent as application/json?) -> 204 NoContent",
            "error SavePetsError {}"),
        PlanCase(
            "nothing to send, and no need to",
            document: document(
                "content: {application/x-www-form-urlencoded: {schema: {type: object, properties: {}, additionalProperties: false}}}",
                method: "get"),
            "func pets.save() -> 204 NoContent", "error SavePetsError {}"),
        PlanCase(
            "a form has no null",
            document: document("content: {multipart/form-data: \(pet)}"),
            "func pets.save(body: Pet as parts?) -> 204 NoContent", "error SavePetsError {}",
            "struct Pet {name: String?}"),
        PlanCase(
            "JSON beside a form has",
            document: document(
                "content: {application/json: \(pet), multipart/form-data: {schema: {properties: {file: {type: string, format: binary}}}}}"
            ),
            "func pets.save(body: Pet | multipart: Pets.Save.MultipartBody as parts?) -> 204 NoContent",
            "error SavePetsError {}",
            "struct Pets.Save.MultipartBody {file: FileUpload?}",
            "struct Pet {name: Nullable<String>?}"),
    ])
    func forms(_ row: PlanCase) throws { try row.check() }

    private static let bytes = "{schema: {type: string, format: byte}}"
    private static let file = "{schema: {type: string, format: binary}}"

    private static func answer(_ content: String) -> String {
        SpecText.paths(
            """
            /log:
              get:
                operationId: readLog
                responses: {'200': {description: d, content: {\(content)}}}
            """, "components: {schemas: {\(files)}}")
    }

    private static let text = "{schema: {type: string}}"

    @Test(arguments: [
        PlanCase(
            "text as it stands, and not in JSON or XML",
            document: answer(
                "application/json: \(text), application/xml: \(text), text/plain: \(text)"),
            "func log.read() -> 200 String as text/plain", "error ReadLogError {}"),
        PlanCase(
            "a file, which is no JSON",
            document: answer(
                "application/json: \(text), video/mp4: {schema: {type: string, format: binary}}"),
            "func log.read() -> 200 Data as video/mp4", "error ReadLogError {}"),
        PlanCase(
            "bytes of any type, which frameworks list as text in JSON too",
            document: answer("'*/*': \(bytes), application/json: \(bytes)"),
            "func log.read() -> 200 Data as */*", "error ReadLogError {}"),
        PlanCase(
            "bytes that JSON holds",
            document: answer("application/json: \(bytes)"),
            "func log.read() -> 200 Data", "error ReadLogError {}"),
        PlanCase(
            "a file where no status is documented",
            document: SpecText.paths(
                "/log: {get: {operationId: readLog, responses: {default: {description: d, content: {application/json: \(file), image/png: \(file)}}}}}"
            ),
            "func log.read() -> 2XX Data as application/json, image/png",
            "error ReadLogError {otherStatus default Data as application/json, image/png}"),
        PlanCase(
            "files of several types, of which some are texts",
            document: answer(
                "text/csv: {schema: {type: string, format: binary}}, application/vnd.ms-excel: {schema: {type: string, format: binary}}"
            ),
            "func log.read() -> 200 Data as text/csv, application/vnd.ms-excel",
            "error ReadLogError {}"),
        PlanCase(
            "a file of which nothing is said, beside another one",
            document: answer(
                "application/pdf: {}, image/png: {schema: {type: string, format: binary}}"),
            "func log.read() -> 200 Data as application/pdf", "error ReadLogError {}"),
        PlanCase(
            "a file of JSON, and not a text in it",
            document: answer("application/json: {schema: {type: string, format: binary}}"),
            "func log.read() -> 200 Data as application/json", "error ReadLogError {}"),
        PlanCase(
            "a file that is a text in one case",
            document: answer("text/plain: {schema: {$ref: '#/components/schemas/File'}}"),
            "func log.read() -> 200 Data as text/plain", "error ReadLogError {}"),
        PlanCase(
            "a file of any type, as a component says",
            document: answer("'*/*': {schema: {$ref: '#/components/schemas/File'}}"),
            "func log.read() -> 200 Data as */*", "error ReadLogError {}"),
        PlanCase(
            "bytes, and the same as any JSON",
            document: answer(
                "application/json: {schema: {$ref: '#/components/schemas/Anything'}}, application/octet-stream: {schema: {$ref: '#/components/schemas/Anything'}}"
            ),
            "func log.read() -> 200 Data as application/octet-stream", "error ReadLogError {}"),
        PlanCase(
            "any JSON, beside a table and what nobody says the type of",
            document: answer("application/json: {}, application/vnd.ms-excel: {}, '*/*': {}"),
            "func log.read() -> 200 JSONValue", "error ReadLogError {}"),
        PlanCase(
            "a text beside what is no file",
            document: answer("text/csv: \(text), application/x-log: \(text)"),
            "func log.read() -> 200 String as text/csv", "error ReadLogError {}"),
        PlanCase(
            "text that is one thing in JSON",
            document: answer(
                "application/json: {schema: {type: string, format: uuid}}, text/plain: \(text)"),
            "func log.read() -> 200 UUID", "error ReadLogError {}"),
        PlanCase(
            "text in JSON, beside what only looks like a text",
            document: answer(
                "application/json: \(text), application/xml: \(text), application/protobuf: \(text)"
            ),
            "func log.read() -> 200 String", "error ReadLogError {}"),
    ])
    func answers(_ row: PlanCase) throws { try row.check() }

    @Test("what stands for all answers may be a file as well")
    func defaults() throws {
        let document = SpecText.operation(
            "responses: {default: {description: d, content: {image/*: {schema: {type: string, format: binary}}}}}"
        )
        try PlanCase(
            "", document: document, "func pets.list() -> 2XX Data as image/*",
            "error ListPetsError {otherStatus default Data as image/*}"
        ).check()
    }

    @Test("an error may come in any kind of JSON that is offered")
    func errors() throws {
        let document = SpecText.paths(
            """
            /log:
              get:
                operationId: readLog
                responses:
                  '204': {description: d}
                  '400':
                    description: d
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/Old'}}
                      application/problem+json: {schema: {$ref: '#/components/schemas/Problem'}}
                      text/json: {schema: {$ref: '#/components/schemas/Old'}}
            """,
            "components: {schemas: {Old: {required: [error], properties: {error: {type: string}}}, Problem: {required: [title], properties: {title: {type: string}}}}}"
        )
        try PlanCase(
            "", document: document, "func log.read() -> 204 NoContent",
            "error ReadLogError {badRequest 400 ReadLogError.BadRequestBody}",
            "open union ReadLogError.BadRequestBody {old(Old); problem(Problem)} by members {error: 0; title: 1}",
            "struct Old {error: String}", "struct Problem {title: String}"
        ).check()
    }
}
