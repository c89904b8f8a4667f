import ClientGenerator
import Foundation
import SpecReader
import Testing

/// A small document for one feature, with what is printed from it.
struct Golden {
    let name: String

    static let folder = Project.folder("Tests/ClientGeneratorTests/Goldens")

    static let names: [String] =
        (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []

    func client() throws -> [GeneratedFile] {
        try made { generator, spec, diagnostics in generator.files(for: spec, &diagnostics) }
    }

    func plan() throws -> ClientPlan {
        try made { generator, spec, diagnostics in generator.plan(for: spec, &diagnostics) }
    }

    private func made<Result>(
        by step: (Generator, SourceFile, inout Diagnostics) -> Result?
    ) throws -> Result {
        let loader = FileLoader { path, _ throws(FileFault) in
            guard let data = FileManager.default.contents(atPath: "\(Self.folder)/\(name)/\(path)")
            else { throw FileFault("no such file") }
            return [UInt8](data)
        }
        let location = URL(filePath: "\(Self.folder)/\(name)/spec.yaml")
        let spec = SourceFile(path: "spec.yaml", bytes: [UInt8](try Data(contentsOf: location)))
        var diagnostics = Diagnostics()
        var settings = Settings()
        if let data = FileManager.default.contents(
            atPath: "\(Self.folder)/\(name)/letterpress.json")
        {
            let file = SourceFile(path: "letterpress.json", bytes: [UInt8](data))
            settings = SettingsReader.read(file, into: &diagnostics)
        }
        // One of them is about unions whose variants cannot be told apart.
        settings.ambiguousUnions = name == "overlaps" ? .warning : .error
        let generator = Generator(settings: settings, loader: loader)
        let result = step(generator, spec, &diagnostics)
        return try #require(result, "\(diagnostics.sorted)")
    }
}
