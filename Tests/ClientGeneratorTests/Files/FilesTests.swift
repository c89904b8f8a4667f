import ClientGenerator
import SpecReader
import SpecSupport
import Testing

private let head = "openapi: 3.1.1\ninfo: {title: Sample, version: '1'}\n"

@Suite("Documents of several files") struct FilesTests {
    @Test(arguments: [
        FilesCase(
            "every kind of part",
            """
            === api/spec.yaml
            \(head)paths:
              /pets/{id}: {$ref: paths/pet.yaml}
              /owners:
                get: {$ref: 'operations.yaml#/list'}
            security: [{key: []}]
            components:
              securitySchemes:
                key: {$ref: '../common/parts.yaml#/components/securitySchemes/key'}
            === api/paths/pet.yaml
            parameters:
              - {$ref: '../../common/parts.yaml#/components/parameters/ID'}
            put:
              operationId: putPet
              requestBody: {$ref: '../../common/parts.yaml#/components/requestBodies/Pet'}
              responses:
                '200': {$ref: '../../common/parts.yaml#/components/responses/Pet'}
            === api/operations.yaml
            list:
              operationId: listOwners
              responses:
                '200':
                  description: d
                  content:
                    application/json: {schema: {type: array, items: {$ref: ../common/Owner.json}}}
            === common/parts.yaml
            openapi: 3.0.3
            info: {title: Parts, version: '1'}
            paths: {}
            components:
              parameters:
                ID: {name: id, in: path, required: true, schema: {$ref: '#/components/schemas/PetID'}}
              requestBodies:
                Pet: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              responses:
                Pet: {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              schemas:
                PetID: {type: integer}
                Pet: {type: object, properties: {owner: {$ref: Owner.json}, age: {type: integer, nullable: true}}}
              securitySchemes:
                key: {type: http, scheme: bearer}
            === common/Owner.json
            {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}, "boss": {"$ref": "#"}}}
            """,
            "func pets.update(id: Int; body: Pet) -> 200 Pet",
            "error SampleError {}",
            "func owners.list() -> 200 [Owner]",
            "error SampleError {}",
            "struct Pet {owner: Owner?; age: Nullable<Int>?}",
            "struct Owner {name: String; boss: Owner?}"),
        FilesCase(
            "one type for one place, however it is reached",
            """
            === a/b/spec.yaml
            \(head)components:
              schemas:
                A: {type: object, properties: {x: {$ref: './pet.yaml'}, y: {$ref: '../b/./pet.yaml#'}, z: {$ref: link.yaml}, p: {$ref: 'pet.yaml#/properties/tag'}, q: {$ref: 'pet%2Eyaml#/properties/t%61g'}, r: {$ref: '../c/c.yaml#/r'}}}
            === a/b/pet.yaml
            type: object
            properties: {tag: {type: object, properties: {a: {$ref: './spec.yaml#/components/schemas/A'}}}}
            === a/c/c.yaml
            r: {$ref: ../b/pet.yaml}
            """, links: ["a/b/link.yaml": "a/b/pet.yaml"],
            "struct A {x: Pet?; y: Pet?; z: Pet?; p: PetTag?; q: PetTag?; r: Pet?}",
            "struct Pet {tag: PetTag?}",
            "struct PetTag {a: A?}"),
        FilesCase(
            "one type for a response that several operations share",
            """
            === spec.yaml
            \(head)paths:
              /pets:
                get: {operationId: listPets, responses: {'204': {description: d}, '404': {$ref: 'common.yaml#/Missing'}}}
                put: {operationId: putPets, responses: {'204': {description: d}, '404': {$ref: 'common.yaml#/Missing'}, '410': {$ref: 'common.yaml#/Missing'}}}
            === common.yaml
            Missing:
              description: d
              content: {application/json: {schema: {type: object, required: [what], properties: {what: {type: string}}}}}
            """,
            "func pets.list() -> 204 NoContent",
            "error ListPetsError {notFound 404 PetsErrorBody}",
            "func pets.update() -> 204 NoContent",
            "error UpdatePetsError {notFound 404 PetsErrorBody; gone 410 PetsErrorBody}",
            "struct PetsErrorBody {what: String}"),
        FilesCase(
            "maps in files of their own",
            """
            === spec.yaml
            openapi: 3.1.1
            info: {$ref: info.yaml}
            servers: {$ref: 'parts.yaml#/servers'}
            tags: [{$ref: 'parts.yaml#/tag'}]
            paths: {$ref: paths/index.yaml}
            components:
              schemas: {$ref: schemas/index.yaml}
            === info.yaml
            title: Sample
            version: '1'
            description: {$ref: intro.md}
            === intro.md
            # Hello
            === parts.yaml
            servers: [{url: 'https://example.com'}]
            tag: {name: pets, description: d}
            responses: {'200': {description: d, content: {$ref: '#/content'}}}
            content: {application/json: {schema: {$ref: 'schemas/pet.yaml'}}}
            parameters: [{name: q, in: query, schema: {type: string}}]
            === paths/index.yaml
            /pets:
              get:
                operationId: listPets
                parameters: {$ref: '../parts.yaml#/parameters'}
                responses:
                  $ref: '../parts.yaml#/responses'
                  '404': {description: d}
            === schemas/index.yaml
            Pet: {$ref: pet.yaml}
            Owner: {type: object, properties: {name: {type: string}}}
            === schemas/pet.yaml
            type: object
            properties: {$ref: 'properties.yaml'}
            === schemas/properties.yaml
            owner: {$ref: '../spec.yaml#/components/schemas/Owner'}
            other: {$ref: 'index.yaml#/Owner'}
            """,
            "func pets.list(q: String?) -> 200 Pet",
            "error ListPetsError {notFound 404 NoContent}",
            "struct Pet {owner: Owner?; other: Owner?}",
            "struct Owner {name: String?}"),
        FilesCase(
            "schemas with names",
            """
            === spec.yaml
            \(head)components:
              schemas:
                Home:
                  properties:
                    pet: {$ref: 'https://example.com/schemas/pet'}
                    owner: {$ref: 'https://example.com/schemas/owner#/$defs/Name'}
                    cat: {$ref: Cat}
                    dog: {$ref: '#dog'}
                Animal:
                  $id: https://example.com/schemas/pet
                  properties:
                    owner: {$ref: owner}
                    parent: {$ref: '#'}
                    size: {$ref: '#/$defs/Size'}
                    home: {$ref: '#/components/schemas/Home'}
                    default: {$ref: '/schemas/owner#/$defs/Name'}
                    place: {$ref: ../places/place}
                  $defs:
                    Size: {type: integer}
                Person:
                  $id: https://example.com/schemas/owner#
                  properties: {size: {$ref: '#/$defs/Size'}, name: {$ref: '#/$defs/Name'}}
                  $defs:
                    Size: {type: number}
                    Name: {type: string, minLength: 1}
                Cat: {$id: Cat, type: object, properties: {tail: {$ref: Tail}}}
                Feline: {$id: Tail, type: boolean}
                Dog: {$id: '#dog', type: boolean}
                Place: {$id: 'https://example.com/places/place', type: string, format: uuid}
                Example: {type: object, example: {$id: Cat}}
            """,
            "struct Home {pet: Animal?; owner: String? [.minLength(1)]; cat: Cat?; dog: Bool?}",
            "struct Animal {owner: Person?; parent: Animal?; size: Int?; home: Home?; "
                + "`default`: String? [.minLength(1)]; place: UUID?}",
            "struct Person {size: Double?; name: String? [.minLength(1)]}",
            "struct Cat {tail: Bool?}"),
        FilesCase(
            "an '$id' within another schema, and none outside",
            """
            === spec.yaml
            \(head)components:
              schemas:
                Home: {properties: {size: {$ref: 'https://example.com/size'}}}
                Pet: {properties: {a: {type: string}}, $defs: {Size: {$id: 'https://example.com/size', type: integer}}}
            """,
            "struct Home {size: Int?}", "struct Pet {a: String?}"),
        FilesCase(
            "references that nothing follows",
            """
            === spec.yaml
            \(head)paths:
              /a:
                get:
                  operationId: getA
                  x-codeSamples: [{$ref: missing.yaml}]
                  responses:
                    '200':
                      description: d
                      links: {x: {$ref: missing.yaml}}
                      content: {application/json: {schema: {type: string, example: {$ref: missing.yaml}}, examples: {x: {$ref: missing.yaml}}}}
            components: {examples: {$ref: missing.yaml}, schemas: {Unused: {$ref: missing.yaml}}}
            """,
            "func a.get() -> 200 String",
            "error GetAError {}"),
        FilesCase(
            "a discriminator that maps to files",
            """
            === spec.yaml
            \(head)components:
              schemas:
                Pet:
                  oneOf: [{$ref: 'animals.yaml#/Cat'}, {$ref: dog.yaml}]
                  discriminator: {propertyName: kind, mapping: {c: 'animals.yaml#/Cat', d: ./dog.yaml}}
            === animals.yaml
            Cat: {type: object, required: [kind], properties: {kind: {type: string}}}
            === dog.yaml
            {type: object, required: [kind], properties: {kind: {type: string}}}
            """,
            "open union Pet {cat(Cat); dog(Dog)} by tag kind {c: 0; d: 1}",
            "struct Cat {kind: String = \"c\"}",
            "struct Dog {kind: String = \"d\"}"),
    ])
    func `are read as one`(row: FilesCase) { row.check() }

