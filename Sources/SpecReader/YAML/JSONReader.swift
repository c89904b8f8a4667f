/// Reads JSON into nodes, in a fraction of the time that libyaml takes for it.
///
/// It takes nothing but JSON as RFC 8259 has it. Whatever else looks like it, with comments, say, or commas too many,
/// may still be YAML: that, and what to say about faults, is left to libyaml.
struct JSONReader {
    /// What a document is when it is not JSON.
    struct Irregular: Error {}

    /// What many programs take for JSON, and YAML takes for text.
    struct Comment: Error {
        let position: Position
        /// Whether it stands where YAML may have a text that begins so.
        let isInPlaceOfValue: Bool
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private var index: Int
    private var line = 1
    private var lineStart: Int
    /// How many bytes of the line so far belong to the character before them; columns count characters.
    private var continuations = 0

    private enum Expectation {
        case value, valueOrEnd, key, keyOrEnd, separator
    }

    /// Whether a file begins like JSON, if need be behind comments.
    static func canRead(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
        var rest = bytes[start...].drop { $0.isWhiteSpace }
        while rest.beginsComment {
            rest.removeComment()
            rest = rest.drop { $0.isWhiteSpace }
        }
        return rest.first == UInt8(ascii: "{") || rest.first == UInt8(ascii: "[")
    }

    /// - Parameters:
    ///   - bytes: The file of the builder.
    ///   - start: Where its text begins.
    init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
        self.bytes = bytes
        index = start
        lineStart = start
    }

    /// - Throws: ``Irregular``, ``Comment`` or ``NodeBuilder/Stop``.
    mutating func read(into builder: inout NodeBuilder) throws {
        var expectation = Expectation.value
        repeat {
            let isValue = expectation == .value || expectation == .valueOrEnd
            let byte = try next(isValue: isValue && !builder.frames.isEmpty)
            switch expectation {
            case .valueOrEnd where byte == UInt8(ascii: "]"),
                .keyOrEnd where byte == UInt8(ascii: "}"):
                index += 1
                builder.close()
                expectation = .separator
            case .value, .valueOrEnd:
                expectation = try value(byte, into: &builder)
            case .key, .keyOrEnd:
                try key(byte, into: &builder)
                expectation = .value
            case .separator:
                index += 1
                let isMapping = builder.frames.last?.isMapping == true
                if byte == UInt8(ascii: ",") {
                    expectation = isMapping ? .key : .value
                } else if byte == (isMapping ? UInt8(ascii: "}") : UInt8(ascii: "]")) {
                    builder.close()
                } else {
                    throw Irregular()
                }
            }
        } while !builder.frames.isEmpty
        skipWhiteSpace()
        guard index == bytes.count else {
            _ = try next()
            throw Irregular()
        }
    }

    // MARK: Values

    private mutating func value(
        _ byte: UInt8, into builder: inout NodeBuilder
    ) throws -> Expectation {
        switch byte {
        case UInt8(ascii: "{"):
            try builder.begin(isMapping: true, at: position)
            index += 1
            return .keyOrEnd
        case UInt8(ascii: "["):
            try builder.begin(isMapping: false, at: position)
            index += 1
            return .valueOrEnd
        case UInt8(ascii: "\""):
            builder.add(try string(into: &builder.texts))
        case UInt8(ascii: "t"): builder.add(try word("true", .isTrue))
        case UInt8(ascii: "f"): builder.add(try word("false", .isFalse))
        case UInt8(ascii: "n"): builder.add(try word("null", .null))
        default: builder.add(try number())
        }
        return .separator
    }

    private mutating func key(_ byte: UInt8, into builder: inout NodeBuilder) throws {
        guard byte == UInt8(ascii: "\"") else { throw Irregular() }
        var escaped: [UInt8] = []
        let text = try string(into: &escaped)
        let number =
            text.isInFile
            ? builder.keys.number(of: slice(text))
            : escaped.withUnsafeBufferPointer { builder.keys.number(of: $0) }
        builder.setKey(number, at: text.position)
        guard try next() == UInt8(ascii: ":") else { throw Irregular() }
        index += 1
    }

    private mutating func word(_ word: StaticString, _ kind: NodeRecord.Kind) throws -> NodeRecord {
        let record = NodeRecord(kind: kind, position: position)
        let end = index + word.utf8CodeUnitCount
        let expected = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard end <= bytes.count, bytes[index..<end].elementsEqual(expected) else {
            throw Irregular()
        }
        index = end
        return record
    }

    private mutating func number() throws -> NodeRecord {
        var record = NodeRecord(kind: .number, isInFile: true, position: position)
        record.start = UInt32(index)
        while index < bytes.count, bytes[index].isPartOfNumber { index += 1 }
        record.count = UInt32(index) - record.start
        guard slice(record).isJSONNumber else { throw Irregular() }
        return record
    }

