import SpecReader
import Testing

@Suite struct LookupTests {
    private let document = Document.read(
        """
        openapi: 3.0.3
        info: {title: T, version: '1'}
        paths:
          /a/{b}:
            get:
              parameters:
                - {name: b, in: path, required: true, schema: {type: string, nullable: true}}
              requestBody: {content: {}}
              responses: {200: {description: x, content: {application/json: {schema: {type: string}}}}}
        components:
          schemas:
            Pet:
              type: object
              properties:
                name: {type: string}
                tags: {type: array, items: {oneOf: [{type: string}, {type: integer}]}}
              additionalProperties: {type: boolean}
              $defs: {Inner: {type: number}}
            Nullable: {nullable: true, allOf: [{type: string}]}
            Link: {$ref: '#/components/schemas/Pet'}
          responses: {Error: {description: x}}
          headers: {X-A: {schema: {type: string}}}
          securitySchemes: {key: {type: http, scheme: basic}}
        """)

    private func schema(at fragment: String) throws -> Schema? {
        var diagnostics = Diagnostics()
        let pointer = try #require(JSONPointer(fragment: fragment))
        defer { #expect(diagnostics.sorted.isEmpty) }
        return try #require(document).schema(at: pointer, into: &diagnostics)
    }

    @Test(arguments: [
        "#/components/schemas/Pet", "#/components/schemas/Pet/properties/name",
        "#/components/schemas/Pet/properties/tags/items/oneOf/1",
        "#/components/schemas/Pet/additionalProperties", "#/components/schemas/Link",
    ])
    func `a schema that was read with the document is found as itself`(fragment: String) throws {
        let first = try #require(try schema(at: fragment))
        #expect(try schema(at: fragment) === first)
        if fragment.hasSuffix("Pet") {
            #expect(document?.components.schemas.first?.value === first)
        }
    }

    @Test(arguments: [
        ("#/paths/~1a~1%7Bb%7D/get/parameters/0/schema", [Schema.JSONType.string, .null]),
        (
            "#/paths/~1a~1{b}/get/responses/200/content/application~1json/schema",
            [Schema.JSONType.string]
        ),
        ("#/components/schemas/Pet/$defs/Inner", [Schema.JSONType.number]),
        ("#/components/schemas/Nullable/allOf/0", [Schema.JSONType.string]),
    ])
    func `a schema at another place is read where it stands`(
        fragment: String, types: [Schema.JSONType]
    ) throws {
        #expect(try schema(at: fragment)?.keywords?.types == types)
    }

    @Test(arguments: [
        "#/components/schemas/Dog", "#/components/schemas/Pet/properties/age",
        "#/components/schemas/Link/properties/name", "#/paths/~1b", "#/x/0",
    ])
    func `nothing is found where nothing stands`(fragment: String) throws {
        #expect(try schema(at: fragment) == nil)
    }

    @Test func `other parts are read where they stand`() throws {
        let tree = try #require(document?.tree)
        var diagnostics = Diagnostics()
        let pointer = { (fragment: String) in try #require(JSONPointer(fragment: fragment)) }
        let get = try pointer("#/paths/~1a~1{b}/get")
        #expect(
            tree.parameter(
                at: get.appending("parameters").appending("0"), into: &diagnostics) != nil)
        #expect(tree.requestBody(at: get.appending("requestBody"), into: &diagnostics) != nil)
        #expect(
            tree.response(at: try pointer("#/components/responses/Error"), into: &diagnostics)
                != nil)
        #expect(
            tree.header(at: try pointer("#/components/headers/X-A"), into: &diagnostics) != nil)
        #expect(
            tree.securityScheme(
                at: try pointer("#/components/securitySchemes/key"), into: &diagnostics) != nil)
        let item = try pointer("#/paths/~1a~1{b}")
        #expect(tree.pathItem(at: item, path: "/x", into: &diagnostics)?.path == "/x")
        #expect(
            tree.operation(at: get, method: "GET", path: "/x", into: &diagnostics)?
                .responses.count == 1)
        #expect(tree.response(at: item.appending("put"), into: &diagnostics) == nil)
        #expect(diagnostics.sorted.isEmpty)
    }

    @Test func `a file without a version is read in that of the referring one`() throws {
        var diagnostics = Diagnostics()
        let part = SourceFile(
            path: "common.yaml", bytes: Array("Name: {type: string, nullable: true}\n".utf8))
        let tree = try #require(
            DocumentTree.read(part, referredToFrom: .openAPI30, into: &diagnostics))
        let schema = tree.schema(at: JSONPointer(tokens: ["Name"]), into: &diagnostics)
        #expect(schema?.keywords?.types == [.string, .null])
        #expect(schema?.location.file.path == "common.yaml")
        #expect(diagnostics.sorted.isEmpty)

        let whole = SourceFile(path: "b.yaml", bytes: Array("openapi: 3.1.0\n".utf8))
        let other = DocumentTree.read(whole, referredToFrom: .openAPI30, into: &diagnostics)
        #expect(other?.dialect == .openAPI31)
    }
}
