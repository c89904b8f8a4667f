/// Prints diagnostics the way compilers do, so that editors and build logs can jump to the place:
///
///     spec.yaml:12:15: error: property 'port' says 'type: intger'; did you mean 'integer'?
///               type: intger
///                     ^
public struct DiagnosticPrinter {
    /// Where the lines of a file are; it is asked for several of them.
    private var lines: [SourceFile.ID: LineRanges] = [:]

    public init() {}

    /// All diagnostics in the order of the document, each ending in a line break.
    public mutating func text(of diagnostics: Diagnostics) -> String {
        diagnostics.sorted.map { text(of: $0) }.joined()
    }

    /// All errors, and of each kind of warning the first few.
    ///
    /// - Parameter remedy: The command that prints the others.
    public mutating func shortText(of diagnostics: Diagnostics, remedy: String) -> String {
        var counts: [Diagnostic.ID: Int] = [:]
        var text = ""
        for diagnostic in diagnostics.sorted {
            if diagnostic.severity == .warning {
                counts[diagnostic.id, default: 0] += 1
                if counts[diagnostic.id, default: 0] > Self.shownWarnings { continue }
            }
            text += self.text(of: diagnostic)
        }
        for (id, count) in counts.sorted(by: { $0.key.rawValue < $1.key.rawValue })
        where count > Self.shownWarnings {
            text += "and \(count - Self.shownWarnings) more of '\(id.rawValue)' (\(remedy))\n"
        }
        return text
    }

    /// Of one kind; more in a row hide what else there is.
    private static let shownWarnings = 5

    public mutating func text(of diagnostic: Diagnostic) -> String {
        let message = "\(diagnostic.message) [\(diagnostic.id.rawValue)]"
        var text = block(diagnostic.severity.rawValue, message, at: diagnostic.location)
        for note in diagnostic.notes {
            if let location = note.location {
                text += block("note", note.message, at: location)
            } else {
                text += heading("note", note.message, at: diagnostic.location)
            }
        }
        return text
    }

    /// For example `2 errors, 1 warning`; `nil` where nothing was reported.
    public static func summary(of diagnostics: Diagnostics) -> String? {
        let errors = diagnostics.reported.count { $0.severity == .error }
        let counts = [("error", errors), ("warning", diagnostics.reported.count - errors)]
        let texts = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0)\($0.1 == 1 ? "" : "s")" }
        return texts.isEmpty ? nil : texts.joined(separator: ", ")
    }

    private mutating func block(
        _ kind: String, _ message: String, at location: SourceLocation
    ) -> String {
        let heading = heading(kind, message, at: location)
        guard let line = line(of: location) else { return heading }
        let excerpt = SourceExcerpt(line: line, column: Int(location.column))
        return heading + excerpt.text + "\n" + excerpt.caretLine + "\n"
    }

    private func heading(_ kind: String, _ message: String, at location: SourceLocation) -> String {
        "\("\(location): \(kind): \(message)".escapingControls)\n"
    }

    /// The bytes of a line, without its end; `nil` where there is nothing to show.
    private mutating func line(of location: SourceLocation) -> ArraySlice<UInt8>? {
        guard let file = location.file, !file.isUTF16 else { return nil }
        let lines = self.lines[file.id] ?? file.lines
        self.lines[file.id] = lines
        let line = Int(location.line) - 1
        guard lines.indices.contains(line), !lines[line].isEmpty else { return nil }
        // Not shortened in place: that would copy the line, which may be the whole document.
        let text = file.bytes[lines[line]]
        let isLineEnd = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
        return text.lastIndex { !isLineEnd($0) }.map { text[...$0] } ?? []
    }
}
