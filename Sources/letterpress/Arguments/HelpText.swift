/// What `--help` prints.
struct HelpText {
    /// A term, and the lines beside it.
    private typealias Row = (term: String, lines: [String])

    private static let helpRow: Row = ("-h, --help", ["Show this help."])

    private let command: Command?

    init(_ command: Command?) { self.command = command }

    var text: String {
        guard let command else { return overview }
        var usage = command.options.map { "[\($0.usage)]" }
        if let argument = command.argument { usage.insert("[\(argument.placeholder)]", at: 0) }
        let arguments = command.argument.map { argument in
            "ARGUMENTS:\n\(table([(argument.placeholder, [argument.help])]))\n\n"
        }
        let options = command.options.map { ($0.usage, help(for: $0)) }
        return """
            \(command.abstract)

            \(command.discussion)

            USAGE: letterpress \(command.rawValue) \(usage.joined(separator: " "))

            \(arguments ?? "")\
            OPTIONS:
            \(table(options + [Self.helpRow]))

            """
    }

    private var overview: String {
        let commands = Command.allCases.map { ($0.rawValue, [$0.abstract]) }
        let options = [Self.helpRow, ("--version", ["Show the version."])]
        return """
            Turns an OpenAPI document into a Swift client.

            USAGE: letterpress <command> <options>

            COMMANDS:
            \(table(commands))

            OPTIONS:
            \(table(options))

            'letterpress <command> --help' tells more about a command.

            """
    }

    private func help(for option: Option) -> [String] {
        option.choices.isEmpty
            ? [option.help] : [option.help, "One of: " + option.choices.joined(separator: ", ")]
    }

    private func table(_ rows: [Row]) -> String {
        let width = rows.map(\.term.count).max() ?? 0
        return rows.map { row in
            let indent = "\n" + String(repeating: " ", count: width + 4)
            let padding = String(repeating: " ", count: width - row.term.count + 2)
            return "  " + row.term + padding + row.lines.joined(separator: indent)
        }
        .joined(separator: "\n")
    }
}
