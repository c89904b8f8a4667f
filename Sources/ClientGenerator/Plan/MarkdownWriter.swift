/// Writes the pieces of an HTML text as Markdown.
struct MarkdownWriter {
    private let pieces: [HTMLText.Piece]
    private var output: [UInt8] = []
    private var lists: [List] = []
    /// The link that is open; Markdown has none within another.
    private var links: [Link?] = []
    /// Where the words begin behind the marks that are open; `nil` for one that is left out.
    private var marks: [Int?] = []
    /// Whether white space that follows means nothing.
    private var skipsSpace = false
    private var isParagraph = false
    private var isHeading = false

    private struct List {
        /// The number of its last item; `nil` where items have none.
        var number: Int?
        var isFresh = true
    }

    private struct Link {
        var target: ArraySlice<UInt8>
        /// Where the words begin.
        var start: Int
    }

    static func text(of pieces: [HTMLText.Piece]) -> String {
        var writer = MarkdownWriter(pieces: pieces)
        writer.write()
        return String(decoding: writer.output, as: UTF8.self)
    }

    private init(pieces: [HTMLText.Piece]) { self.pieces = pieces }

    private mutating func write() {
        var index = 0
        while index < pieces.count {
            switch pieces[index] {
            case .literal(let text):
                output += text
                skipsSpace = false
            case .prose(let text): write(text)
            case .table(let lines):
                breakParagraph()
                output += lines
                breakParagraph()
            case .tag(let tag):
                if let end = tag.end, tag.name == .code || tag.name == .pre {
                    writeCode(pieces[(index + 1)..<end], isBlock: tag.name == .pre)
                    index = end
                } else {
                    write(tag)
                }
            }
            index += 1
        }
    }

    // MARK: Words

    private mutating func write(_ text: ArraySlice<UInt8>) {
        var text = text
        if skipsSpace {
            text = text.drop(while: \.isSpace)
            if text.isEmpty { return }
        }
        skipsSpace = false
        guard isParagraph || isHeading || !lists.isEmpty else { return decode(text, &output) }
        // Lines in HTML are broken and indented at will.
        let end: UInt8 = isHeading || !lists.isEmpty ? .space : UInt8(ascii: "\n")
        var lines = text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        if let first = lines.popFirst() { decode(first, &output) }
        for line in lines {
            output.append(end)
            decode(line.drop(while: \.isSpace), &output)
        }
    }

    private func decode(_ text: ArraySlice<UInt8>, _ output: inout [UInt8]) {
        var rest = text
        while let index = rest.firstIndex(of: UInt8(ascii: "&")) {
            output += rest[..<index]
            rest = rest[index...]
            if let entity = HTMLEntity(rest) {
                output += Array(String(entity.character).utf8)
                rest = rest.dropFirst(entity.length)
            } else {
                output.append(UInt8(ascii: "&"))
                rest = rest.dropFirst()
            }
        }
        output += rest
    }

    // MARK: Tags

    private mutating func write(_ tag: HTMLTag) {
        guard !tag.name.isBlock || marks.isEmpty && links.isEmpty else { return writeSpace() }
        switch tag.name {
        case .p where lists.isEmpty:
            breakParagraph()
            isParagraph = !tag.isEnd
        case .blockquote where lists.isEmpty, .div where lists.isEmpty: breakParagraph()
        case .blockquote, .div, .p: writeSpace()
        case .info, .note, .tip, .warning: writeAside(tag)
        case .br: breakLine()
        case .ol, .ul: writeList(tag)
        case .li: if !tag.isEnd { writeItem() }
        case .a: writeLink(tag)
        case .b, .em, .i, .strong: writeMark(tag)
        case .h1, .h2, .h3, .h4, .h5, .h6: writeHeading(tag)
        case .code, .pre, .span: break
        }
    }

    private mutating func writeSpace() {
        if !skipsSpace { output.append(.space) }
    }

    private mutating func writeHeading(_ tag: HTMLTag) {
        guard lists.isEmpty, let level = tag.name.level else { return writeSpace() }
        breakParagraph()
        isHeading = !tag.isEnd
        if isHeading { output += Array(repeating: UInt8(ascii: "#"), count: level) + [.space] }
    }

    private mutating func trimEnd() {
        while output.last?.isSpace == true { output.removeLast() }
    }

    private mutating func writeAside(_ tag: HTMLTag) {
        guard lists.isEmpty, let aside = tag.name.aside else { return writeSpace() }
        breakParagraph()
        if !tag.isEnd { output += Array("> \(aside): ".utf8) }
    }

    private mutating func breakParagraph() {
        trimEnd()
        if !output.isEmpty { output += "\n\n".utf8 }
        skipsSpace = true
    }

