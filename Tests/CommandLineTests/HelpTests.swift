import ProcessSupport
import Testing

/// Help is a result: on standard output, with status 0.
struct HelpTests {
    @Test(arguments: ["--help", "-h"])
    func overview(flag: String) async throws {
        try await check(
            [flag],
            """
            Turns an OpenAPI document into a Swift client.

            USAGE: letterpress <command> <options>

            COMMANDS:
              generate  Writes the Swift client of an OpenAPI document.
              check     Tells whether the client on disk is what its document gives.
              lint      Reports what is wrong with a document, or not understood.
              explain   Tells what a diagnostic means, and the way out.

            OPTIONS:
              -h, --help  Show this help.
              --version   Show the version.

            'letterpress <command> --help' tells more about a command.

            """)
    }

    @Test func generate() async throws {
        try await check(
            ["generate", "--help"],
            """
            Writes the Swift client of an OpenAPI document.

            Only files whose text changes are written, generated files that are no longer wanted are
            removed, and files that somebody else wrote are never touched. Where the document has an
            error, nothing is written.

            USAGE: letterpress generate [--config <file>] [--spec <file>] [--output <folder>] [--layout <layout>] [--statistics <file>]

            OPTIONS:
              --config <file>      The settings of the client; paths in them are relative to this file.
              --spec <file>        The OpenAPI document, YAML or JSON; wins over the settings.
              --output <folder>    The folder of the client; wins over the settings.
              --layout <layout>    How the client is divided into files; wins over the settings.
                                   One of: one-file-per-type, fixed-files
              --statistics <file>  A file to write figures of the run to, as JSON.
              -h, --help           Show this help.

            """)
    }

    /// Whoever asks for help gets it, whatever else the line says.
    @Test(arguments: [["check", "-h"], ["check", "--otput", "Client", "--help"]])
    func check(line: [String]) async throws {
        try await check(
            line,
            """
            Tells whether the client on disk is what its document gives.

            Writes nothing. Lists the files that are missing, changed or stale, and exits with 1 where
            there are any.

            USAGE: letterpress check [--config <file>] [--spec <file>] [--output <folder>] [--layout <layout>] [--remedy <command>]

            OPTIONS:
              --config <file>     The settings of the client; paths in them are relative to this file.
              --spec <file>       The OpenAPI document, YAML or JSON; wins over the settings.
              --output <folder>   The folder of the client; wins over the settings.
              --layout <layout>   How the client is divided into files; wins over the settings.
                                  One of: one-file-per-type, fixed-files
              --remedy <command>  The command to name as the one that refreshes the client.
              -h, --help          Show this help.

            """)
    }

    @Test func lint() async throws {
        try await check(
            ["lint", "--help"],
            """
            Reports what is wrong with a document, or not understood.

            Takes the document through all stages except writing, counts what it finds, lists the files
            that references lead to, and exits with 1 where no client can be made.

            USAGE: letterpress lint [--config <file>] [--spec <file>] [--all] [--format <format>] [--statistics <file>]

            OPTIONS:
              --config <file>      The settings of the client; paths in them are relative to this file.
              --spec <file>        The OpenAPI document, YAML or JSON; wins over the settings.
              --all                List all warnings and files, not only the first ones.
              --format <format>    How to print.
                                   One of: text, json
              --statistics <file>  A file to write figures of the run to, as JSON.
              -h, --help           Show this help.

            """)
    }

    @Test func explain() async throws {
        try await check(
            ["explain", "--help"],
            """
            Tells what a diagnostic means, and the way out.

            Each diagnostic ends with its id in brackets. Without one, all are listed.

            USAGE: letterpress explain [<id>] [--format <format>]

            ARGUMENTS:
              <id>  The id of a diagnostic, for example 'unknown-key'.

            OPTIONS:
              --format <format>  How to print.
                                 One of: text, markdown
              -h, --help         Show this help.

            """)
    }

    @Test func version() async throws { try await check(["--version"], "letterpress 0.1.0\n") }

    private func check(_ arguments: [String], _ text: String) async throws {
        let run = try await TemporaryFolder().letterpress(arguments)
        #expect(run.output == text)
        #expect(run.errors.isEmpty)
        #expect(run.status == 0)
    }
}
