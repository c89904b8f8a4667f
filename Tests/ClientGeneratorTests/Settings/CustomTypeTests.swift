import SpecReader
import SpecSupport
import Testing

@testable import ClientGenerator

@Suite("Types that somebody wrote by hand") struct CustomTypeTests {
    struct Row: CustomTestStringConvertible {
        let id: String
        let types: String
        let schemas: String
        let expected: [String]

        var testDescription: String { id }

        init(_ id: String, _ types: String, schemas: String, _ expected: String...) {
            self.id = id
            self.types = types
            self.schemas = schemas
            self.expected = expected
        }
    }

    @Test(arguments: [
        Row(
            "a format", #"{"formats": {"decimal": "Decimal"}}"#,
            schemas: """
                S:
                  required: [price]
                  properties:
                    price: {type: number, format: decimal, default: 1.5}
                    prices: {type: array, items: {type: number, format: decimal}}
                    byName: {additionalProperties: {type: [number, 'null'], format: decimal}}
                    other: {type: number, format: double}
                """,
            "struct S {price: Decimal; prices: [Decimal]?; byName: [String: Decimal?]?; other: Double?}"
        ),
        Row(
            "a schema, and what only it needs", #"{"schemas": {"Money": "Shop.Money"}}"#,
            schemas: """
                S: {required: [a], properties: {a: {$ref: '#/components/schemas/Money'}, b: {$ref: '#/components/schemas/Money'}}}
                Money: {properties: {amount: {$ref: '#/components/schemas/Amount'}}}
                Amount: {type: integer}
                """,
            "struct S {a: Shop.Money; b: Shop.Money?}"),
        Row(
            "a variant of a union", #"{"schemas": {"Cat": "Tiger"}}"#,
            schemas: """
                S: {oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}]}
                Cat: {required: [lives], properties: {lives: {type: integer}}}
                Dog: {required: [bark], properties: {bark: {type: string}}}
                """,
            "open union S {cat(Tiger); dog(Dog)} by members {lives: 0; bark: 1}",
            "struct Dog {bark: String}"),
        Row(
            "a name that a component has too", #"{"schemas": {"Person": "Human"}}"#,
            schemas: """
                S: {properties: {a: {$ref: '#/components/schemas/Person'}, b: {$ref: '#/components/schemas/Human'}, human: {properties: {x: {type: string}}}}}
                Person: {properties: {name: {type: string}}}
                Human: {properties: {name: {type: string}}}
                """,
            "struct S {a: Human?; b: HumanModel?; human: S.HumanValue?}",
            "struct S.HumanValue {x: String?}", "struct HumanModel {name: String?}"),
    ])
    func types(_ row: Row) throws {
        let settings = Settings.of(#"{"types": \#(row.types)}"#)
        let plan = try ClientPlan.of(SpecText.schemas(row.schemas), settings: settings)
        #expect(PlanText(plan).lines == row.expected)
    }

    @Test(
        "types of Foundation come with their module",
        arguments: ["Decimal", "Swift.Double", "Money"])
    func imports(_ type: String) throws {
        let settings = Settings.of(#"{"types": {"formats": {"amount": "\#(type)"}}}"#)
        let document = SpecText.schema("properties: {a: {type: number, format: amount}}")
        var diagnostics = Diagnostics()
        let files = Generator(settings: settings)
            .files(for: SourceFile(path: "spec.yaml", bytes: Array(document.utf8)), &diagnostics)
        let text = try #require(files?.first { $0.path == "Models/S.swift" }?.text)
        #expect(text.contains("import Foundation\n") == (type == "Decimal"))
    }

    @Test("a type that would send another kind of value is an error")
    func wrongKind() {
        let marked = MarkedFiles(
            """
            === spec.yaml
            \(SpecText.schemas("S: {properties: {a: ⟦2⟧{type: string, format: decimal}, b: {type: integer, format: id}}}"))
            === letterpress.json
            {"types": {"formats": {⟦1⟧"decimal": "Decimal", "id": "Int64"}}}
            """)
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "letterpress.json", bytes: marked.bytes(of: "letterpress.json"))
        let settings = SettingsReader.read(file, into: &diagnostics)
        #expect(Generator(settings: settings).files(for: marked.document, &diagnostics) == nil)
        #expect(
            marked.lines(of: diagnostics) == [
                "⟦1⟧ error: 'Decimal' is a number in JSON, and this is a string; "
                    + "give a type of your own that reads it [invalid-settings]",
                "⟦2⟧ note: described here",
            ])
    }

    @Test(
        "only names of types and modules reach the source",
        arguments: [
            "", "Money; import X", "Money\\nlet x", "[Money]", "Money?", "A<B>", "1Money", "A..B",
            "A.", "Mo ney", "`Money`", "_", "🐈",
        ])
    func hostileNames(_ text: String) {
        var diagnostics = Diagnostics()
        let settings = """
            {"types": {"schemas": {"A": "\(text)"}, "formats": {"b": "\(text)"}, "imports": ["\(text)"]}}
            """
        let read = SettingsReader.read(
            SourceFile(path: "letterpress.json", bytes: Array(settings.utf8)), into: &diagnostics)
        #expect(
            diagnostics.reported.map(\.id) == [
                .invalidSettings, .invalidSettings, .invalidSettings,
            ])
        #expect(read.types == Settings.CustomTypes())
    }
}
