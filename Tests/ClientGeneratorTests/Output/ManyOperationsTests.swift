import SpecReader
import Testing

@testable import ClientGenerator

/// More operations than are printed in one go.
@Suite struct ManyOperationsTests {
    private static let count = 300

    private static func client(layout: FileLayout) throws -> [String: String] {
        let paths = (0..<count).map { number in
            "/p\(number):\n  get:\n    operationId: op\(number)\n    tags: [Pets]\n"
                + "    description: Says something about the pet with the number \(number).\n"
                + "    responses: {'204': {description: d}}"
        }
        var settings = Settings()
        settings.layout = layout
        var diagnostics = Diagnostics()
        let text = SpecText.paths(paths.joined(separator: "\n"))
        let spec = SourceFile(path: "spec.yaml", bytes: Array(text.utf8))
        let files = Generator(settings: settings).files(for: spec, &diagnostics)
        let client = try #require(files)
        return Dictionary(uniqueKeysWithValues: client.map { ($0.path, $0.text) })
    }

    @Test func `a resource is whole, whatever is printed beside it`() throws {
        let many = try Self.client(layout: .oneFilePerType)
        let few = try Self.client(layout: .fixedFiles)
        let resource = try #require(many["Pets/Pets.swift"])
        let declaration = try #require(
            resource.split(separator: "import LetterpressRuntime\n").last)
        let client = try #require(few["Letterpress+Client.swift"])
        #expect(client.hasSuffix(declaration))
        let methods = declaration.split(separator: "\n").filter { $0.contains(" func ") }
        #expect(methods.count == Self.count)
        for (number, method) in methods.enumerated() {
            #expect(method.contains("func op\(number)("))
        }
    }

    @Test(arguments: FileLayout.allCases)
    func `declarations are one blank line apart`(_ layout: FileLayout) throws {
        for (path, text) in try Self.client(layout: layout) {
            #expect(!text.contains("\n\n\n") && !text.contains("{\n\n"), "\(path)")
        }
    }
}
