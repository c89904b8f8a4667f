import ClientGenerator
import Foundation
import SpecReader
import Testing

/// Clients of small documents, one for each feature, compared with what was read and found good before.
///
/// To record them anew, set `RECORD_GOLDENS`; the tests fail then, so that nobody records by accident.
@Suite("Goldens")
struct GoldenTests {
    @Test("there is one for each feature")
    func features() {
        #expect(Golden.names.count >= 10)
    }

    @Test("are printed to the letter", arguments: Golden.names)
    func golden(name: String) throws {
        let files = try Self.client(of: name)
        let expected = OutputFolder(path: "\(Golden.folder)/\(name)/expected")
        if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] != nil {
            _ = try expected.update(to: files)
            Issue.record("recorded '\(name)'; read it, then run the tests without RECORD_GOLDENS")
        }
        #expect(try expected.differences(from: files) == [])
        // Also no file that nobody generates.
        #expect(Project.files(below: expected.path) == files.map(\.path).sorted())
    }

    @Test("compile without a warning", arguments: Golden.names)
    func compilation(name: String) throws {
        let complaints = try Compiler.compile(try Self.client(of: name))
        #expect(complaints == "")
    }

    @Test(
        "compile in a module with the settings of new projects, which belongs to the main actor",
        arguments: ["body-forms", "objects", "overlaps", "servers", "unions"])
    func mainActor(name: String) throws {
        let complaints = try Compiler.compile(
            try Self.client(of: name),
            options: ["-default-isolation", "MainActor"]
                + ["-enable-upcoming-feature", "MemberImportVisibility"])
        #expect(complaints == "")
    }

    private static func client(of name: String) throws -> [GeneratedFile] {
        try Golden(name: name).client()
    }
}
