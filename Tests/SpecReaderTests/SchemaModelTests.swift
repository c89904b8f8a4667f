import SpecReader
import Testing

@Suite struct SchemaModelTests {
    @Test func `annotations`() throws {
        let annotations = try #require(
            Document.schema(
                """
                {title: t, description: d, format: uuid, contentEncoding: base64,
                 contentMediaType: image/png, default: null, deprecated: true,
                 readOnly: true, writeOnly: true, x-swift-name: N, enum: [a, b],
                 x-enum-varnames: [one, two], x-enum-descriptions: {b: second}}
                """)?.keywords?.annotations)
        #expect(annotations.title == "t")
        #expect(annotations.description == "d")
        #expect(annotations.format == "uuid")
        #expect(annotations.contentEncoding == "base64")
        #expect(annotations.contentMediaType == "image/png")
        #expect(annotations.defaultValue?.isNull == true)
        #expect(annotations.isDeprecated && annotations.isReadOnly && annotations.isWriteOnly)
        #expect(annotations.swiftName == "N")
        #expect(annotations.enumNames == ["one", "two"])
        #expect(annotations.enumDescriptions == ["", "second"])
    }

    @Test func `texts that look alike at first are told apart`() throws {
        let text = String(repeating: "a", count: 100)
        let texts = [0, 20, 49, 70, 99].map { index in
            String(text.enumerated().map { $0.offset == index ? "b" : $0.element })
        }
        let told = [text] + texts + [text] + texts
        let list = told.map { "{description: \($0)}" }.joined(separator: ", ")
        let parts = try #require(Document.schema("{allOf: [\(list)]}")?.keywords?.allOf)
        #expect(parts.map { $0.keywords?.annotations.description } == told)
    }

    @Test func `constraints keep their digits`() throws {
        let constraints = try #require(
            Document.schema(
                """
                {minimum: -0.10, maximum: 9223372036854776000, exclusiveMinimum: 1e-9,
                 exclusiveMaximum: 0x10, multipleOf: 0.01, minLength: 1, maxLength: 1e3,
                 pattern: '^a$', minItems: 2, maxItems: 3.0, uniqueItems: true, minProperties: 4,
                 maxProperties: 9223372036854776000}
                """)?.keywords?.constraints)
        #expect(constraints.minimum == "-0.10")
        #expect(constraints.maximum == "9223372036854776000")
        #expect(constraints.exclusiveMinimum == "1e-9")
        #expect(constraints.exclusiveMaximum == "16")
        #expect(constraints.factors == ["0.01"])
        #expect(constraints.minLength == 1)
        #expect(constraints.maxLength == 1000)
        #expect(constraints.patterns == ["^a$"])
        #expect(constraints.minItems == 2)
        #expect(constraints.maxItems == 3)
        #expect(constraints.uniqueItems)
        #expect(constraints.minProperties == 4)
        #expect(constraints.maxProperties == nil)
    }

    @Test func `shapes`() throws {
        let keywords = try #require(
            Document.schema(
                """
                {type: [object, 'null'], const: a, required: [a, b],
                 properties: {a: {type: string}, b: true, $ref: {type: integer}},
                 additionalProperties: false, patternProperties: {^x: {}},
                 items: {}, prefixItems: [{}, {}], allOf: [{}], anyOf: [{}, {}],
                 oneOf: [{$ref: '#/a', description: d}, {$ref: '#/b'}],
                 discriminator: {propertyName: a, mapping: {x: '#/x', 'y': y.yaml}}}
                """)?.keywords)
        #expect(keywords.types == [.object, .null])
        #expect(keywords.constant?.text == #""a""#)
        #expect(keywords.required.map(\.name) == ["a", "b"])
        #expect(keywords.properties.map(\.name) == ["a", "b", "$ref"])
        #expect(keywords.properties[2].schema.keywords?.types == [.integer])
        #expect(keywords.patternProperties.map(\.name) == ["^x"])
        #expect(keywords.prefixItems.count == 2)
        #expect([keywords.allOf.count, keywords.anyOf.count, keywords.oneOf.count] == [1, 2, 2])
        #expect(keywords.discriminator?.propertyName == "a")
        #expect(keywords.discriminator?.mapping.map(\.target) == ["#/x", "y.yaml"])
        guard case .boolean(false) = keywords.additionalProperties?.content,
            case .boolean(true) = keywords.properties[1].schema.content,
            case .reference(let reference, let siblings?) = keywords.oneOf[0].content,
            case .reference(_, nil) = keywords.oneOf[1].content
        else {
            Issue.record("booleans and references are contents of their own")
            return
        }
        #expect(reference.target == "#/a")
        #expect(siblings.annotations.description == "d")
    }

    @Test func `a repeated value takes its name and description along`() throws {
        let keywords = try #require(
            Document.schema("{enum: [a, a, b], x-enum-varnames: [x, y, z]}")?.keywords)
        #expect(keywords.enumeration?.map(\.text) == [#""a""#, #""b""#])
        #expect(keywords.annotations.enumNames == ["x", "z"])
    }

    @Test(arguments: [
        ("a type of another language", "{type: int}", Schema.Types(.integer)),
        ("no such type", "{type: unicorn}", Schema.Types()),
    ])
    func `a fault leaves what is clear`(id: String, text: String, types: Schema.Types) {
        var diagnostics = Diagnostics()
        let bytes = Array("{openapi: 3.1.0, components: {schemas: {S: \(text)}}}".utf8)
        let document = DocumentReader.read(SourceFile(path: "s", bytes: bytes), into: &diagnostics)
        #expect(diagnostics.reported.contains { $0.id == .unknownType })
        #expect(document?.components.schema(named: "S")?.keywords?.types == types)
    }
}
