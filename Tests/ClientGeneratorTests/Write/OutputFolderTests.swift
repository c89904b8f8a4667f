import Foundation
import SpecReader
import Testing

@testable import ClientGenerator

@Suite struct OutputFolderTests {
    private static let generated = GeneratedFile.marker + " from x.\n"

    private static let other = GeneratedFile.marker + " from y.\n"

    private static func client(of document: String) -> String {
        GeneratedFile.marker
            + " from \(document). Edit it.\n\n@_exported import LetterpressRuntime\n"
    }

    /// A row: what is there, what is wanted, what is reported, what is there afterwards.
    struct Row: CustomTestStringConvertible {
        let id: String
        var before: [String: String]
        var wanted: [String: String]
        var expected: [String]
        var after: [String]

        var testDescription: String { id }
    }

    @Test(arguments: [
        Row(
            id: "missing files are written, with their folders", before: [:],
            wanted: ["A.swift": generated, "B/C/D.swift": generated],
            expected: ["missing A.swift", "missing B/C/D.swift"], after: ["A.swift", "B/C/D.swift"]),
        Row(
            id: "equal files stay", before: ["A.swift": generated], wanted: ["A.swift": generated],
            expected: [], after: ["A.swift"]),
        Row(
            id: "changed files are written", before: ["A.swift": generated + "old"],
            wanted: ["A.swift": generated + "new"], expected: ["changed A.swift"],
            after: ["A.swift"]),
        Row(
            id: "stale files go, with folders that they leave empty",
            before: [
                "A/B/Old.swift": generated, "C/Old.swift": generated, "C/Mine.swift": "// mine",
            ],
            wanted: ["New.swift": generated],
            expected: ["stale A/B/Old.swift", "stale C/Old.swift", "missing New.swift"],
            after: ["C/Mine.swift", "New.swift"]),
        Row(
            id: "the folder itself stays", before: ["Old.swift": generated], wanted: [:],
            expected: ["stale Old.swift"], after: []),
        Row(
            id: "what nobody generated stays",
            before: ["Mine.swift": "// mine", "README.md": generated, "E/x.json": "{}"],
            wanted: ["A.swift": generated], expected: ["missing A.swift"],
            after: ["A.swift", "E/x.json", "Mine.swift", "README.md"]),
        Row(
            id: "names that differ in case are different files",
            before: ["M/pet.swift": generated], wanted: ["M/Pet.swift": generated],
            expected: ["missing M/Pet.swift", "stale M/pet.swift"], after: ["M/Pet.swift"]),
        Row(
            id: "types of another document further down stay",
            before: [
                "A.swift": generated, "T/Models/Pet.swift": other, "T/Models/Fox.swift": other,
                "Models/Old.swift": other, "Models/Pet.swift": generated,
            ],
            wanted: ["A.swift": generated, "Models/Pet.swift": generated],
            expected: ["stale Models/Old.swift"],
            after: ["A.swift", "Models/Pet.swift", "T/Models/Fox.swift", "T/Models/Pet.swift"]),
        Row(
            id: "a document may get another name",
            before: ["A.swift": client(of: "y"), "B/Old.swift": other, "B/C.swift": other],
            wanted: ["A.swift": generated, "B/C.swift": generated],
            expected: ["changed A.swift", "changed B/C.swift", "stale B/Old.swift"],
            after: ["A.swift", "B/C.swift"]),
        Row(
            id: "a client may get another name",
            before: ["A.swift": client(of: "x"), "B/C.swift": generated],
            wanted: ["D.swift": generated],
            expected: ["stale A.swift", "stale B/C.swift", "missing D.swift"],
            after: ["D.swift"]),
        Row(
            id: "names with spaces and accents", before: ["Ä b/Old.swift": generated],
            wanted: ["Ü c/New.swift": generated],
            expected: ["stale Ä b/Old.swift", "missing Ü c/New.swift"], after: ["Ü c/New.swift"]),
    ])
    func updates(_ row: Row) throws {
        let folder = try TemporaryFolder()
        for (path, text) in row.before { try folder.write(path, text) }
        let output = OutputFolder(path: folder.path)
        let files = Self.files(row.wanted)
        let found = try output.differences(from: files)
        #expect(found.map { "\($0.kind) \($0.path)" } == row.expected)
        #expect(try output.update(to: files) == found)
        #expect(folder.everything() == row.after)
        for file in files { #expect(folder.text(file.path) == file.text) }
        #expect(try output.update(to: files) == [])
    }

    @Test(
        "nothing is written where a file of somebody else is in the way",
        arguments: [
            ("B.swift", "// mine", "B.swift"), ("B.swift/x.txt", "x", "B.swift"),
            ("C", "a file", "C"), ("C/D.swift", "", "C/D.swift"),
        ])
    func foreignFiles(_ path: String, _ text: String, _ named: String) throws {
        let folder = try TemporaryFolder()
        try folder.write(path, text)
        try folder.write("Old.swift", Self.generated)
        let before = folder.everything()
        let files = Self.files([
            "A.swift": Self.generated, "B.swift": Self.generated, "C/D.swift": Self.generated,
        ])
        #expect(throws: OutputFolder.Failure.notGenerated(path: folder.location(named))) {
            try OutputFolder(path: folder.path).update(to: files)
        }
        #expect(folder.everything() == before)
        #expect(folder.text(path) == text)
    }

