/// Checks a JSON text and records its tokens, without recursion.
struct JSONScanner {
    /// Zeros behind the text: reading there ends every loop, so no loop compares positions.
    static let padding = 8

    let base: UnsafePointer<UInt8>
    let size: Int
    let maximumDepth: Int
    var position = 0
    var tokens: JSONTape
    var open: [Container] = []

    struct Container {
        let index: Int
        let isObject: Bool
        /// One bit per hash of a member name: a bit met twice calls for a closer look.
        var names: UInt64 = 0
        var hiddenNames = 0
    }

    /// `text` holds `size` bytes of text and `padding` zeros.
    init(text: UnsafePointer<UInt8>, size: Int, maximumDepth: Int) {
        base = text
        self.size = size
        self.maximumDepth = maximumDepth
        tokens = JSONTape(capacity: size / 10 + 8)
    }

    mutating func scan() throws(JSONError) {
        skipByteOrderMark()
        skipSpace()
        try value()
        while !open.isEmpty {
            try next()
        }
        skipSpace()
        guard position == size else { throw fault("the end of the text") }
    }

    /// Reads on inside the innermost container: its end, or the next element or member.
    private mutating func next() throws(JSONError) {
        skipSpace()
        let container = open[open.count - 1]
        let isFirst = tokens[container.index].count == 0
        let closing = UInt8(ascii: container.isObject ? "}" : "]")
        if base[position] == closing {
            position += 1
            close()
            return
        }
        if !isFirst {
            guard base[position] == UInt8(ascii: ",") else {
                throw fault(container.isObject ? "',' or '}'" : "',' or ']'")
            }
            position += 1
            skipSpace()
        }
        tokens[container.index].count += 1
        if container.isObject { try member() } else { try value() }
    }

    /// Reads one value, of a container only the start.
    private mutating func value() throws(JSONError) {
        switch base[position] {
        case UInt8(ascii: "\""): try string(.string)
        case UInt8(ascii: "{"): try begin(.object)
        case UInt8(ascii: "["): try begin(.array)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
        case UInt8(ascii: "t"): try literal("true", .yes)
        case UInt8(ascii: "f"): try literal("false", .no)
        case UInt8(ascii: "n"): try literal("null", .null)
        default: throw fault("a value")
        }
    }

    private mutating func begin(_ form: JSONToken.Form) throws(JSONError) {
        guard open.count < maximumDepth else {
            throw fault("at most \(maximumDepth) levels of nesting", found: "more")
        }
        open.append(Container(index: tokens.count, isObject: form == .object))
        tokens.append(JSONToken(start: UInt32(position), link: 0, form: form))
        position += 1
    }

    private mutating func close() {
        guard let container = open.popLast() else { return }
        if container.isObject { hideRepeatedNames(of: container) }
        tokens[container.index].link = UInt32(tokens.count)
    }

    private mutating func member() throws(JSONError) {
        guard base[position] == UInt8(ascii: "\"") else { throw fault("a member name") }
        try string(.name)
        noteName()
        skipSpace()
        guard base[position] == UInt8(ascii: ":") else { throw fault("':'") }
        position += 1
        skipSpace()
        try value()
    }

    private mutating func literal(
        _ text: StaticString, _ form: JSONToken.Form
    ) throws(JSONError) {
        let start = position
        for index in 0..<text.utf8CodeUnitCount {
            guard base[start + index] == text.utf8Start[index] else {
                throw fault("a value")
            }
        }
        position = start + text.utf8CodeUnitCount
        tokens.append(JSONToken(start: UInt32(start), link: UInt32(position), form: form))
    }

    private mutating func skipByteOrderMark() {
        if base[0] == 0xEF, base[1] == 0xBB, base[2] == 0xBF { position = 3 }
    }

    @inline(__always)
    mutating func skipSpace() {
        while true {
            let byte = base[position]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else {
                return
            }
            position += 1
        }
    }

    /// Says what should stand at the current position; what stands there stays unsaid.
    func fault(_ expected: String, found: String? = nil) -> JSONError {
        let atEnd = position >= size
        return JSONError(
            offset: min(position, size), expected: expected,
            found: found ?? (atEnd ? "the end of the text" : "something else"))
    }
}
