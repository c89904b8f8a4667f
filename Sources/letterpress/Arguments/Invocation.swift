/// What the command line asks a command to do.
struct Invocation {
    var command: Command
    var argument: String?
    var values: [Option: String] = [:]

    subscript(option: Option) -> String? { values[option] }

    /// The command line that writes what this one compares.
    var refreshing: String {
        let options = Command.generate.options.compactMap { option in
            self[option].map { "\(option.flag) \($0.quotedForShell)" }
        }
        return (["letterpress generate"] + options).joined(separator: " ")
    }
}

/// What the command line can ask for.
enum Request {
    case run(Invocation)
    case help(Command?)
    case version
}

extension String {
    fileprivate var quotedForShell: String {
        let isPlain =
            !isEmpty && allSatisfy { $0.isLetter || $0.isNumber || "/._-+@%".contains($0) }
        return isPlain ? self : "'\(replacing("'", with: #"'\''"#))'"
    }
}
