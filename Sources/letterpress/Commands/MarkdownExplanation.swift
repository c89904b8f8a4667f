import ClientGenerator
import SpecReader

/// What a diagnostic means, for `Documentation/Diagnostics.md`.
struct MarkdownExplanation {
    private let id: Diagnostic.ID
    private let explanation: Explanation

    init(_ id: Diagnostic.ID) {
        self.id = id
        explanation = id.explanation
    }

    /// All of them, in the order of their names.
    static var page: String {
        let head = """
            # Diagnostics

            What Letterpress says about a document ends with an id in brackets. This page tells what each of them means;
            `letterpress explain unknown-key` prints one. An example shows a document with the fault, then the same
            document without it; `openapi`, `info` and `paths` are left out where they do not matter.

            Printed by `letterpress explain --format markdown`; do not edit.


            """
        return head + Diagnostic.ID.allCases.map { Self($0).text }.joined(separator: "\n")
    }

    var text: String {
        var parts = [
            "## \(id.rawValue)", "**\(Self.code(explanation.summary.capitalizedAtStart)).**",
        ]
        parts += explanation.paragraphs.map { Self.code($0).wrapped(to: 120) }
        if let example = explanation.example {
            let language = example.subject == .settings ? "json" : "yaml"
            parts += [example.faulty, example.fixed].map { "```\(language)\n\($0)\n```" }
        }
        return parts.joined(separator: "\n\n") + "\n"
    }

    /// What stands in single quotes is code; the apostrophe of a word is not.
    private static func code(_ text: String) -> String {
        text.replacing(/(?<before>^|[\s(])'(?<code>[^']+(?:'[^'\s.,;:)][^']*)*)'(?=$|[\s.,;:)])/) {
            "\($0.before)`\($0.code)`"
        }
    }
}

extension String {
    fileprivate var capitalizedAtStart: String { prefix(1).uppercased() + dropFirst() }
}
