/// Rewrites what JSON allows and libyaml does not read.
///
/// - `\ud83d\ude00`, the escapes of a surrogate pair, becomes `\U0001F600`.
/// - U+0085, U+2028 and U+2029, which YAML 1.1 takes for line breaks, become escapes.
/// - A key of over 1,024 characters, or with its colon on another line, gets YAML's `? `.
struct JSONRewriter {
    private(set) var bytes: [UInt8] = []
    private(set) var edits: [ExactPositions.Edit] = []

    private let source: UnsafeBufferPointer<UInt8>
    private var position = 0
    /// Scalars read and written so far.
    private var read = 0
    private var written = 0

    /// The text as libyaml can read it, or `nil` where nothing has to be rewritten or the text is
    /// no JSON.
    static func rewrite(_ source: UnsafeBufferPointer<UInt8>) -> JSONRewriter? {
        guard let first = source.first(where: { !$0.isWhiteSpace }),
            first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
        else { return nil }
        var rewriter = JSONRewriter(source: source)
        rewriter.run()
        return rewriter.edits.isEmpty ? nil : rewriter
    }

    private init(source: UnsafeBufferPointer<UInt8>) {
        self.source = source
        bytes.reserveCapacity(source.count + 64)
    }

    private mutating func run() {
        while position < source.count {
            if source[position] == UInt8(ascii: "\"") {
                string()
            } else {
                copy()
            }
        }
    }

    private mutating func string() {
        if isLongKey { insert("? ") }
        copy()
        while position < source.count, source[position] != UInt8(ascii: "\"") {
            guard source[position] == UInt8(ascii: "\\") else {
                if let (scalar, length) = unusualLineBreak {
                    position += length
                    read += 1
                    append("\\u" + hexadecimal(scalar, width: 4))
                    noteEdit()
                } else {
                    copy()
                }
                continue
            }
            if let scalar = surrogatePair {
                position += 12
                read += 12
                append("\\U" + hexadecimal(scalar, width: 8))
                noteEdit()
            } else {
                copy()
                if position < source.count { copy() }
            }
        }
        if position < source.count { copy() }
    }

    /// Whether the string that begins here is a key that YAML has to be told of.
    private var isLongKey: Bool {
        var end = position + 1
        while end < source.count, source[end] != UInt8(ascii: "\"") {
            end += source[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        guard end < source.count else { return false }
        let rest = source[(end + 1)...]
        guard let colon = rest.firstIndex(where: { !$0.isWhiteSpace }),
            source[colon] == UInt8(ascii: ":")
        else { return false }
        return colon - position > 1000 || source[end..<colon].contains(0x0A)
            || source[end..<colon].contains(0x0D)
    }

    /// The line break of YAML 1.1 that begins here, with its length in bytes.
    private var unusualLineBreak: (scalar: UInt32, length: Int)? {
        switch source[position] {
        case 0xC2 where source[position...].starts(with: [0xC2, 0x85]): (0x85, 2)
        case 0xE2 where source[position...].starts(with: [0xE2, 0x80, 0xA8]): (0x2028, 3)
        case 0xE2 where source[position...].starts(with: [0xE2, 0x80, 0xA9]): (0x2029, 3)
        default: nil
        }
    }

    /// The scalar that the two escapes here stand for.
    private var surrogatePair: UInt32? {
        guard let high = escape(at: position), (0xD800...0xDBFF).contains(high),
            let low = escape(at: position + 6), (0xDC00...0xDFFF).contains(low)
        else { return nil }
        return 0x10000 + (high - 0xD800) << 10 + (low - 0xDC00)
    }

    private func escape(at start: Int) -> UInt32? {
        guard start + 6 <= source.count, source[start] == UInt8(ascii: "\\"),
            source[start + 1] == UInt8(ascii: "u")
        else { return nil }
        let digits = String(decoding: source[start + 2..<start + 6], as: UTF8.self)
        return digits.allSatisfy(\.isHexDigit) ? UInt32(digits, radix: 16) : nil
    }

    private func hexadecimal(_ number: UInt32, width: Int) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: width - digits.count) + digits
    }

    private mutating func copy() {
        let byte = source[position]
        bytes.append(byte)
        position += 1
        if byte & 0xC0 != 0x80 {
            read += 1
            written += 1
        }
    }

    private mutating func insert(_ text: String) {
        append(text)
        noteEdit()
    }

    private mutating func noteEdit() {
        edits.append(
            ExactPositions.Edit(
                index: written, shift: read - written, byteIndex: bytes.count,
                byteShift: position - bytes.count))
    }

    private mutating func append(_ text: String) {
        bytes.append(contentsOf: text.utf8)
        written += text.utf8.count
    }
}
