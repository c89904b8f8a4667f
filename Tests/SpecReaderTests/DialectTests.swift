import SpecReader
import Testing

@Suite struct DialectTests {
    /// A schema in the words of 3.0, and the same one in those of 3.1.
    @Test(arguments: [
        ("{type: string}", "{type: string}"),
        ("{type: string, nullable: true}", "{type: [string, 'null']}"),
        ("{type: string, nullable: false}", "{type: string}"),
        ("{nullable: true}", "{}"),
        (
            "{type: string, nullable: true, enum: [a, b]}",
            "{type: [string, 'null'], enum: [a, b, null]}"
        ),
        ("{nullable: true, enum: [a, null]}", "{enum: [a, null]}"),
        ("{nullable: true, oneOf: [{type: string}]}", "{oneOf: [{type: string}, {type: 'null'}]}"),
        (
            "{nullable: true, anyOf: [{type: string}, {$ref: '#/a'}]}",
            "{anyOf: [{type: string}, {$ref: '#/a'}, {type: 'null'}]}"
        ),
        (
            "{nullable: true, type: object, oneOf: [{$ref: '#/a'}]}",
            "{type: [object, 'null'], oneOf: [{$ref: '#/a'}, {type: 'null'}]}"
        ),
        (
            "{nullable: true, description: d, default: null, allOf: [{$ref: '#/a'}]}",
            "{description: d, default: null, anyOf: [{allOf: [{$ref: '#/a'}]}, {type: 'null'}]}"
        ),
        (
            "{nullable: true, title: t, properties: {a: {}}}",
            "{title: t, anyOf: [{properties: {a: {}}}, {type: 'null'}]}"
        ),
        ("{$ref: '#/a', nullable: true}", "{anyOf: [{$ref: '#/a'}, {type: 'null'}]}"),
        ("{$ref: '#/a', description: d}", "{$ref: '#/a', description: d}"),
        ("{$ref: '#/a', title: t, example: 1, minLength: 1}", "{$ref: '#/a'}"),
        ("{minimum: 1, exclusiveMinimum: true}", "{exclusiveMinimum: 1}"),
        ("{maximum: 1.50, exclusiveMaximum: true}", "{exclusiveMaximum: 1.50}"),
        ("{exclusiveMinimum: false, minimum: 1}", "{minimum: 1}"),
        ("{exclusiveMinimum: 1}", "{exclusiveMinimum: 1}"),
    ])
    func `schemas of both versions are the same`(old: String, new: String) throws {
        let old = try #require(Document.schema(old, version: "3.0.3"))
        let new = try #require(Document.schema(new))
        #expect(modelText(old) == modelText(new))
    }

    /// What belongs to the other version is understood where it can be.
    @Test(arguments: [
        ("{type: string, nullable: true}", "{type: [string, 'null']}"),
        ("{minimum: 1, exclusiveMinimum: true}", "{exclusiveMinimum: 1}"),
        ("{type: [string, null]}", "{type: [string, 'null']}"),
        ("{items: [{type: string}]}", "{prefixItems: [{type: string}]}"),
        ("{oneOf: {type: string}}", "{oneOf: [{type: string}]}"),
        ("{discriminator: kind}", "{discriminator: {propertyName: kind}}"),
        ("[{type: string}]", "{type: string}"),
    ])
    func `sloppy schemas are read as they are meant`(sloppy: String, strict: String) throws {
        let sloppy = try #require(Document.schema(sloppy))
        let strict = try #require(Document.schema(strict))
        #expect(modelText(sloppy) == modelText(strict))
    }

    @Test func `whole documents of both versions are the same`() throws {
        let rest = """
            info: {title: T, version: '1'}
            servers: [{url: 'https://x.y'}]
            security: [{key: []}]
            paths:
              /a/{b}:
                parameters:
                  - {name: b, in: path, required: true, schema: {type: integer}}
                post:
                  operationId: a
                  requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/S'}}}}
                  responses:
                    200: {description: x, content: {application/json: {schema: NULLABLE}}}
            components:
              securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
              schemas:
                S: {type: object, properties: {s: NULLABLE}}
            """
        let old = rest.replacing("NULLABLE", with: "{type: string, nullable: true}")
        let new = rest.replacing("NULLABLE", with: "{type: [string, 'null']}")
        let oldDocument = try #require(Document.read("openapi: 3.0.3\n" + old))
        let newDocument = try #require(Document.read("openapi: 3.1.0\n" + new))
        #expect(modelText(oldDocument) == modelText(newDocument))
        #expect(oldDocument.files.root.dialect == .openAPI30)
        #expect(newDocument.files.root.dialect == .openAPI31)
    }

    @Test(arguments: ["3.0.0", "3.0.4", "3.1.0", "3.1.1", "'3.1'", "3.0"])
    func `every patch version is read`(version: String) {
        #expect(Document.read("{openapi: \(version), paths: {}}") != nil)
    }
}
