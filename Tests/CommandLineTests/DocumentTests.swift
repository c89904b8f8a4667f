import Foundation
import ProcessSupport
import Testing

/// What each command says about its document, and about one that cannot be read.
struct DocumentTests {
    struct Case: CustomTestStringConvertible {
        let id: String
        let document: String
        var output = ""
        let errors: String
        let status: Int32

        var testDescription: String { id }
    }

    @Test(arguments: [
        Case(
            id: "nothing to report", document: SpecText.pets,
            output: "openapi.yaml: 1 operation, 2 types, no warnings\n", errors: "", status: 0),
        Case(
            id: "a warning",
            document: SpecText.pets("{enum: [cat, dog]}", "{enum: [cat, dog], titel: Kind}"),
            output: """
                openapi.yaml: 1 operation, 2 types, 1 warning
                     1  unknown-key  a key has no meaning where it stands

                """,
            errors: """
                openapi.yaml:22:34: warning: unknown key 'titel' in property 'kind'; did you mean 'title'? \
                [unknown-key]
                        kind: {enum: [cat, dog], titel: Kind}
                                                 ^
                1 warning

                """,
            status: 0),
        Case(
            id: "errors in the order of the document",
            document: SpecText.pets("name: {type: string}", "name: {type: strng}")
                .replacingOccurrences(of: "getPet", with: "[getPet]"),
            output: """
                openapi.yaml: no client can be made: 2 errors, no warnings
                     1  type-mismatch  a value is of another kind than the key takes
                     1  unknown-type   'type' is no type of JSON Schema

                """,
            errors: """
                openapi.yaml:7:20: error: expected text for 'operationId', found a list [type-mismatch]
                      operationId: [getPet]
                                   ^
                openapi.yaml:21:22: error: property 'name' says 'type: strng'; did you mean 'string'? \
                [unknown-type]
                        name: {type: strng}
                                     ^
                2 errors

                """,
            status: 1),
    ])
    func lint(_ row: Case) async throws {
        let folder = try TemporaryFolder(["openapi.yaml": row.document])
        let run = try await folder.letterpress("lint", "--spec", "openapi.yaml")
        #expect(run.errors == row.errors)
        #expect(run.output == row.output)
        #expect(run.status == row.status)
        #expect(try folder.files().count == 1)
    }

    @Test func warningsDoNotStopGeneration() async throws {
        let document = SpecText.pets("{enum: [cat, dog]}", "{enum: [cat, dog], titel: Kind}")
        let folder = try TemporaryFolder(["openapi.yaml": document])
        let run = try await folder.letterpress(
            "generate", "--spec", "openapi.yaml", "--output", "Client")
        #expect(run.errors.hasSuffix("^\n1 warning\n"))
        #expect(run.output == "wrote 5 of 5 files to Client (5 new) in 0 ms\n")
        #expect(run.status == 0)
    }

    /// The client of the last good document stays as it is.
    @Test func errorsLeaveTheClientAsItIs() async throws {
        let folder = try TemporaryFolder(["openapi.yaml": SpecText.pets])
        let line = ["generate", "--spec", "openapi.yaml", "--output", "Client"]
        _ = try await folder.letterpress(line)
        let edited = SpecText.pets("cat, dog", "fox")
        try folder.write(
            edited.replacingOccurrences(of: "object", with: "objekt"), to: "openapi.yaml")
        let before = try folder.files()
        let run = try await folder.letterpress(line)
        #expect(run.errors.hasSuffix("^\n1 error; nothing was written\n"))
        #expect(run.output.isEmpty)
        #expect(run.status == 1)
        #expect(try folder.files() == before)
    }

    /// Editors and build logs can only jump to paths that come back as they were given.
    @Test(arguments: ["openapi.yaml", "./openapi.yaml", "../here/openapi.yaml", "/"])
    func pathsComeBackAsGiven(path: String) async throws {
        let folder = try TemporaryFolder([
            "here/openapi.yaml": SpecText.pets("type: object", "type: objekt")
        ])
        let here = folder.url("here")
        let path = path == "/" ? here.appending(path: "openapi.yaml").path : path
        let run = try await CommandRun.run(
            BuiltProducts.letterpress, ["lint", "--spec", path], in: here)
        #expect(run.errors.hasPrefix("\(path):18:13: error: "))
    }

    @Test(arguments: [
        (
            "lint --spec openapi.yml",
            "'openapi.yml': no such file or directory; did you mean 'openapi.yaml'?"
        ),
        ("lint --spec api/openapi.yaml", "'api/openapi.yaml': no such file or directory"),
        ("generate --output Client --spec here", "'here': is a directory"),
        ("check --output Client --spec openapi.yaml/x", "'openapi.yaml/x': not a directory"),
        ("generate --config nothing.json", "'nothing.json': no such file or directory"),
        ("lint --spec /dev/zero", "'/dev/zero': file too large"),
    ])
    func unreadable(line: String, message: String) async throws {
        let folder = try TemporaryFolder(["openapi.yaml": SpecText.pets, "here/x": ""])
        let run = try await folder.letterpress(line.split(separator: " ").map(String.init))
        #expect(run.errors == "error: cannot read \(message)\n")
        #expect(run.output.isEmpty)
        #expect(run.status == 1)
        #expect(try folder.files().count == 2)
    }

    @Test(arguments: [
        ("", "error: the document is empty [empty-document]"),
        ("\u{0}\u{1}", "error: "),
        ("just words\n", "error: "),
    ])
    func notADocument(text: String, message: String) async throws {
        let folder = try TemporaryFolder(["openapi.yaml": text])
        let run = try await folder.letterpress(
            "generate", "--spec", "openapi.yaml", "--output", "Client")
        #expect(run.errors.hasPrefix("openapi.yaml:1:1: \(message)"))
        #expect(run.status == 1)
        #expect(try folder.files().count == 1)
    }
}
