import Foundation
import SpecReader
import Testing

@testable import ClientGenerator

/// The JSON Schema that editors use, and what the reader takes, are the same.
@Suite struct SettingsSchemaTests {
    private let schema: Node

    init() throws {
        let text = try #require(Project.text("Documentation/letterpress.schema.json"))
        var diagnostics = Diagnostics()
        let file = SourceFile(path: "letterpress.schema.json", bytes: Array(text.utf8))
        schema = try #require(YAMLReader.read(file, into: &diagnostics))
    }

    @Test(arguments: [
        ("/properties", SettingsReader.Key.allCases.map(\.rawValue)),
        ("/properties/types/properties", SettingsReader.TypesKey.allCases.map(\.rawValue)),
        (
            "/properties/pagination/items/properties",
            SettingsReader.PaginationKey.allCases.map(\.rawValue)
        ),
        ("/$defs/patterns/properties", OperationPattern.Field.allCases.map(\.rawValue)),
    ])
    func keys(_ pointer: String, _ expected: [String]) throws {
        let properties = try #require(JSONPointer(pointer).flatMap { schema[$0]?.entries })
        #expect(properties.map(\.key).sorted() == expected.sorted())
        #expect(properties.allSatisfy { $0.value["description"]?.string?.hasSuffix(".") == true })
        let owner = JSONPointer(String(pointer.dropLast("/properties".count)))
        #expect(owner.flatMap { schema[$0]?["additionalProperties"]?.scalarText } == "false")
    }

    @Test(arguments: [
        ("access", ClientPlan.Access.allCases.map(\.rawValue), Settings().access.rawValue),
        ("layout", FileLayout.allCases.map(\.rawValue), Settings().layout.rawValue),
        (
            "ambiguousUnions", Settings.Ambiguity.allCases.map(\.rawValue),
            Settings().ambiguousUnions.rawValue
        ),
        ("nulls", Settings.Nulls.allCases.map(\.rawValue), Settings().nulls.rawValue),
    ])
    func choices(_ key: String, _ expected: [String], _ standard: String) {
        let setting = schema["properties"]?[key]
        #expect(setting?["enum"]?.elements?.compactMap(\.string).sorted() == expected.sorted())
        #expect(setting?["default"]?.string == standard)
    }

    @Test("each kind of value is one that the reader takes, and no other")
    func kinds() throws {
        let samples = [
            "string": "\"a\"", "object": "{}", "array": "[]", "number": "1", "null": "null",
        ]
        for (key, setting) in try #require(schema["properties"]?.entries).map({ ($0.key, $0.value) }
        )
        where setting["enum"] == nil && !["$schema", "extends"].contains(key) {
            let kind = setting["type"]?.string ?? "object"
            for (name, sample) in samples {
                var diagnostics = Diagnostics()
                let file = SourceFile(path: "s.json", bytes: Array("{\"\(key)\": \(sample)}".utf8))
                _ = SettingsReader.read(file, into: &diagnostics)
                #expect(diagnostics.hasErrors == (name != kind), "\(key): \(sample)")
            }
        }
    }

    @Test("the README lists all settings")
    func documentation() throws {
        let readme = try #require(Project.text("README.md"))
        for key in SettingsReader.Key.allCases where key != .schema {
            #expect(readme.contains("| `\(key.rawValue)` |"))
        }
    }
}
