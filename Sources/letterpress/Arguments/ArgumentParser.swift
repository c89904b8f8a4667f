/// Reads the command line by the tables of `Command` and `Option`.
struct ArgumentParser {
    private var arguments: ArraySlice<String>
    private var invocation: Invocation

    static func parse(_ arguments: [String]) throws(UsageError) -> Request {
        guard let word = arguments.first else { throw .noCommand }
        switch word {
        case "--help", "-h": return .help(nil)
        case "--version": return .version
        default: break
        }
        guard let command = Command(rawValue: word) else { throw .unknownCommand(word) }
        let rest = arguments.dropFirst()
        // Whoever asks for help gets it, whatever else the line says.
        if rest.contains("--help") || rest.contains("-h") { return .help(command) }
        var parser = ArgumentParser(arguments: rest, invocation: Invocation(command: command))
        while let argument = parser.arguments.popFirst() { try parser.read(argument) }
        return .run(parser.invocation)
    }

    private mutating func read(_ argument: String) throws(UsageError) {
        let command = invocation.command
        guard argument.hasPrefix("-") else {
            guard command.argument != nil, invocation.argument == nil else {
                throw .unexpectedArgument(argument, command)
            }
            invocation.argument = argument
            return
        }
        // '--spec=api.yaml' or '--spec api.yaml'
        let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        let flag = String(parts[0])
        guard let option = command.options.first(where: { $0.flag == flag }) else {
            throw .unknownOption(flag, command)
        }
        guard invocation[option] == nil else { throw .repeatedOption(option, command) }
        guard option.takesValue else {
            guard parts.count == 1 else { throw .unexpectedValue(option, command) }
            invocation.values[option] = ""
            return
        }
        let value = parts.count > 1 ? String(parts[1]) : nextValue()
        guard let value, !value.isEmpty else { throw .missingValue(option, command) }
        guard option.choices.isEmpty || option.choices.contains(value) else {
            throw .unknownChoice(value, option, command)
        }
        invocation.values[option] = value
    }

    /// What follows an option, unless it is another option.
    private mutating func nextValue() -> String? {
        guard let next = arguments.first, !next.hasPrefix("-") else { return nil }
        return arguments.popFirst()
    }
}