    @Test(
        "the client of another document is not removed",
        arguments: [
            (["Y.swift": client(of: "y"), "M/Pet.swift": other], "Y.swift"),
            (["M/Pet.swift": other, "M/Fox.swift": other, "Y.swift": client(of: "y")], "Y.swift"),
            (["M/Fox.swift": other], "M/Fox.swift"), (["Fox.swift": other], "Fox.swift"),
        ])
    func otherClients(_ before: [String: String], _ named: String) throws {
        let folder = try TemporaryFolder()
        for (path, text) in before { try folder.write(path, text) }
        let files = Self.files(["X.swift": Self.generated, "M/Pet.swift": Self.generated])
        let failure = OutputFolder.Failure.otherClient(path: folder.location(named), document: "y")
        #expect(throws: failure) { try OutputFolder(path: folder.path).update(to: files) }
        #expect(folder.everything() == before.keys.sorted())
    }

    /// To root every file is readable.
    @Test("what cannot be read is told", .enabled(if: geteuid() != 0), arguments: ["A.swift", "B"])
    func unreadable(_ path: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("A.swift", Self.generated)
        try folder.write("B/C.swift", Self.generated)
        try #require(chmod(folder.location(path), 0) == 0)
        defer { _ = chmod(folder.location(path), 0o700) }
        let failure = OutputFolder.Failure.unreadable(
            path: folder.location(path), reason: "permission denied")
        #expect(throws: failure) {
            try OutputFolder(path: folder.path).differences(
                from: Self.files(["A.swift": Self.generated, "B/C.swift": Self.generated]))
        }
    }

    @Test(
        "the client in a folder further down belongs to somebody else",
        arguments: FileLayout.allCases)
    func nestedClients(_ layout: FileLayout) throws {
        var settings = Settings()
        settings.layout = layout
        var diagnostics = Diagnostics()
        let document = SpecText.operation("responses: {'204': {description: d}}")
        let spec = SourceFile(path: "spec.yaml", bytes: Array(document.utf8))
        let client = try #require(Generator(settings: settings).files(for: spec, &diagnostics))
        let folder = try TemporaryFolder()
        _ = try OutputFolder(path: folder.location("A/B")).update(to: client)
        try folder.write("A/C/Old.swift", Self.generated)
        let outer = OutputFolder(path: folder.location("A"))
        let changes = try outer.update(to: Self.files(["New.swift": Self.generated]))
        #expect(
            changes.map { "\($0.kind) \($0.path)" } == ["stale C/Old.swift", "missing New.swift"])
        #expect(try OutputFolder(path: folder.location("A/B")).differences(from: client) == [])
        // Its own entry point is stale where it is no longer wanted.
        #expect(try OutputFolder(path: folder.location("A/B")).update(to: []).count == client.count)
    }

    @Test("a new folder has all its files or is not there", arguments: ["client", "a/client/"])
    func newFolder(_ path: String) throws {
        let folder = try TemporaryFolder()
        let output = OutputFolder(path: folder.location(path))
        let name = String(repeating: "n", count: 300) + ".swift"
        let failure = OutputFolder.Failure.inaccessible(
            path: output.location(of: name), reason: "file name too long")
        #expect(throws: failure) {
            try output.update(
                to: Self.files(["A.swift": Self.generated, name: Self.generated]))
        }
        let left = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        #expect(left.filter { !path.hasPrefix($0) } == [])
        let found = try output.update(to: Self.files(["A.swift": Self.generated]))
        #expect(found.map(\.path) == ["A.swift"])
        let all = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        #expect(all.filter { $0.hasSuffix("A.swift") }.count == 1)
        #expect(all.filter { $0.contains("/.") || $0.hasPrefix(".") } == [])
    }

    @Test("links are not followed out of the folder")
    func links() throws {
        let folder = try TemporaryFolder()
        try folder.write("outside/Old.swift", Self.generated)
        try folder.write("client/Old.swift", Self.generated)
        try link("client/M", to: "outside", in: folder)
        try link("client/Link.swift", to: "outside/Old.swift", in: folder)
        let output = OutputFolder(path: folder.location("client"))
        let stale = try output.update(to: [])
        #expect(stale.map(\.path) == ["Old.swift"])
        #expect(folder.text("outside/Old.swift") == Self.generated)
        for path in ["M/New.swift", "Link.swift"] {
            #expect(throws: OutputFolder.Failure.self) {
                try output.update(to: [GeneratedFile(path: path, text: Self.generated)])
            }
        }
        #expect(Project.files(below: folder.location("outside")) == ["Old.swift"])
    }

    @Test("nobody waits for what comes out of a pipe", .timeLimit(.minutes(10)))
    func pipes() throws {
        let folder = try TemporaryFolder()
        for name in ["Old.swift", "New.swift"] {
            try #require(mkfifo(folder.location(name), 0o600) == 0)
        }
        let output = OutputFolder(path: folder.path)
        #expect(try output.update(to: []) == [])
        #expect(throws: OutputFolder.Failure.notGenerated(path: folder.location("New.swift"))) {
            try output.update(to: Self.files(["New.swift": Self.generated]))
        }
    }

    @Test("the folder may be a link itself")
    func linkedFolder() throws {
        let folder = try TemporaryFolder()
        try folder.write("real/Old.swift", Self.generated)
        try link("client", to: "real", in: folder)
        let output = OutputFolder(path: folder.location("client"))
        let found = try output.update(to: Self.files(["New.swift": Self.generated]))
        #expect(found.map(\.path) == ["New.swift", "Old.swift"])
        #expect(Project.files(below: folder.location("real")) == ["New.swift"])
    }

    @Test("files that stay keep their times")
    func times() throws {
        let folder = try TemporaryFolder()
        try folder.write("A.swift", Self.generated)
        try folder.write("B.swift", Self.generated)
        let past = Date(timeIntervalSince1970: 1_000_000)
        for file in ["A.swift", "B.swift"] {
            try FileManager.default.setAttributes(
                [.modificationDate: past], ofItemAtPath: folder.location(file))
        }
        let wanted = ["A.swift": Self.generated, "B.swift": Self.generated + "new"]
        _ = try OutputFolder(path: folder.path).update(to: Self.files(wanted))
        let times = try ["A.swift", "B.swift"].map {
            try FileManager.default.attributesOfItem(atPath: folder.location($0))[.modificationDate]
                as? Date
        }
        #expect(times[0] == past && times[1] != past)
    }

    private static func files(_ texts: [String: String]) -> [GeneratedFile] {
        texts.sorted { $0.key < $1.key }.map { GeneratedFile(path: $0.key, text: $0.value) }
    }

    private func link(_ path: String, to target: String, in folder: TemporaryFolder) throws {
        try FileManager.default.createSymbolicLink(
            atPath: folder.location(path), withDestinationPath: folder.location(target))
    }
}
