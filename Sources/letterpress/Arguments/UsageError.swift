import SpecReader

/// A command line that cannot be understood.
struct UsageError: Error {
    let message: String
    var command: Command?

    var text: String {
        let help = ["letterpress", command?.rawValue, "--help"].compactMap(\.self)
        return "error: \(message.escapingControls)\nsee '\(help.joined(separator: " "))'\n"
    }
}

extension UsageError {
    static let noCommand = UsageError(
        message: "no command is given: " + Command.allCases.map(\.rawValue).joined(separator: ", "))

    static func unknownCommand(_ word: String) -> UsageError {
        let kind = word.hasPrefix("-") ? "option" : "command"
        let candidates = Command.allCases.map(\.rawValue) + ["--help", "--version"]
        let suggestion = Spelling.suggestion(for: word, among: candidates)
        return UsageError(message: "there is no \(kind) '\(word)'\(suggestion)")
    }

    static func unknownOption(_ flag: String, _ command: Command) -> UsageError {
        let candidates = command.options.map(\.flag) + ["--help"]
        let suggestion = Spelling.suggestion(for: flag, among: candidates)
        return UsageError(
            message: "'\(command.rawValue)' takes no option '\(flag)'\(suggestion)",
            command: command)
    }

    static func unexpectedArgument(_ word: String, _ command: Command) -> UsageError {
        let isDocument = [".yaml", ".yml", ".json"].contains { word.hasSuffix($0) }
        let suggestion = isDocument ? "; did you mean '--spec \(word)'?" : ""
        return UsageError(message: "unexpected argument '\(word)'\(suggestion)", command: command)
    }

    static func repeatedOption(_ option: Option, _ command: Command) -> UsageError {
        UsageError(message: "option '\(option.flag)' is given twice", command: command)
    }

    static func unexpectedValue(_ option: Option, _ command: Command) -> UsageError {
        UsageError(message: "option '\(option.flag)' takes no value", command: command)
    }

    static func missingValue(_ option: Option, _ command: Command) -> UsageError {
        UsageError(
            message: "option '\(option.flag)' needs a value, '\(option.placeholder)'",
            command: command)
    }

    static func unknownChoice(
        _ value: String, _ option: Option, _ command: Command
    ) -> UsageError {
        let choices = option.choices.map { "'\($0)'" }.joined(separator: " or ")
        return UsageError(
            message: "option '\(option.flag)' is \(choices), not '\(value)'", command: command)
    }

    static func statisticsOverInput(_ path: String, _ command: Command) -> UsageError {
        UsageError(
            message:
                "option '\(Option.statistics.flag)' would overwrite '\(path)', which is read; name "
                + "another file",
            command: command)
    }

    static func unknownDiagnostic(_ name: String, known: [String]) -> UsageError {
        let suggestion = Spelling.suggestion(for: name, among: known)
        return UsageError(
            message: "there is no diagnostic '\(name)'"
                + (suggestion.isEmpty ? "; 'letterpress explain' lists them" : suggestion),
            command: .explain)
    }

    /// Neither the command line nor the settings say what they have to.
    static func missing(_ option: Option, _ command: Command, config: String?) -> UsageError {
        var message = "'\(command.rawValue)' needs '\(option.flag) \(option.placeholder)'"
        message +=
            config.map { ", or \"\(option.name)\" in '\($0)'" }
            ?? ", or '\(Option.config.flag) \(Option.config.placeholder)' with settings that say it"
        return UsageError(message: message, command: command)
    }
}
