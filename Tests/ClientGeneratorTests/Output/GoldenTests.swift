import ClientGenerator
import Foundation
import SpecReader
import Testing

/// Clients of small documents, one for each feature, compared with what was read and found good before.
///
/// To record them anew, set `RECORD_GOLDENS`; the tests fail then, so that nobody records by accident.
@Suite("Goldens")
struct GoldenTests {
    static let folder = Project.folder("Tests/ClientGeneratorTests/Goldens")

    static let names: [String] =
        (try? FileManager.default.contentsOfDirectory(atPath: folder))?.sorted() ?? []

    @Test("there is one for each feature")
    func features() {
        #expect(Self.names.count >= 10)
    }

    @Test("are printed to the letter", arguments: names)
    func golden(name: String) throws {
        let files = try Self.client(of: name)
        let expected = OutputFolder(path: "\(Self.folder)/\(name)/expected")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            _ = try expected.update(to: files)
            Issue.record("recorded '\(name)'; read it, then run the tests without RECORD_GOLDENS")
        }
        #expect(try expected.differences(from: files) == [])
        // Also no file that nobody generates.
        #expect(Project.files(below: expected.path) == files.map(\.path).sorted())
    }

    @Test("compile without a warning", arguments: names)
    func compilation(name: String) throws {
        let complaints = try Compiler.compile(try Self.client(of: name))
        #expect(complaints == "")
    }

    @Test("compile in a module that belongs to the main actor", arguments: ["objects", "unions"])
    func mainActor(name: String) throws {
        let complaints = try Compiler.compile(
            try Self.client(of: name), options: ["-default-isolation", "MainActor"])
        #expect(complaints == "")
    }

    private static func client(of name: String) throws -> [GeneratedFile] {
        let loader = FileLoader { path, _ throws(FileFault) in
            guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)/\(path)")
            else {
                throw FileFault("no such file")
            }
            return [UInt8](data)
        }
        let location = URL(filePath: "\(folder)/\(name)/spec.yaml")
        let spec = SourceFile(path: "spec.yaml", bytes: [UInt8](try Data(contentsOf: location)))
        var diagnostics = Diagnostics()
        var settings = Settings()
        if let data = FileManager.default.contents(atPath: "\(folder)/\(name)/letterpress.json") {
            let file = SourceFile(path: "letterpress.json", bytes: [UInt8](data))
            settings = SettingsReader.read(file, into: &diagnostics)
        }
        settings.ambiguousUnions = .error
        let files = Generator(settings: settings, loader: loader).files(for: spec, &diagnostics)
        return try #require(files, "\(diagnostics.sorted)")
    }
}
