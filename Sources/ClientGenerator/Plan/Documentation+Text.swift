#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

extension Documentation {
    /// The words of a document, made fit for a comment: control characters and trailing space go, paragraphs stay.
    init(_ text: String?) {
        guard let text = text.map(HTMLText.markdown) else { return }
        // Most are one plain line, and stay the string that the document has.
        let lines =
            text.isPrintable
            ? [text] : Self.withoutMargin(Self.withoutAsides(text).lines.map(Self.visible))
        self.lines = Self.paragraphs(Self.withBorders(lines.map(\.trimmedAtEnd)))
    }

    /// Without what authors of Protocol Buffers say to each other and their tools: `(-- api-linter: … --)`.
    private static func withoutAsides(_ text: String) -> String {
        // Hardly any text has one, which is quick to see.
        guard text.utf8.withContiguousStorageIfAvailable(\.mayHoldAside) ?? true else {
            return text
        }
        let parts = text.split(separator: "(--", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(into: String(parts[0])) { text, part in
            let end = part.firstRange(of: "--)")?.upperBound
            text += end.map { part[$0...] } ?? "(--" + part
        }
    }

    /// Without the space that comments of a program have in front of each line, of which the first one has lost its own.
    private static func withoutMargin(_ lines: [String]) -> [String] {
        let others = lines.dropFirst().filter { !$0.isEmpty }
        guard !others.isEmpty, others.allSatisfy({ $0.hasPrefix(" ") }),
            others.contains(where: { !$0.hasPrefix("  ") })
        else { return lines }
        return lines.prefix(1) + lines.dropFirst().map { String($0.dropFirst()) }
    }

    /// Rows of tables begin with a bar everywhere, so that they are seen to be no running text. Markdown lets them do
    /// without where a line of dashes and bars stands under the first one.
    private static func withBorders(_ lines: [String]) -> [String] {
        guard lines.count > 1 else { return lines }
        var lines = lines
        for index in lines.indices.dropFirst()
        where lines[index].isTableRule && lines[index - 1].isTableRow {
            let rows = lines[(index + 1)...].prefix(while: \.isTableRow)
            for row in (index - 1)..<rows.endIndex where !lines[row].hasPrefix("|") {
                lines[row] = "| \(lines[row]) |"
            }
        }
        return lines
    }

    private static func visible(_ line: String) -> String {
        let isVisible = { (scalar: Unicode.Scalar) in !scalar.isInvisible || scalar == "\u{200d}" }
        guard !line.isPrintable, !line.unicodeScalars.allSatisfy(isVisible) else { return line }
        let scalars = line.unicodeScalars.filter { isVisible($0) || $0 == "\t" }
        return String(String.UnicodeScalarView(scalars)).replacing("\t", with: "    ")
    }

    /// Joins the lines of a paragraph, whose breaks were made for another width than the comment has.
    private static func paragraphs(_ lines: [String]) -> [String] {
        var joined: [String] = []
        var isCode = false
        for line in lines {
            let isFence = line.hasPrefix("```")
            if !isCode, line.isEmpty || line.isLineBreak {
                joined.endLineOfLast()
                if joined.last?.isEmpty == false { joined.append("") }
                continue
            }
            let mayGoOn = !isCode && !isFence && joined.last?.canGoOn == true
            let line = mayGoOn ? line.withoutIndent : line
            if mayGoOn, line.isProse {
                joined[joined.count - 1] += " "
                joined[joined.count - 1] += line
            } else {
                joined.append(line)
            }
            if isFence { isCode.toggle() }
        }
        while joined.last?.isEmpty == true { joined.removeLast() }
        if !isCode { joined.endLineOfLast() }
        return joined
    }

    init(paragraphs: [String?]) { self.init(joining: paragraphs.map { Documentation($0) }) }

    /// A summary and what a description says beyond it: many begin with the same sentence, and many end there.
    init(summary: Documentation, description: Documentation) {
        let repeats =
            summary.lines.count == 1 && description.lines.first?.says(summary.lines[0]) == true
        self.init(joining: repeats ? [description] : [summary, description])
    }

    /// The first sentence, or the whole first line where that is no running text.
    var firstSentence: Documentation {
        guard let line = lines.first(where: { !$0.isEmpty && !$0.hasPrefix("#") }) else {
            return self
        }
        let end = line.isProse ? line.endOfSentence : nil
        return Documentation(lines: [end.map { String(line[..<$0]) } ?? line])
    }

    /// The running text up to where headings, lists, tables or code begin, for a place that has no room for those.
    var prose: String {
        let text = lines.drop { !$0.isProse }.prefix { $0.isEmpty || $0.isProse }
        let prose = (text.isEmpty ? lines : Array(text)).filter { !$0.isEmpty }
            .map(\.withoutLineBreak).joined(separator: " ")
        // What announces a list says nothing without it.
        let isAnnouncement = prose.reversed().first { !"*_".contains($0) } == ":"
        guard isAnnouncement, let end = prose.ranges(of: ". ").last else {
            return prose
        }
        return String(prose[..<end.lowerBound]) + "."
    }

    /// Whether the text is no more than the name, in whatever form.
    func repeats(_ name: Words) -> Bool {
        lines.count == 1 && Words(splitting: lines[0]).key == name.key
    }

    /// Nothing, where the text says no more than one of the names that stand beside it anyway.
    func beyond(_ names: String?...) -> Documentation {
        // Most texts are much longer than names.
        guard lines.count == 1, lines[0].utf8.count < 64 else { return self }
        let words = names.compactMap(\.self).map(Words.init(splitting:))
        return words.contains(where: repeats) ? Documentation() : self
    }
}

extension String {
    /// Whether the line is running text and neither a list item, a table, a heading, a quotation nor code.
    fileprivate var isProse: Bool {
        if let byte = utf8.first, (0x61...0x7A).contains(byte | 0x20) { return true }
        guard let first, first.isLetter || first.isNumber || "`\"'(*_[".contains(first) else {
            return false
        }
        if hasPrefix("```") { return false }
        let isListItem =
            hasPrefix("* ") || first.isNumber && drop(while: \.isNumber).hasPrefix(". ")
        return !isListItem
    }

