/// The part of a document's bytes that libyaml is given.
struct YAMLText {
    let bytes: UnsafeBufferPointer<UInt8>
    /// How many lines and columns of the document precede it.
    let origin: (line: Int, column: Int)
    /// How many bytes of the document precede it.
    let start: Int
    /// Whether it begins like JSON.
    let isFlow: Bool

    init(bytes all: UnsafeBufferPointer<UInt8>) {
        let mark = all.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let first = all[mark...].firstIndex { !$0.isWhiteSpace } ?? all.endIndex
        isFlow =
            first < all.endIndex && [UInt8(ascii: "{"), UInt8(ascii: "[")].contains(all[first])
        var range = mark..<all.endIndex
        var origin = (line: 0, column: 0)
        if isFlow {
            // JSON may be indented with tabs, also where YAML allows none: before and after the
            // whole.
            let last = all.lastIndex { !$0.isWhiteSpace } ?? first
            let lineStart = all[mark..<first].lastIndex { $0 == 0x0A }.map { $0 + 1 } ?? mark
            let start = all[lineStart..<first].contains(0x09) ? first : lineStart
            origin = (all[mark..<start].count { $0 == 0x0A }, start - lineStart)
            range = start..<last + 1
        }
        bytes = UnsafeBufferPointer(rebasing: all[range])
        self.origin = origin
        start = range.lowerBound
    }

    /// Whether libyaml would count more lines than an editor does: at U+0085, U+2028 or U+2029.
    var hasUnusualLineBreaks: Bool {
        [[0xC2, 0x85], [0xE2, 0x80, 0xA8], [0xE2, 0x80, 0xA9]].contains { (sequence: [UInt8]) in
            bytes.indices(of: sequence[0]).contains { bytes[$0...].starts(with: sequence) }
        }
    }
}

extension UInt8 {
    /// White space between the tokens of JSON.
    var isWhiteSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}
