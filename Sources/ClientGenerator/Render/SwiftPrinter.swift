/// Writes lines of Swift, indented by the blocks they are in.
struct SwiftPrinter {
    private(set) var text = ""
    private var depth = 0
    /// Lines longer than this are broken at their commas.
    private static let width = 100

    mutating func line(_ code: Code) {
        text += String(repeating: " ", count: depth * 4)
        text += code.text
        text += "\n"
    }

    func fits(_ code: Code) -> Bool { code.fits(in: Self.width - depth * 4) }

    mutating func blank() {
        guard !text.isEmpty, !text.hasSuffix("\n\n"), !text.hasSuffix("{\n") else { return }
        text += "\n"
    }

    mutating func indented(_ body: (inout SwiftPrinter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// `head {`, the body one step further in, `}`.
    mutating func block(_ head: Code, _ body: (inout SwiftPrinter) -> Void) {
        line("\(head) {")
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
    mutating func list(_ head: Code, _ items: [Code], _ tail: Code, closing: Closing = .inline) {
        let whole: Code = "\(head)\(Code(", ").joined(items))\(tail)"
        guard !fits(whole), !items.isEmpty else { return line(whole) }
        line(head)
        indented { printer in
            let last: Code =
                switch closing {
                case .inline: tail
                case .ownLine: ""
                // A list of one is no list to the formatter.
                case .afterComma: items.count > 1 ? "," : ""
                }
            for row in printer.rows(of: items, last) { printer.line(row) }
        }
        if closing != .inline { line(tail) }
    }

    /// Fills items into as few lines as they fit in.
    private func rows(of items: [Code], _ last: Code) -> [Code] {
        var rows: [Code] = []
        var row: Code = ""
        for (index, item) in items.enumerated() {
            let ended: Code = index == items.count - 1 ? "\(item)\(last)" : "\(item),"
            let longer: Code = row == "" ? ended : "\(row) \(ended)"
            if row != "", !fits(longer) {
                rows.append(row)
                row = ended
            } else {
                row = longer
            }
        }
        return rows + [row]
    }

    /// A branch of a switch: pattern and value on one line where they fit.
    mutating func branch(_ pattern: Code, _ value: Code) {
        let whole: Code = "\(pattern) \(value)"
        guard !fits(whole) else { return line(whole) }
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
        let room = Self.width - depth * 4 - 4
        for line in documentation.lines {
            for part in line.wrapped(to: room) { self.line(.comment(part)) }
        }
    }
}

extension String {
    /// Breaks prose and list items at spaces; code, tables and headings stay as they are.
    fileprivate func wrapped(to width: Int) -> [String] {
        guard !fits(in: width) else { return [self] }
        let margin = utf8.prefix { $0 == UInt8(ascii: " ") }.count
        let text = utf8.dropFirst(margin)
        let isItem = text.starts(with: "- ".utf8) || text.starts(with: "* ".utf8)
        guard margin < 4, let first = text.first, first != UInt8(ascii: "|"),
            first != UInt8(ascii: "#")
        else { return [self] }
        var lines: [String] = []
        var line = [UInt8](repeating: UInt8(ascii: " "), count: margin)
        var lineWidth = margin
        // In bytes, because long texts are most of some documents.
        for (index, word) in Array(text).split(separator: UInt8(ascii: " ")).enumerated() {
            let wordWidth = word.width
            if index > 0, lineWidth + 1 + wordWidth > width {
                lines.append(String(decoding: line, as: UTF8.self))
                lineWidth = margin + (isItem ? 2 : 0)
                line.removeAll(keepingCapacity: true)
                line.append(contentsOf: repeatElement(UInt8(ascii: " "), count: lineWidth))
            } else if index > 0 {
                line.append(UInt8(ascii: " "))
                lineWidth += 1
            }
            line.append(contentsOf: word)
            lineWidth += wordWidth
        }
        return lines + [String(decoding: line, as: UTF8.self)]
    }
}

extension StringProtocol {
    /// Counting characters is slow, and bytes are never fewer.
    func fits(in width: Int) -> Bool {
        utf8.count <= width || !utf8.allSatisfy(UTF8.isASCII) && count <= width
    }
}

extension ArraySlice<UInt8> {
    /// In characters of the text that the bytes are.
    fileprivate var width: Int {
        allSatisfy(UTF8.isASCII) ? count : String(decoding: self, as: UTF8.self).count
    }
}
