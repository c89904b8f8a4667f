import ClientGenerator
import Foundation
import SpecReader
import Testing

@Suite("The committed client")
struct CommittedClientTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardizedFileURL

    private func file(_ path: String) throws -> SourceFile {
        let location = Self.root.appending(path: path)
        return SourceFile(path: location.path(), bytes: [UInt8](try Data(contentsOf: location)))
    }

    private func client(layout: FileLayout) throws -> [GeneratedFile] {
        var diagnostics = Diagnostics()
        var settings = SettingsReader.read(
            try file("spec/letterpress.json"), into: &diagnostics)
        settings.layout = layout
        let files = Generator(settings: settings).files(
            for: try file("spec/postpress.yaml"), &diagnostics)
        #expect(diagnostics.sorted.isEmpty)
        return try #require(files)
    }

    @Test("is what the generator prints from the spec")
    func isFresh() throws {
        let folder = OutputFolder(path: Self.root.appending(path: "Generated/Postpress").path())
        #expect(
            try folder.differences(from: client(layout: .oneFilePerType)) == [],
            "refresh it with 'swift package --allow-writing-to-package-directory regenerate'")
    }

    @Test("has the same declarations in either layout")
    func layouts() throws {
        let many = try client(layout: .oneFilePerType)
        let few = try client(layout: .fixedFiles)
        #expect(few.map(\.path) == FileRenderer.fixedNames)
        #expect(declarations(of: many) == declarations(of: few))
    }

    /// Top-level declarations, each from its comment to its closing brace, in the order of the alphabet.
    private func declarations(of files: [GeneratedFile]) -> [String] {
        files.flatMap { file in
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: true)
                .filter {
                    !$0.hasPrefix("import ") && !$0.hasPrefix("@_exported") && !$0.hasPrefix("// ")
                }
            var declarations: [String] = []
            var current: [Substring] = []
            for line in lines {
                current.append(line)
                guard line == "}" || line.hasSuffix("{}") && !line.hasPrefix(" ") else { continue }
                declarations.append(current.joined(separator: "\n"))
                current = []
            }
            return declarations
        }.sorted()
    }
}
