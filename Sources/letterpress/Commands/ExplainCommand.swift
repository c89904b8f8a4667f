import ClientGenerator
import SpecReader

/// Prints what diagnostics mean: one in full, or all of them in a line each.
struct ExplainCommand {
    private let invocation: Invocation

    init(_ invocation: Invocation) { self.invocation = invocation }

    func run() throws {
        let isMarkdown = invocation[.format] == "markdown"
        guard let name = invocation.argument else {
            return try Console.print(isMarkdown ? MarkdownExplanation.page : Self.list)
        }
        guard let id = Diagnostic.ID(rawValue: name) else {
            throw UsageError.unknownDiagnostic(name, known: Diagnostic.ID.allCases.map(\.rawValue))
        }
        try Console.print(isMarkdown ? MarkdownExplanation(id).text : TextExplanation(id).text)
    }

    private static var list: String {
        let ids = Diagnostic.ID.allCases
        let width = ids.map(\.rawValue.count).max() ?? 0
        return ids.map { id in
            let padding = String(repeating: " ", count: width - id.rawValue.count + 2)
            return "\(id.rawValue)\(padding)\(id.explanation.summary)\n"
        }
        .joined()
    }
}
