/// Writes lines of Swift, indented by the blocks they are in.
struct SwiftPrinter {
    private var text = SourceText(capacity: Self.pieceSize * 5 / 4)
    /// What was printed before the text.
    private var finished: [[UInt8]] = []
    private var depth = 0
    /// Lines longer than this are broken at their commas.
    private static let width = 100
    /// In bytes, about. A text that grew without end would be copied again and again.
    private static let pieceSize = 1 << 14

    /// All that was printed, in UTF-8.
    var pieces: [[UInt8]] { finished + [text.bytes] }

    mutating func line(_ code: Code) {
        indent()
        text.append(code)
        text.append("\n")
    }

    private mutating func indent() { text.append(spaces: depth * 4) }

    func fits(_ code: Code) -> Bool {
        var line = SourceText()
        line.append(code)
        return !line.isLonger(than: Self.width - depth * 4, from: 0)
    }

    mutating func blank() {
        guard !text.ends(in: "\n\n"), !text.ends(in: "{\n") else { return }
        text.append("\n")
        guard text.count > Self.pieceSize else { return }
        // What stays tells the next blank line that it is one too many.
        finished.append(text.takeBytes(except: 2))
    }

    mutating func indented(_ body: (inout SwiftPrinter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// `head {`, the body one step further in, `}`.
    mutating func block(_ head: Code, _ body: (inout SwiftPrinter) -> Void) {
        indent()
        text.append(head)
        text.append(" {\n")
        indented(body)
        line("}")
    }

    /// How a list ends that takes more than one line.
    enum Closing {
        /// The tail follows the last item, as in a call.
        case inline
        /// The tail has a line of its own, as in a declaration.
        case ownLine
        /// As in a collection: a comma after the last item, too.
        case afterComma
    }

    /// On one line where it fits, else with the items filled into lines of their own.
    ///
    /// - Parameter columns: How much of the last line to leave free.
    mutating func list(
        _ head: Code, _ items: [Code], _ tail: Code, closing: Closing = .inline,
        reserving columns: Int = 0
    ) {
        guard !items.isEmpty else { return line("\(head)\(tail)") }
        let fits = lineIfItFits(reserving: columns) { line in
            line.append(head)
            line.append(items)
            line.append(tail)
        }
        guard !fits else { return }
        line(head)
        indented { printer in
            switch closing {
            case .inline: printer.fill(items, tail, reserving: columns)
            case .ownLine: printer.fill(items, "")
            // A list of one is no list to the formatter.
            case .afterComma: printer.fill(items, items.count > 1 ? "," : "")
            }
        }
        if closing != .inline { line(tail) }
    }

    /// Fills items into as few lines as they fit in.
    private mutating func fill(_ items: [Code], _ tail: Code, reserving columns: Int = 0) {
        var start = text.count
        indent()
        for (index, item) in items.enumerated() {
            let isLast = index == items.count - 1
            let end = isLast ? tail : ","
            let mark = text.count
            if index > 0 { text.append(" ") }
            text.append(item)
            text.append(end)
            guard index > 0, isTooLong(from: start, reserving: isLast ? columns : 0) else {
                continue
            }
            text.shorten(to: mark)
            text.append("\n")
            start = text.count
            indent()
            text.append(item)
            text.append(end)
        }
        text.append("\n")
    }

    /// - Returns: Whether the line fits; if it does not, nothing is printed.
    private mutating func lineIfItFits(
        reserving columns: Int = 0, _ append: (inout SourceText) -> Void
    ) -> Bool {
        let start = text.count
        indent()
        append(&text)
        guard !isTooLong(from: start, reserving: columns) else {
            text.shorten(to: start)
            return false
        }
        text.append("\n")
        return true
    }

    private func isTooLong(from start: Int, reserving columns: Int) -> Bool {
        text.isLonger(than: Self.width - columns, from: start)
    }

    /// A branch of a switch: pattern and value on one line where they fit.
    mutating func branch(_ pattern: Code, _ value: Code) {
        let fits = lineIfItFits { line in
            line.append(pattern)
            line.append(" ")
            line.append(value)
        }
        guard !fits else { return }
        line(pattern)
        indented { $0.line(value) }
    }

    /// Like `list`, with an opening brace and a body behind it.
    mutating func block(
        _ head: Code, _ items: [Code], _ tail: Code, _ body: (inout SwiftPrinter) -> Void
    ) {
        list(head, items, "\(tail) {", closing: .ownLine)
        indented(body)
        line("}")
    }

    /// A documentation comment, broken where its lines get too long.
    mutating func comment(_ documentation: Documentation) {
        for line in documentation.lines {
            text.append(documentation: line, indentation: depth * 4, width: Self.width)
        }
    }
}
