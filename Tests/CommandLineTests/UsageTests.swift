import Foundation
import ProcessSupport
import Testing

/// Command lines that cannot be understood: one line that says why and what was meant, one that leads to help,
/// status 64, and nothing on standard output.
struct UsageTests {
    struct Case: CustomTestStringConvertible {
        let arguments: String
        let message: String
        let help: String

        init(_ arguments: String, _ message: String, see help: String = "letterpress --help") {
            self.arguments = arguments
            self.message = message
            self.help = help
        }

        var testDescription: String { "letterpress \(arguments)" }
    }

    @Test(arguments: [
        Case("", "no command is given: generate, check, lint, explain"),
        Case("generat", "there is no command 'generat'; did you mean 'generate'?"),
        Case("CHECK", "there is no command 'CHECK'; did you mean 'check'?"),
        Case("help", "there is no command 'help'; did you mean '--help'?"),
        Case("explode", "there is no command 'explode'"),
        Case("openapi.yaml", "there is no command 'openapi.yaml'"),
        Case("-", "there is no option '-'"),
        Case("--", "there is no option '--'"),
        Case("--verison", "there is no option '--verison'; did you mean '--version'?"),
        Case("--spec openapi.yaml generate", "there is no option '--spec'"),
    ])
    func commands(_ line: Case) async throws { try await check(line) }

    @Test(arguments: [
        Case(
            "generate --otput Client",
            "'generate' takes no option '--otput'; did you mean '--output'?",
            see: "letterpress generate --help"),
        Case(
            "generate --SPEC=openapi.yaml",
            "'generate' takes no option '--SPEC'; did you mean '--spec'?",
            see: "letterpress generate --help"),
        Case(
            "generate -o Client", "'generate' takes no option '-o'",
            see: "letterpress generate --help"),
        Case("check -", "'check' takes no option '-'", see: "letterpress check --help"),
        Case(
            "generate --remedy make", "'generate' takes no option '--remedy'",
            see: "letterpress generate --help"),
        Case(
            "lint --output Client", "'lint' takes no option '--output'",
            see: "letterpress lint --help"),
        Case(
            "lint --spec a.yaml --spec=b.yaml", "option '--spec' is given twice",
            see: "letterpress lint --help"),
        Case(
            "lint a.yaml", "unexpected argument 'a.yaml'; did you mean '--spec a.yaml'?",
            see: "letterpress lint --help"),
        Case(
            "generate Client", "unexpected argument 'Client'", see: "letterpress generate --help"),
        Case(
            "explain unknown-kye",
            "there is no diagnostic 'unknown-kye'; did you mean 'unknown-key'?",
            see: "letterpress explain --help"),
        Case(
            "explain zebra", "there is no diagnostic 'zebra'; 'letterpress explain' lists them",
            see: "letterpress explain --help"),
        Case(
            "explain unknown-key loose-type", "unexpected argument 'loose-type'",
            see: "letterpress explain --help"),
    ])
    func options(_ line: Case) async throws { try await check(line) }

    @Test(arguments: [
        Case(
            "lint --spec", "option '--spec' needs a value, '<file>'",
            see: "letterpress lint --help"),
        Case(
            "lint --spec=", "option '--spec' needs a value, '<file>'",
            see: "letterpress lint --help"),
        Case(
            "generate --output --spec openapi.yaml", "option '--output' needs a value, '<folder>'",
            see: "letterpress generate --help"),
        Case(
            "lint --all=yes", "option '--all' takes no value", see: "letterpress lint --help"),
        Case(
            "lint --format xml", "option '--format' is 'text' or 'json', not 'xml'",
            see: "letterpress lint --help"),
        Case(
            "check --layout fixed",
            "option '--layout' is 'one-file-per-type' or 'fixed-files', not 'fixed'",
            see: "letterpress check --help"),
        Case(
            "lint", "'lint' needs '--spec <file>', or '--config <file>' with settings that say it",
            see: "letterpress lint --help"),
        Case(
            "generate --spec openapi.yaml",
            "'generate' needs '--output <folder>', or '--config <file>' with settings that say it",
            see: "letterpress generate --help"),
        Case(
            "lint --config empty.json",
            #"'lint' needs '--spec <file>', or "spec" in 'empty.json'"#,
            see: "letterpress lint --help"),
        Case(
            "check --config empty.json --spec openapi.yaml",
            #"'check' needs '--output <folder>', or "output" in 'empty.json'"#,
            see: "letterpress check --help"),
    ])
    func values(_ line: Case) async throws { try await check(line) }

    private func check(_ line: Case) async throws {
        let folder = try TemporaryFolder(["openapi.yaml": SpecText.pets, "empty.json": "{}"])
        let before = try folder.files()
        let arguments = line.arguments.split(separator: " ").map(String.init)
        let run = try await folder.letterpress(arguments)
        #expect(run.errors == "error: \(line.message)\nsee '\(line.help)'\n")
        #expect(run.output.isEmpty)
        #expect(run.status == 64)
        #expect(try folder.files() == before)
    }
}
