import Foundation
import PackagePlugin

/// `swift package regenerate`: prints the clients that are committed as source, or only compares them.
@main
struct LetterpressCommand: CommandPlugin {
    func performCommand(context: PluginContext, arguments words: [String]) throws {
        var arguments = ArgumentExtractor(words)
        // Arrives here where it stands behind the verb; the package manager has obeyed it.
        _ = arguments.extractFlag(named: "allow-writing-to-package-directory")
        let isHelp = arguments.extractFlag(named: "help") > 0
        let isCheck = arguments.extractFlag(named: "check") > 0
        let targets = arguments.extractOption(named: "target")
        guard !isHelp else { return print(Self.usage) }
        guard words.last != "--target", arguments.remainingArguments.isEmpty else {
            let words = words.joined(separator: " ")
            throw Failure("'\(words)' is not understood\n\(Self.usage)")
        }

        let package = context.package
        let clients =
            try targets.isEmpty
            ? CommittedClient.all(in: package)
            : targets.map { try CommittedClient.client(ofTarget: $0, in: package) }
        let tool = try context.tool(named: "letterpress").url
        let failures = try clients.filter { client in
            try !run(tool, client.arguments(isCheck: isCheck), in: package.directoryURL)
        }
        guard failures.isEmpty else {
            let names = failures.map { "'\($0.settings)'" }.joined(separator: ", ")
            throw Failure("the client of \(names) is not \(isCheck ? "up to date" : "printed")")
        }
    }

    private static let usage = """
        usage: swift package --allow-writing-to-package-directory regenerate [--check] [--target <name>]
          --check          Write nothing; list what differs, and fail where something does.
          --target <name>  The client of this target; by default, all that have an output.
        """

    /// - Returns: Whether all went well; what did not was printed.
    private func run(_ tool: URL, _ arguments: [String], in folder: URL) throws -> Bool {
        let process = Process()
        process.executableURL = tool
        process.arguments = arguments
        process.currentDirectoryURL = folder
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus == 0
    }
}
