import ClientGenerator
import SpecReader

/// What a diagnostic means, for a terminal.
struct TextExplanation {
    private let id: Diagnostic.ID
    private let explanation: Explanation

    init(_ id: Diagnostic.ID) {
        self.id = id
        explanation = id.explanation
    }

    var text: String {
        var parts = ["\(id.rawValue): \(explanation.summary)"]
        parts += explanation.paragraphs.map { $0.wrapped(to: 80) }
        if let example = explanation.example {
            parts += ["Faulty:", Self.indented(example.faulty)]
            parts += ["Fixed:", Self.indented(example.fixed)]
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : "    " + $0 }
            .joined(separator: "\n")
    }
}
