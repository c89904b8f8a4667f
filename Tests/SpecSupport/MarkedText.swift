import SpecReader

/// A text with places marked as `⟦1⟧`, which are taken out of it.
package struct MarkedText {
    package let file: SourceFile
    private var marks: [String: String] = [:]

    package init(_ marked: String, path: String = "spec.yaml") {
        var text = ""
        var rest = marked[...]
        while let open = rest.firstIndex(of: "⟦"), let close = rest.firstIndex(of: "⟧") {
            text += rest[..<open]
            marks[Self.position(after: text)] = String(rest[open...close])
            rest = rest[close...].dropFirst()
        }
        text += rest
        file = SourceFile(path: path, bytes: Array(text.utf8))
    }

    /// The mark at a place, or line and column where there is none.
    package func name(of location: SourceLocation) -> String {
        let position = "\(location.line):\(location.column)"
        return marks[position] ?? position
    }

    /// Diagnostics as lines: `⟦1⟧ error: message [id]`, their notes behind them.
    package func lines(of diagnostics: Diagnostics) -> [String] {
        Self.lines(of: diagnostics, name)
    }

    static func lines(
        of diagnostics: Diagnostics, _ name: (SourceLocation) -> String
    ) -> [String] {
        diagnostics.sorted.flatMap { diagnostic in
            [
                "\(name(diagnostic.location)) \(diagnostic.severity): "
                    + "\(diagnostic.message) [\(diagnostic.id.rawValue)]"
            ]
                + diagnostic.notes.map { note in
                    "\(note.location.map(name) ?? "-") note: \(note.message)"
                }
        }
    }

    private static func position(after text: String) -> String {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
        return "\(lines.count):\((lines.last?.count ?? 0) + 1)"
    }
}
