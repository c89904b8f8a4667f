import SpecReader

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The tool: arguments in, diagnostics and exit status out.
@main
struct Letterpress {
    /// Raised together with the heading of the change log.
    static let version = "0.1.0"

    static func main() {
        exit(run(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    private static func run(_ arguments: [String]) -> ExitStatus {
        do {
            return try perform(ArgumentParser.parse(arguments))
        } catch let error as UsageError {
            Console.printError(error.text)
            return .wrongUsage
        } catch {
            Console.printError("error: \("\(error)".escapingControls)\n")
            return .failure
        }
    }

    private static func perform(_ request: Request) throws -> ExitStatus {
        switch request {
        case .help(let command):
            try Console.print(HelpText(command).text)
        case .version:
            try Console.print("letterpress \(version)\n")
        case .run(let invocation) where invocation.command == .explain:
            try ExplainCommand(invocation).run()
        case .run(let invocation):
            // The process ends while the command is still there: the system takes back at once what would otherwise
            // be taken apart piece by piece.
            let command = Unmanaged.passRetained(ClientCommand(invocation))
            exit(try command.takeUnretainedValue().run().rawValue)
        }
        return .success
    }
}