    /// Up to three spaces in front of running text that goes on mean nothing.
    fileprivate var withoutIndent: String {
        guard utf8.first == .space else { return self }
        let text = drop { $0 == " " }
        return utf8.count - text.utf8.count < 4 && String(text).isProse ? String(text) : self
    }

    /// Whether the line is what stands under the first row of a table: `---|:---:`.
    fileprivate var isTableRule: Bool {
        utf8.allSatisfy { "|-: ".utf8.contains($0) } && utf8.contains(UInt8(ascii: "|"))
            && utf8.contains(UInt8(ascii: "-"))
    }

    fileprivate var isTableRow: Bool { utf8.contains(UInt8(ascii: "|")) && first != " " }

    /// Whether another text has the same words.
    fileprivate func says(_ other: String) -> Bool {
        // Most descriptions are much longer than summaries.
        guard abs(utf8.count - other.utf8.count) < 16 else { return false }
        let words = Words(splitting: self)
        return self == other || !words.isEmpty && words.key == Words(splitting: other).key
    }

    /// Behind a full stop that a new sentence follows.
    fileprivate var endOfSentence: Index? {
        var rest = self[...]
        while let stop = rest.firstRange(of: ". ") {
            let next = self[stop.upperBound...].first
            let last = self[..<stop.lowerBound].suffix(12).split(separator: " ").last ?? ""
            // Neither `e.g.` nor an initial ends one.
            let isShort = last.contains(".") || last.count < 2
            if next?.isLowercase != true, !isShort { return index(after: stop.lowerBound) }
            rest = self[stop.upperBound...]
        }
        return nil
    }

    /// Whether running text may follow on the same line.
    fileprivate var canGoOn: Bool {
        !breaksLine && (isProse || hasPrefix("- ") || hasPrefix("* "))
    }

    /// Whether what follows is to stand on a line of its own: Markdown has a backslash for that.
    private var breaksLine: Bool { utf8.last == UInt8(ascii: "\\") && !hasSuffix("\\\\") }

    fileprivate var isLineBreak: Bool { breaksLine && drop { $0 == " " } == "\\" }

    fileprivate var withoutLineBreak: String { breaksLine ? String(dropLast()).trimmedAtEnd : self }

    fileprivate var trimmedAtEnd: String {
        guard let last = utf8.last, !(0x21..<0x7F).contains(last) else { return self }
        var text = self[...]
        while text.last?.isWhitespace == true { text.removeLast() }
        return text.endIndex == endIndex ? self : String(text)
    }

    fileprivate var lines: [String] {
        let bytes = Array(utf8)
        guard !bytes.contains(where: \.canBreakLines) else {
            return split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
                .map(String.init)
        }
        return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }
    }

    fileprivate var isPrintable: Bool {
        utf8.withContiguousStorageIfAvailable(\.isPrintable) ?? false
    }
}

extension [String] {
    /// Takes a line break off the last line, behind which its paragraph ends.
    fileprivate mutating func endLineOfLast() {
        guard let last else { return }
        self[count - 1] = last.withoutLineBreak
    }
}

extension UInt8 {
    /// Whether the byte can belong to a line break other than `\n`; most texts have none of these.
    fileprivate var canBreakLines: Bool {
        switch self {
        case 0x0B...0x0D, 0x85, 0xA8, 0xA9: true
        default: false
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate var mayHoldAside: Bool {
        let hyphen = UInt8(ascii: "-")
        return indices.dropLast(2).contains { index in
            self[index] == UInt8(ascii: "(") && self[index + 1] == hyphen
                && self[index + 2] == hyphen
        }
    }
}