    @Test(arguments: [
        FilesCase(
            "what cannot be read",
            """
            === spec.yaml
            \(head)components:
              schemas:
                A: {$ref: ⟦1⟧'missing.yaml#/A'}
                B: {$ref: ⟦2⟧'https://example.com/b.json#/B'}
                C: {$ref: ⟦3⟧//example.com/c.json}
                D: {$ref: ⟦4⟧urn:example:d}
                E: {$ref: ⟦5⟧Person}
                F: {$ref: ⟦6⟧/components/schemas/Person}
                G: {$ref: ⟦7⟧'#components/schemas/Person'}
                H: {$ref: ⟦8⟧'parts\\pet.yaml'}
                I: {$ref: ⟦9⟧'#anchr'}
                Person: {$anchor: anchor, type: string}
            """,
            "⟦1⟧ error: cannot read 'missing.yaml': no such file or directory [unreadable-file]",
            "⟦2⟧ error: 'https://example.com/b.json#/B' is not on this machine, and nothing "
                + "is fetched; download the file and refer to it by its path [external-reference]",
            "⟦3⟧ error: '//example.com/c.json' is not on this machine, and nothing is "
                + "fetched; download the file and refer to it by its path [external-reference]",
            "⟦4⟧ error: 'urn:example:d' is not on this machine, and nothing is fetched; "
                + "download the file and refer to it by its path [external-reference]",
            "⟦5⟧ error: cannot read 'Person': no such file or directory; did you mean "
                + "'#/components/schemas/Person'? [unreadable-file]",
            "⟦6⟧ error: cannot read '/components/schemas/Person': no such file or directory; "
                + "did you mean '#/components/schemas/Person'? [unreadable-file]",
            "⟦7⟧ error: '#components/schemas/Person' does not exist; did you mean "
                + "'#/components/schemas/Person'? [unresolved-reference]",
            "⟦8⟧ error: cannot read 'parts\\pet.yaml': no such file or directory; write '/' "
                + "between the parts of a path [unreadable-file]",
            "⟦9⟧ error: '#anchr' does not exist; did you mean 'anchor'? [unresolved-reference]"),
        FilesCase(
            "names that two schemas have",
            """
            === spec.yaml
            \(head)components:
              schemas:
                A: {$id: ⟦1⟧pet, type: object, properties: {a: {type: string}}}
                B: {$id: ⟦2⟧pet, type: string}
                C: {type: object, properties: {c: {$ref: pet}}}
            """,
            "⟦2⟧ warning: two schemas have the '$id' 'pet'; references lead to the first [duplicate-entry]",
            "⟦1⟧ note: first given here",
            "struct A {a: String?}", "struct C {c: A?}"),
        FilesCase(
            "names that no schema has",
            """
            === spec.yaml
            \(head)components:
              schemas:
                A:
                  $id: ⟦1⟧https://example.com/schemas/a
                  properties: {b: {$ref: ⟦2⟧b}, c: {$ref: ⟦3⟧'https://example.com/schemas/c'}}
                B: {$ref: ⟦4⟧'https://example.com/schemas/a#/properties/x'}
            """,
            "⟦2⟧ error: cannot read 'b': no such file or directory [unreadable-file]",
            "⟦1⟧ note: below this '$id' it is 'https://example.com/schemas/b', which no schema has",
            "⟦3⟧ error: 'https://example.com/schemas/c' is not on this machine, and nothing is fetched; "
                + "download the file and refer to it by its path [external-reference]",
            "⟦4⟧ warning: 'https://example.com/schemas/a#/properties/x' does not exist; any JSON is "
                + "taken for it, as if it were '{}' [unresolved-reference]"),
        FilesCase(
            "places that do not exist",
            """
            === spec.yaml
            \(head)components:
              schemas:
                A: {$ref: ⟦1⟧'defs.yaml#/definitons/Pet'}
                B: {$ref: ⟦2⟧'defs.yaml#/definitions/Pett'}
                C: {$ref: ⟦3⟧'defs.yaml#/definitions/Pet/properties/x'}
                D: {$ref: ⟦4⟧'defs.yaml#/%FF'}
            === defs.yaml
            definitions:
              Pet: {type: object, properties: {other: {$ref: ⟦5⟧'#/definitions/Pat'}}}
            """,
            "⟦1⟧ error: 'defs.yaml#/definitons/Pet' does not exist; did you mean "
                + "'definitions'? [unresolved-reference]",
            "⟦2⟧ error: 'defs.yaml#/definitions/Pett' does not exist; did you mean 'Pet'? "
                + "[unresolved-reference]",
            "⟦3⟧ warning: 'defs.yaml#/definitions/Pet/properties/x' does not exist; any JSON "
                + "is taken for it, as if it were '{}' [unresolved-reference]",
            "⟦4⟧ warning: 'defs.yaml#/%FF' does not exist; any JSON is taken for it, as if it "
                + "were '{}' [unresolved-reference]"),
        FilesCase(
            "faults inside another file",
            """
            === spec.yaml
            \(head)components:
              schemas:
                A: {$ref: bad.yaml}
                B: {$ref: broken.yaml}
                C: {$ref: broken.yaml#/x}
                D: {$ref: empty.yaml}
            === bad.yaml
            type: ⟦1⟧strng
            ⟦2⟧propertis: {}
            === broken.yaml
            a: {
            === empty.yaml
            """,
            "⟦1⟧ error: schema 'bad' says 'type: strng'; did you mean 'string'? [unknown-type]",
            "⟦2⟧ error: unknown key 'propertis' in schema 'bad'; did you mean "
                + "'properties'? [unknown-key]",
            "broken.yaml:2:1 error: expected a value [invalid-yaml]",
            "empty.yaml:1:1 error: the document is empty [empty-document]"),
        FilesCase(
            "other kinds of parts",
            """
            === spec.yaml
            \(head)paths:
              /a: {$ref: ⟦1⟧operation.yaml}
              /b:
                get: {$ref: ⟦2⟧path.yaml}
                put:
                  parameters: [{$ref: ⟦3⟧'#/components/schemas/S'}]
                  requestBody: {$ref: ⟦4⟧schema.yaml}
                  responses:
                    '200': {$ref: ⟦5⟧schema.yaml}
                    '201': {description: d, content: {application/json: {schema: {$ref: ⟦6⟧whole.yaml}}}}
                    '202': {description: d, content: {application/json: {schema: {$ref: ⟦7⟧'#/components/responses/R'}}}}
                    '203': {description: d, content: {application/json: {schema: {$ref: ⟦8⟧response.yaml}}}}
                    '205': {$ref: ⟦9⟧'#/components/requestBodies/B'}
            components:
              schemas: {S: {type: string}}
              responses: {R: {description: d}}
              requestBodies: {B: {description: d, content: {text/plain: {schema: {type: string}}}}}
            === operation.yaml
            responses: {'200': {description: d}}
            === path.yaml
            get: {responses: {'200': {description: d}}}
            === schema.yaml
            type: string
            === response.yaml
            description: d
            content: {application/json: {schema: {type: string}}}
            === whole.yaml
            \(head)paths: {}
            """,
            "⟦1⟧ error: 'operation.yaml' leads to something with 'responses', but a path "
                + "item is needed here [mismatched-reference]",
            "⟦2⟧ error: 'path.yaml' leads to something with 'get', but an operation is "
                + "needed here [mismatched-reference]",
            "⟦3⟧ error: '#/components/schemas/S' is a schema, but a parameter is needed here "
                + "[mismatched-reference]",
            "⟦4⟧ error: 'schema.yaml' leads to something with 'type', but a request body is "
                + "needed here [mismatched-reference]",
            "⟦5⟧ error: 'schema.yaml' leads to something with 'type', but a response is "
                + "needed here [mismatched-reference]",
            "⟦6⟧ error: 'whole.yaml' leads to something with 'openapi', but a schema is "
                + "needed here [mismatched-reference]",
            "⟦7⟧ error: '#/components/responses/R' is a response, but a schema is needed "
                + "here [mismatched-reference]",
            "⟦8⟧ error: 'response.yaml' leads to something with 'content', but a schema is "
                + "needed here [mismatched-reference]",
            "⟦9⟧ warning: '#/components/requestBodies/B' is a request body, but a response is "
                + "needed here; its content is taken for that [mismatched-reference]"),
        FilesCase(
            "circles through files",
            """
            === spec.yaml
            \(head)paths:
              /a: {$ref: a.yaml#/item}
              /b:
                get: {responses: {'204': {description: d}, '404': {$ref: a.yaml#/response}}}
              /c:
                get: {responses: {'200': {description: d, content: {application/json: {schema: ⟦1⟧{$ref: a.yaml#/schema}}}}}}
              /d: {$ref: ⟦2⟧'spec.yaml#/paths/~1d'}
              /e:
                get: {parameters: {$ref: a.yaml#/list}, responses: {'204': {description: d}}}
            === a.yaml
            item: {$ref: b.yaml#/item}
            response: {$ref: b.yaml#/response}
            schema: {$ref: b.yaml#/schema}
            list: {$ref: b.yaml#/list}
            === b.yaml
            item: {$ref: a.yaml#/item}
            response: {$ref: a.yaml#/response}
            schema: {$ref: a.yaml#/schema}
            list: {$ref: a.yaml#/list}
            """,
            "a.yaml:1:14 error: 'b.yaml#/item' refers to itself and describes nothing "
                + "[circular-reference]",
            "a.yaml:2:18 error: 'b.yaml#/response' refers to itself and describes nothing "
                + "[circular-reference]",
            "b.yaml:4:14 error: 'a.yaml#/list' refers to itself and describes nothing "
                + "[circular-reference]",
            "⟦1⟧ error: the schema refers to itself and describes nothing; write out what it is [circular-reference]",
            "⟦2⟧ error: 'spec.yaml#/paths/~1d' refers to itself and describes nothing "
                + "[circular-reference]"),
        FilesCase(
            "what is meant for the document itself",
            """
            === spec.yaml
            \(head)paths:
              /pets: {$ref: paths/pets.yaml}
            components: {schemas: {Pet: {type: object, properties: {a: {type: string}}}}}
            === paths/pets.yaml
            get:
              operationId: getPet
              description: {$ref: ⟦2⟧missing.md}
              responses: {'200': {description: d, content: {application/json: {schema: {$ref: ⟦1⟧'#/components/schemas/Pet'}}}}}
            """,
            "⟦2⟧ warning: cannot read 'missing.md': no such file or directory [unreadable-file]",
            "⟦1⟧ warning: '#/components/schemas/Pet' does not exist in this file, and that "
                + "of 'spec.yaml' is taken; put the path of that file before the '#' "
                + "[misplaced-reference]",
            "func pets.get() -> 200 Pet",
            "error GetPetError {}",
            "struct Pet {a: String?}"),
    ])
    func `are told apart from broken ones`(row: FilesCase) { row.check() }

