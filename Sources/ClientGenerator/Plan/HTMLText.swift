/// Text that may hold HTML, and the same as Markdown, the language of comments.
///
/// Most texts only have a `<` for a comparison, a generic type or a placeholder. So a tag counts as one if it is known,
/// and, where it needs an end, has one; everything else stays to the letter. So do code spans.
struct HTMLText {
    var pieces: [Piece]

    enum Piece {
        /// As it stands in Markdown, code among it.
        case literal(ArraySlice<UInt8>)
        case prose(ArraySlice<UInt8>)
        /// Already written as Markdown.
        case table(ArraySlice<UInt8>)
        case tag(HTMLTag)
    }

    static func markdown(_ text: String) -> String {
        let mayHoldMarkup = text.utf8.withContiguousStorageIfAvailable(\.mayHoldMarkup) ?? true
        guard mayHoldMarkup else { return text }
        var html = HTMLText(pieces: HTMLScanner.pieces(in: Array(text.utf8)[...]))
        html.matchTags()
        return MarkdownWriter.text(of: html.pieces)
    }

    /// Turns tags without a partner into text, and tells the others where it is.
    private mutating func matchTags() {
        var open: [Int] = []
        var counts: [HTMLTag.Name: Int] = [:]
        for index in pieces.indices {
            guard case .tag(let tag) = pieces[index], tag.name.isPaired else { continue }
            guard tag.isEnd else {
                open.append(index)
                counts[tag.name, default: 0] += 1
                continue
            }
            guard counts[tag.name, default: 0] > 0 else {
                unmatch(index)
                continue
            }
            while let start = open.popLast() {
                guard case .tag(var first) = pieces[start] else { continue }
                counts[first.name, default: 0] -= 1
                if first.name == tag.name {
                    first.end = index
                    pieces[start] = .tag(first)
                    if !first.isUsable { unmatch(start, index) }
                    break
                }
                unmatch(start)
            }
        }
        for index in open { unmatch(index) }
        unmatchItems()
    }

    /// Items belong to a list.
    private mutating func unmatchItems() {
        var depth = 0
        for index in pieces.indices {
            guard case .tag(let tag) = pieces[index] else { continue }
            if tag.name.isList { depth += tag.isEnd ? -1 : 1 }
            if tag.name == .li, depth == 0 { unmatch(index) }
        }
    }

    private mutating func unmatch(_ indices: Int...) {
        for index in indices {
            if case .tag(let tag) = pieces[index] { pieces[index] = .literal(tag.source) }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Whether a tag or an entity may be among the bytes; it looks at all of them, many at a time.
    fileprivate var mayHoldMarkup: Bool {
        reduce(0 as UInt8) { $0 | ($1 == UInt8(ascii: "<") || $1 == UInt8(ascii: "&") ? 1 : 0) } > 0
    }
}
