import Foundation
import Testing

/// The Swift snippets of the README are part of this package, line by line.
struct ReadmeTests {
    @Test func snippetsCompile() throws {
        let file = Self.package.appending(path: "../../README.md")
        let readme = try String(contentsOf: file, encoding: .utf8)
        let snippets = readme.split(separator: "```swift\n").dropFirst()
            .compactMap { $0.components(separatedBy: "```").first }
            .filter { !$0.hasPrefix("// Package.swift") }
        #expect(snippets.count >= 5)
        let sources = try Self.sources().map(Self.lines)
        for snippet in snippets {
            let lines = Self.lines(of: snippet)
            #expect(sources.contains { $0.contains(lines) }, "no source file has: \(snippet)")
        }
    }

    private static let package = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The texts of all Swift files.
    private static func sources() throws -> [String] {
        try ["Sources", "Tests"].flatMap { folder in
            let folder = package.appending(path: folder)
            return try FileManager.default.subpathsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".swift") }
                .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
        }
    }

    /// Indentation and empty lines do not count.
    private static func lines(of text: String) -> [String] {
        text.split(separator: "\n")
            .map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
    }
}