    private mutating func breakLine() {
        guard !isHeading else { return writeSpace() }
        guard !lists.isEmpty else { return breakParagraph() }
        trimEnd()
        output.append(UInt8(ascii: "\n"))
        indent(lists.count)
        skipsSpace = true
    }

    private mutating func indent(_ depth: Int) {
        output += repeatElement(.space, count: 2 * min(depth, Self.deepest))
    }

    /// Nobody reads more levels than these.
    private static let deepest = 4

    private mutating func writeList(_ tag: HTMLTag) {
        if tag.isEnd {
            lists.removeLast()
            if lists.isEmpty { breakParagraph() }
        } else {
            if lists.isEmpty { breakParagraph() }
            lists.append(List(number: tag.name == .ol ? 0 : nil))
        }
        skipsSpace = true
        isParagraph = false
    }

    private mutating func writeItem() {
        guard var list = lists.popLast() else { return }
        trimEnd()
        let isFirst = lists.isEmpty && list.isFresh
        if !output.isEmpty { output += (isFirst ? "\n\n" : "\n").utf8 }
        indent(lists.count)
        list.isFresh = false
        if let number = list.number {
            list.number = number + 1
            output += "\(number + 1). ".utf8
        } else {
            output += "- ".utf8
        }
        lists.append(list)
        skipsSpace = true
    }

    /// Marks stand next to words, with the spaces outside.
    private mutating func writeMark(_ tag: HTMLTag) {
        guard let mark = tag.name.mark?.utf8 else { return }
        guard tag.isEnd else {
            let isTooDeep = marks.count == Self.deepest
            if !isTooDeep { output += mark }
            marks.append(isTooDeep ? nil : output.count)
            skipsSpace = false
            return
        }
        guard let last = marks.popLast(), let start = last else { return }
        let words = Array(output[start...])
        let inner = words.drop(while: \.isSpace)
        let trimmed = inner[..<(inner.lastIndex { !$0.isSpace }.map { $0 + 1 } ?? inner.startIndex)]
        output.removeLast(words.count + mark.count)
        if inner.count < words.count, output.last?.isSpace != true { output.append(.space) }
        guard !trimmed.isEmpty else { return }
        output += mark
        output += trimmed
        output += mark
        if trimmed.count < inner.count { output.append(.space) }
        skipsSpace = trimmed.count < inner.count
    }

    private mutating func writeLink(_ tag: HTMLTag) {
        if !tag.isEnd {
            guard links.isEmpty else { return links.append(nil) }
            output.append(UInt8(ascii: "["))
            links.append(Link(target: tag.target ?? [], start: output.count))
        } else if let last = links.popLast(), let link = last {
            let words = Array(output[link.start...])
            if words.elementsEqual(link.target) {
                output.removeLast(words.count + 1)
                output += link.target
            } else if words.isEmpty {
                output.removeLast()
            } else {
                output += "](".utf8
                output += link.target
                output.append(UInt8(ascii: ")"))
            }
        }
    }

    // MARK: Code

    private mutating func writeCode(_ pieces: ArraySlice<HTMLText.Piece>, isBlock: Bool) {
        var code: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .literal(let text), .table(let text): code += text
            case .prose(let text): decode(text, &code)
            case .tag(let tag): if tag.name == .br { code.append(UInt8(ascii: "\n")) }
            }
        }
        let isWithinLine = !marks.isEmpty || !links.isEmpty || !lists.isEmpty || isHeading
        if isBlock, !isWithinLine, code.firstRange(of: Array("```".utf8)) == nil {
            writeBlock(of: code)
        } else {
            writeSpan(of: code)
        }
    }

    private mutating func writeBlock(of code: [UInt8]) {
        breakParagraph()
        var lines = code.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)[...]
        while lines.first?.allSatisfy(\.isSpace) == true { lines.removeFirst() }
        while lines.last?.allSatisfy(\.isSpace) == true { lines.removeLast() }
        guard !lines.isEmpty else { return }
        output += "```\n".utf8
        output += lines.joined(separator: [UInt8(ascii: "\n")])
        output += "\n```".utf8
        breakParagraph()
    }

    private mutating func writeSpan(of code: [UInt8]) {
        let words = code.split(whereSeparator: \.isSpace).joined(separator: [.space])
        let text = Array(words)
        guard !text.isEmpty else { return }
        let tick = UInt8(ascii: "`")
        let isCode = text.count > 1 && text.first == tick && text.last == tick
        let mark = isCode ? "" : text.contains(tick) ? "``" : "`"
        let space = mark.count > 1 ? " " : ""
        output += (mark + space).utf8
        output += text
        output += (space + mark).utf8
        skipsSpace = false
    }
}
