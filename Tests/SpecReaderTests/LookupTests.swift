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
              $defs: {Inner: {$anchor: inner, type: number}}
            Nullable: {nullable: true, allOf: [{type: string}]}
            Link: {$ref: '#/components/schemas/Pet'}
          responses: {Error: {description: x}}
          headers: {X-A: {schema: {type: string}}}
          securitySchemes: {key: {type: http, scheme: basic}}
        """)

    private func place(_ target: String) throws -> Place? {
        let document = try #require(document)
        var diagnostics = Diagnostics()
        let place = document.files.place(
            of: Reference(target: target, location: document.location), as: nil,
            into: &diagnostics)
        #expect(diagnostics.hasErrors == (place == nil))
        return place
    }

    private func schema(at fragment: String) throws -> Schema? {
        var diagnostics = Diagnostics()
        defer { #expect(diagnostics.sorted.isEmpty) }
        let document = try #require(document)
        return try place(fragment).map { document.schema(at: $0, into: &diagnostics) }
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
        #expect(try schema(at: fragment)?.keywords?.types.map(\.self) == types)
    }

    @Test(arguments: [
        "#/components/schemas/Dog", "#/components/schemas/Pet/properties/age",
        "#/paths/~1b", "#/x/0", "#components/schemas/Pet", "#unknown",
    ])
    func `nothing is found where nothing stands`(fragment: String) throws {
        #expect(try schema(at: fragment) == nil)
    }

    @Test func `references on the way are followed`() throws {
        let direct = try schema(at: "#/components/schemas/Pet/properties/name")
        #expect(try schema(at: "#/components/schemas/Link/properties/name") === direct)
    }

    @Test func `an anchor is found by its name`() throws {
        #expect(
            try place("#inner")?.pointer.tokens == [
                "components", "schemas", "Pet", "$defs", "Inner",
            ])
    }

    @Test func `other parts are read where they stand`() throws {
        let files = try #require(document?.files)
        var diagnostics = Diagnostics()
        let get = "#/paths/~1a~1{b}/get"
        let parameter = try #require(try place(get + "/parameters/0"))
        #expect(files.parameter(at: parameter, into: &diagnostics) != nil)
        let body = try #require(try place(get + "/requestBody"))
        #expect(files.requestBody(at: body, into: &diagnostics) != nil)
        let response = try #require(try place("#/components/responses/Error"))
        #expect(files.response(at: response, into: &diagnostics) != nil)
        let header = try #require(try place("#/components/headers/X-A"))
        #expect(files.header(at: header, into: &diagnostics) != nil)
        let scheme = try #require(try place("#/components/securitySchemes/key"))
        #expect(files.securityScheme(at: scheme, into: &diagnostics) != nil)
        let item = try #require(try place("#/paths/~1a~1%7Bb%7D"))
        #expect(files.pathItem(at: item, path: "/x", into: &diagnostics)?.path == "/x")
        let operation = files.operation(
            at: try #require(try place(get)), method: "GET", path: "/x", into: &diagnostics)
        #expect(operation?.responses.count == 1)
        #expect(diagnostics.sorted.isEmpty)
    }

    @Test(arguments: [
        ("Name: {type: string}\n", Dialect.openAPI30), ("openapi: 3.1.0\n", .openAPI31),
        ("swagger: '2.0'\n", .openAPI30),
        ("$schema: https://json-schema.org/draft/2020-12/schema\n", .openAPI31),
        ("$schema: http://json-schema.org/draft-04/schema#\n", .openAPI30),
    ])
    func `a file has the version that it says, else that of the document`(
        text: String, dialect: Dialect
    ) {
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "common.yaml", bytes: Array(text.utf8))
        let tree = DocumentTree.read(file, referredToFrom: .openAPI30, into: &diagnostics)
        #expect(tree?.dialect == dialect)
        #expect(tree?.file === file)
        #expect(diagnostics.sorted.isEmpty)
    }
}