    @Test func `folders stand for addresses`() {
        let files = MarkedFiles(
            """
            === spec.yaml
            \(head)components:
              schemas:
                All: {type: object, properties: {a: {$ref: 'https://example.com/v1/a.yaml'}, b: {$ref: 'https://example.com/v2/all%20of%20b.yaml#/B'}}}
                C: {$ref: ⟦1⟧'https://example.com/v1/c.yaml'}
                D: {$ref: ⟦2⟧'http://example.com/v1/a.yaml'}
            === vendor/v1/a.yaml
            {type: object, properties: {b: {$ref: ../../next/all of b.yaml#/B}}}
            === next/all of b.yaml
            B: {type: string, enum: [x, y]}
            """)
        var settings = Settings()
        settings.copies = ["https://example.com/": "vendor", "https://example.com/v2/": "./next/"]
        var diagnostics = Diagnostics()
        let generator = Generator(settings: settings, loader: files.loader)
        #expect(generator.plan(for: files.document, &diagnostics) == nil)
        #expect(
            files.lines(of: diagnostics) == [
                "⟦1⟧ error: cannot read 'vendor/v1/c.yaml': no such file or directory "
                    + "[unreadable-file]",
                "⟦2⟧ error: 'http://example.com/v1/a.yaml' is not on this machine, and nothing is "
                    + "fetched; download the file and refer to it by its path [external-reference]",
            ])
    }
}
