import Foundation
import ProcessSupport

/// A package outside of this one, built for real. One serves all tests, so that the tool is compiled once.
struct FixturePackage {
    @TaskLocal static var current: FixturePackage?

    let folder: TemporaryFolder

    /// Beside the products of the tests; it stays, so that the next run compiles only what changed.
    private static let scratch = BuiltProducts.folder.deletingLastPathComponent()
        .appending(path: "plugin-tests").path

    init() throws { folder = try TemporaryFolder(["temporary/notes": "For compilers."]) }

    /// Brings the package back to what it is at first.
    func restore() throws {
        let current = try folder.files(below: "fixture")
        for (path, text) in FixtureFiles.all where current[path] != text {
            try write(text, to: path)
        }
        for path in current.keys where FixtureFiles.all[path] == nil {
            try folder.remove("fixture/\(path)")
        }
    }

    func write(_ text: String, to path: String) throws {
        try folder.write(text, to: "fixture/\(path)")
    }

    /// Replaces a part of a file, which has to be there.
    func edit(_ path: String, _ old: String, _ new: String) throws {
        let text = try folder.text(of: "fixture/\(path)")
        guard text.contains(old) else { throw CocoaError(.fileReadCorruptFile) }
        try write(text.replacingOccurrences(of: old, with: new), to: path)
    }

    func remove(_ path: String) throws { try folder.remove("fixture/\(path)") }

    func files(below path: String) throws -> [String: String] {
        try folder.files(below: "fixture/\(path)")
    }

    /// The path as diagnostics show it.
    func path(_ path: String) -> String { folder.url("fixture/\(path)").path }

    /// What the build plugin made for a target.
    func printedFiles(of target: String) throws -> [String: String] {
        let outputs = "plugins/outputs/fixture/\(target)/destination/LetterpressBuild"
        return try TemporaryFolder.files(
            below: URL(filePath: Self.scratch).appending(path: outputs))
    }

    func build() async throws -> BuildLog { BuildLog(run: try await swift("build")) }

    func runApp() async throws -> CommandRun {
        try await .run("\(Self.scratch)/debug/App", [], in: folder.url)
    }

    func regenerate(_ arguments: String...) async throws -> CommandRun {
        try await regenerate(arguments)
    }

    func regenerate(_ arguments: [String]) async throws -> CommandRun {
        let permission = "--allow-writing-to-package-directory"
        return try await swift("package", [permission, "regenerate"] + arguments)
    }

    /// Sandboxes do not nest, and the tests may run in one. What the compilers leave behind goes with the package.
    private func swift(_ verb: String, _ arguments: [String] = []) async throws -> CommandRun {
        try await .run(
            "swift", [verb, "--scratch-path", Self.scratch, "--disable-sandbox"] + arguments,
            in: folder.url("fixture"), environment: ["TMPDIR": folder.url("temporary").path])
    }
}
