/// Finds the tags in a text, and what is no business of theirs: code spans, fenced code and tables of Markdown.
struct HTMLScanner {
    private let text: ArraySlice<UInt8>
    private var pieces: [HTMLText.Piece] = []
    /// Where the piece begins that is being read.
    private var start: Int
    private var index: Int
    /// Lengths of runs of backticks that no other run of that length follows.
    private var unpaired: Set<Int> = []
    private var mayHaveTables = true

    static func pieces(in text: ArraySlice<UInt8>) -> [HTMLText.Piece] {
        var scanner = HTMLScanner(text)
        scanner.scan()
        return scanner.pieces
    }

    private init(_ text: ArraySlice<UInt8>) {
        self.text = text
        start = text.startIndex
        index = text.startIndex
    }

    private mutating func scan() {
        var isLineStart = true
        while index < text.endIndex {
            let byte = text[index]
            if isLineStart, byte == UInt8(ascii: "|") {
                keep(to: endOfLine)
            } else if byte == UInt8(ascii: "`") {
                skipCode()
            } else if byte == UInt8(ascii: "<"), let end = endOfTag {
                read(text[index..<end])
            } else {
                index += 1
            }
            isLineStart = byte == UInt8(ascii: "\n") || isLineStart && byte == UInt8(ascii: " ")
        }
        finish()
    }

    private var endOfLine: Int {
        text[index...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
    }

    /// Behind the `>`, if there is one before the next `<`.
    private var endOfTag: Int? {
        var quote: UInt8?
        var position = index + 1
        while position < text.endIndex {
            let byte = text[position]
            position += 1
            if byte == UInt8(ascii: "<") { return nil }
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return position
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            }
        }
        return nil
    }

    private mutating func read(_ source: ArraySlice<UInt8>) {
        if mayHaveTables, source.dropFirst().starts(with: "table".utf8) {
            if let end = text[index...].firstRange(of: Array("</table>".utf8)) {
                keepTable(to: end.upperBound)
            } else {
                mayHaveTables = false
            }
        } else if let tag = HTMLTag(source) {
            finish()
            pieces.append(.tag(tag))
            index = source.endIndex
            start = index
        } else {
            index += 1
        }
    }

    /// A code span ends with as many backticks as it begins with.
    private mutating func skipCode() {
        let length = text[index...].prefix { $0 == UInt8(ascii: "`") }.count
        var position = index + length
        while !unpaired.contains(length), position < text.endIndex {
            guard text[position] == UInt8(ascii: "`") else {
                position += 1
                continue
            }
            let run = text[position...].prefix { $0 == UInt8(ascii: "`") }.count
            position += run
            if run == length { return keep(to: position) }
        }
        unpaired.insert(length)
        index += length
    }

    private mutating func keepTable(to end: Int) {
        let table = HTMLTable.markdown(text[index..<end])
        keep(table.map { .table($0[...]) }, to: end)
    }

    /// - Parameter piece: What takes the place of the text; `nil` where it stays as it is.
    private mutating func keep(_ piece: HTMLText.Piece? = nil, to end: Int) {
        finish()
        pieces.append(piece ?? .literal(text[index..<end]))
        index = end
        start = end
    }

    private mutating func finish() {
        if start < index { pieces.append(.prose(text[start..<index])) }
    }
}
