import Foundation
import ProcessSupport
import Testing

/// Files that references lead to, as they lie on a disk.
struct OtherFilesTests {
    private static func document(_ targets: String...) -> String { document(targets) }

    private static func document(_ targets: [String]) -> String {
        let schemas = targets.enumerated().map { "    S\($0): {$ref: '\($1)'}\n" }.joined()
        return """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            paths: {}
            components:
              schemas:
            \(schemas)
            """
    }

    private func lint(_ folder: TemporaryFolder) async throws -> CommandRun {
        try await folder.letterpress("lint", "--spec", "spec/openapi.yaml")
    }

    @Test func areReadFromWhereTheyLie() async throws {
        let folder = try TemporaryFolder([
            "spec/openapi.yaml": Self.document("../common/a%20b.yaml", "link.yaml", "deep/c.json"),
            "common/a b.yaml": "type: object\nproperties: {c: {$ref: ../spec/deep/c.json}}\n",
            "spec/deep/c.json": #"{"type": "object", "properties": {"d": {"type": "string"}}}"#,
        ])
        try FileManager.default.createSymbolicLink(
            at: folder.url("spec/link.yaml"), withDestinationURL: folder.url("common/a b.yaml"))
        let run = try await lint(folder)
        #expect(
            run.output == """
                spec/openapi.yaml: no operations, 2 types, no warnings
                2 other files:
                  common/a b.yaml
                  spec/deep/c.json

                """)
        #expect(run.status == 0, "\(run.text)")
        let json = try await folder.letterpress(
            "lint", "--format", "json", "--spec", "spec/openapi.yaml")
        let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
        let files = (report as? [String: Any])?["otherFiles"] as? [String]
        #expect(files == ["common/a b.yaml", "spec/deep/c.json"])
    }

    @Test func ofManyTheFirstAreListed() async throws {
        let names = (10..<32).map { "s\($0).yaml" }
        var files = ["spec/openapi.yaml": Self.document(names)]
        for name in names { files["spec/\(name)"] = "type: string\n" }
        let folder = try TemporaryFolder(files)
        let run = try await lint(folder)
        #expect(
            run.output.hasSuffix(
                "  spec/s29.yaml\n  and 2 more ('letterpress lint --all' lists them)\n"))
        let all = try await folder.letterpress("lint", "--all", "--spec", "spec/openapi.yaml")
        #expect(all.output.hasSuffix("  spec/s30.yaml\n  spec/s31.yaml\n"))
    }

    @Test func areFilesAndNothingElse() async throws {
        let folder = try TemporaryFolder([
            "spec/openapi.yaml": Self.document("/dev/zero", ".", "pipe", "pets.yml", "%00", "loop"),
            "spec/pets.yaml": "type: string\n",
        ])
        #expect(mkfifo(folder.url("spec/pipe").path, 0o600) == 0)
        try FileManager.default.createSymbolicLink(
            atPath: folder.url("spec/loop").path, withDestinationPath: "loop")
        let run = try await lint(folder)
        let faults = run.text.split(separator: "\n").filter { $0.contains(": error: ") }
            .map { $0.drop { $0 != " " }.dropFirst() }
        #expect(
            faults == [
                "error: cannot read '/dev/zero': it is no file [unreadable-file]",
                "error: cannot read '.': it is no file [unreadable-file]",
                "error: cannot read 'pipe': it is no file [unreadable-file]",
                "error: cannot read 'pets.yml': no such file or directory; did you mean 'pets.yaml'? "
                    + "[unreadable-file]",
                "error: cannot read '\\u{0}': no such file or directory [unreadable-file]",
                "error: cannot read 'loop': too many levels of symbolic links [unreadable-file]",
            ])
        #expect(run.status == 1)
    }

    @Test func showTheirOwnLines() async throws {
        let folder = try TemporaryFolder([
            "spec/openapi.yaml": Self.document("../common/pet.yaml"),
            "common/pet.yaml": "# A pet.\ntype: strng\n",
        ])
        let run = try await lint(folder)
        #expect(
            run.text.contains(
                """
                common/pet.yaml:2:7: error: schema 'pet' says 'type: strng'; did you mean 'string'? \
                [unknown-type]
                type: strng
                      ^

                """), "\(run.text)")
    }
}
