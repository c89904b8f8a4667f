import Testing

private let head = "openapi: 3.1.1\ninfo: {title: Sample, version: '1'}\n"

@Suite("Names across files") struct NamesAcrossFilesTests {
    @Test(arguments: [
        FilesCase(
            "names",
            """
            === spec.yaml
            \(head)components:
              schemas:
                All:
                  type: object
                  properties:
                    a: {$ref: 'user_name.schema.json'}
                    b: {$ref: 'defs.yaml#/definitions/http_error'}
                    c: {$ref: 'defs.yaml#/components/responses/R/content/application~1json/schema'}
                    d: {$ref: 'p1.yaml'}
                    e: {$ref: 'all.yaml'}
                Person: {$ref: 'chain.yaml#/x'}
            === user_name.schema.json
            {"properties": {"a": {"type": "string"}}}
            === defs.yaml
            definitions: {http_error: {type: object, properties: {a: {type: string}}}}
            components: {responses: {R: {content: {application/json: {schema: {properties: {a: {type: string}}}}}}}}
            === p1.yaml
            properties: {a: {type: string}}
            === chain.yaml
            x: {$ref: p1.yaml}
            === all.yaml
            properties: {a: {type: string}}
            """,
            "struct All {a: UserName?; b: HTTPError?; c: All.C?; d: Person?; e: AllModel?}",
            "struct All.C {a: String?}",
            "struct UserName {a: String?}",
            "struct HTTPError {a: String?}",
            "struct Person {a: String?}",
            "struct AllModel {a: String?}"),
        FilesCase(
            "a name that only the runtime has",
            """
            === spec.yaml
            \(head)components:
              schemas:
                All: {type: object, properties: {a: {$ref: 'common.yaml#/components/schemas/Operation'}}}
            === common.yaml
            components: {schemas: {Operation: {type: object, properties: {a: {type: string}}}}}
            """,
            "struct All {a: OperationModel?}", "struct OperationModel {a: String?}"),
        FilesCase(
            "one name in several files",
            """
            === spec.yaml
            \(head)components:
              schemas:
                All: {type: object, properties: {a: {$ref: 'b.yaml#/Fault'}, b: {$ref: 'a.yaml#/Fault'}, c: {$ref: '#/components/schemas/Fault'}}}
                Fault: {type: object, properties: {r: {type: string}}}
            === a.yaml
            Fault: {type: object, properties: {a: {$ref: b.yaml#/Fault}}}
            === b.yaml
            Fault: {type: object, properties: {b: {type: string}}}
            """,
            "struct All {a: BFault?; b: AFault?; c: Fault?}",
            "struct BFault {b: String?}",
            "struct AFault {a: BFault?}",
            "struct Fault {r: String?}"),
        FilesCase(
            "one name in several places of a file",
            """
            === spec.yaml
            \(head)components:
              schemas:
                All: {type: object, properties: {a: {$ref: forks.yaml#/Deneb/Body}, b: {$ref: forks.yaml#/Electra/Body}, c: {$ref: forks.yaml#/components/schemas/Body}}}
            === forks.yaml
            Deneb: {Body: {type: object, properties: {d: {type: string}}}}
            Electra: {Body: {type: object, properties: {e: {type: string}}}}
            components: {schemas: {Body: {type: object, properties: {c: {type: string}}}}}
            """,
            "struct All {a: Body?; b: ElectraBody?; c: ForksBody?}",
            "struct Body {d: String?}", "struct ElectraBody {e: String?}",
            "struct ForksBody {c: String?}"),
    ])
    func `are those that the files say`(row: FilesCase) { row.check() }
}