    private func slice(_ record: NodeRecord) -> UnsafeBufferPointer<UInt8> {
        let start = Int(record.start)
        return UnsafeBufferPointer(rebasing: bytes[start..<start + Int(record.count)])
    }

    // MARK: Strings

    /// The string that begins here; one with escapes is added to the texts.
    private mutating func string(into texts: inout [UInt8]) throws -> NodeRecord {
        var record = NodeRecord(kind: .string, isInFile: true, position: position)
        index += 1
        let start = index
        var isASCII = true
        while index < bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\"") {
                record.start = UInt32(start)
                record.count = UInt32(index - start)
                index += 1
                guard isASCII || String(validating: slice(record), as: UTF8.self) != nil else {
                    throw Irregular()
                }
                return record
            }
            if byte == UInt8(ascii: "\\") { return try escapedString(record, start, &texts) }
            if byte < 0x20 { throw Irregular() }
            if byte >= 0x80 {
                isASCII = false
                continuations += byte & 0xC0 == 0x80 ? 1 : 0
            }
            index += 1
        }
        throw Irregular()
    }

    /// Goes on at the first backslash.
    private mutating func escapedString(
        _ record: NodeRecord, _ start: Int, _ texts: inout [UInt8]
    ) throws -> NodeRecord {
        var record = record
        record.isInFile = false
        record.start = UInt32(texts.count)
        texts += bytes[start..<index]
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            switch byte {
            case UInt8(ascii: "\""):
                let text = texts[Int(record.start)...]
                guard String(validating: text, as: UTF8.self) != nil else { throw Irregular() }
                record.count = UInt32(text.count)
                return record
            case UInt8(ascii: "\\"): texts += UTF8.encode(try escape()) ?? .init()
            case ..<0x20: throw Irregular()
            default:
                continuations += byte & 0xC0 == 0x80 ? 1 : 0
                texts.append(byte)
            }
        }
        throw Irregular()
    }

    /// What stands behind a backslash.
    private mutating func escape() throws -> Unicode.Scalar {
        guard index < bytes.count else { throw Irregular() }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try scalar()
        default: throw Irregular()
        }
    }

    /// The scalar of `\u` and four digits, or of two such escapes where they are a surrogate pair.
    private mutating func scalar() throws -> Unicode.Scalar {
        let first = try hexadecimal()
        if let scalar = Unicode.Scalar(first) { return scalar }
        guard UTF16.isLeadSurrogate(first), index + 1 < bytes.count,
            bytes[index] == UInt8(ascii: "\\"), bytes[index + 1] == UInt8(ascii: "u")
        else { throw Irregular() }
        index += 2
        let second = try hexadecimal()
        guard UTF16.isTrailSurrogate(second) else { throw Irregular() }
        return UTF16.decode(UTF16.EncodedScalar([first, second]))
    }

    private mutating func hexadecimal() throws -> UInt16 {
        guard index + 4 <= bytes.count else { throw Irregular() }
        var number: UInt16 = 0
        for byte in bytes[index..<index + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
                throw Irregular()
            }
            number = number << 4 | UInt16(digit)
        }
        index += 4
        return number
    }

    // MARK: Places

    private var position: Position {
        Position(line: line, column: index - lineStart - continuations + 1)
    }

    /// The next byte that is no white space.
    private mutating func next(isValue: Bool = false) throws -> UInt8 {
        skipWhiteSpace()
        guard index < bytes.count else { throw Irregular() }
        let byte = bytes[index]
        if byte == UInt8(ascii: "/"), bytes[index...].beginsComment {
            throw Comment(position: position, isInPlaceOfValue: isValue)
        }
        return byte
    }

    private mutating func skipWhiteSpace() {
        while index < bytes.count, bytes[index].isWhiteSpace {
            let byte = bytes[index]
            index += 1
            let isFollowedByLineFeed = index < bytes.count && bytes[index] == UInt8(ascii: "\n")
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") && !isFollowedByLineFeed {
                line += 1
                lineStart = index
                continuations = 0
            }
        }
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// Whether it begins with `//` or `/*`.
    fileprivate var beginsComment: Bool { starts(with: "//".utf8) || starts(with: "/*".utf8) }

    fileprivate mutating func removeComment() {
        if starts(with: "//".utf8) {
            self = drop { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        } else {
            self = dropFirst(2)
            while !isEmpty, !starts(with: "*/".utf8) { removeFirst() }
            self = dropFirst(2)
        }
    }
}

extension UInt8 {
    fileprivate var isPartOfNumber: Bool {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "+"),
            UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
            true
        default: false
        }
    }
}
