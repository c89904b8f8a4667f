#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Documentation {
    /// The words of a document, made fit for a comment: control characters and trailing space go, paragraphs stay.
    init(_ text: String?) {
        guard let text else { return }
        let lines = text.lines.map { $0.isPlain ? String($0) : Self.visible($0) }
        self.lines = Self.paragraphs(lines.map(\.trimmedAtEnd))
    }

    private static func visible(_ line: Substring) -> String {
        let scalars = line.unicodeScalars.filter {
            !$0.isInvisible || $0 == "\t" || $0 == "\u{200d}"
        }
        return String(String.UnicodeScalarView(scalars)).replacing("\t", with: "    ")
    }

    /// Joins the lines of a paragraph, whose breaks were made for another width than the comment has.
    private static func paragraphs(_ lines: [String]) -> [String] {
        var joined: [String] = []
        var isCode = false
        for line in lines {
            let isFence = line.hasPrefix("```")
            let isProse = !isCode && !isFence && line.isProse
            if line.isEmpty, !isCode, joined.last?.isEmpty != false { continue }
            if isProse, let last = joined.last, last.canGoOn {
                joined[joined.count - 1] = last + " " + line
            } else {
                joined.append(line)
            }
            if isFence { isCode.toggle() }
        }
        while joined.last?.isEmpty == true { joined.removeLast() }
        return joined
    }

    init(paragraphs: [String?]) {
        let parts = paragraphs.map { Documentation($0).lines }.filter { !$0.isEmpty }
        lines = Array(parts.joined(separator: [""]))
    }
}

extension String {
    /// Whether the line is running text and neither a list item, a table, a heading, a quotation nor code.
    fileprivate var isProse: Bool {
        if let byte = utf8.first, (0x61...0x7A).contains(byte | 0x20) { return true }
        guard let first, first.isLetter || first.isNumber || "`\"'(*_[".contains(first) else {
            return false
        }
        let isListItem =
            hasPrefix("* ") || first.isNumber && drop(while: \.isNumber).hasPrefix(". ")
        return !isListItem
    }

    /// Whether running text may follow on the same line.
    fileprivate var canGoOn: Bool { isProse || hasPrefix("- ") || hasPrefix("* ") }

    fileprivate var trimmedAtEnd: String {
        guard let last = utf8.last, !(0x21..<0x7F).contains(last) else { return self }
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.endIndex == endIndex ? self : String(text)
    }

    /// Most texts are ASCII, where a line break is a byte.
    fileprivate var lines: [Substring] {
        let isPlain = utf8.allSatisfy { (0x20..<0x7F).contains($0) || $0 == UInt8(ascii: "\n") }
        guard isPlain else {
            return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        }
        return utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { Substring($0) }
    }
}

extension Substring {
    /// Whether the text is printable ASCII.
    fileprivate var isPlain: Bool { utf8.allSatisfy { (0x20..<0x7f).contains($0) } }
}
