/// Swift source under construction: the bytes of the file to be, because a string would look at them again at
/// every step. As in `Code`, what a document says gets in only as a type that escapes itself.
struct SourceText: Sendable {
    private(set) var bytes: [UInt8] = []

    init() {}

    init(capacity: Int) { bytes.reserveCapacity(capacity) }

    var count: Int { bytes.count }

    func ends(in literal: StaticString) -> Bool {
        literal.withUTF8Buffer { bytes.suffix($0.count).elementsEqual($0) }
    }

    mutating func append(literal: StaticString) {
        literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
    }

    mutating func append(_ text: SourceText) { bytes.append(contentsOf: text.bytes) }

    mutating func append(_ number: some BinaryInteger) { append(unchecked: String(number)) }

    mutating func append(spaces count: Int) {
        let spaces: StaticString = "                                "
        spaces.withUTF8Buffer {
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: $0.prefix(count)))
        }
        if count > spaces.utf8CodeUnitCount { append(spaces: count - spaces.utf8CodeUnitCount) }
    }

    private mutating func append(unchecked text: String) {
        // As a whole where its bytes lie together, which they nearly always do.
        let whole: Void? = text.utf8.withContiguousStorageIfAvailable {
            bytes.append(contentsOf: $0)
        }
        if whole == nil { bytes.append(contentsOf: text.utf8) }
    }

    /// Takes back what was appended since then.
    mutating func shorten(to count: Int) { bytes.removeLast(bytes.count - count) }

    /// Hands over all but the last bytes, and makes room for as many again.
    mutating func takeBytes(except count: Int) -> [UInt8] {
        var rest: [UInt8] = []
        rest.reserveCapacity(bytes.capacity)
        rest += bytes[(bytes.count - count)...]
        bytes.removeLast(count)
        defer { bytes = rest }
        return bytes
    }

    private func isPrintable(from start: Int) -> Bool {
        bytes[start...].withUnsafeBufferPointer(\.isPrintable)
    }

    /// Whether the text from there on has more characters than that.
    func isLonger(than width: Int, from start: Int) -> Bool {
        bytes[start...].isWider(than: width)
    }
}

// MARK: Names

extension SourceText {
    mutating func append(_ name: Identifier) { append(name, isEscaped: name.isReserved) }

    /// Before a colon, where nearly every keyword may stand as it is.
    mutating func append(label: Identifier) { append(label, isEscaped: label.isReservedAsLabel) }

    /// Before a colon in a call, where the compiler warns of all that is escaped in vain.
    mutating func append(argument: Identifier) {
        append(argument, isEscaped: argument.name == "inout")
    }

    /// Behind a dot, where all but two keywords may.
    mutating func append(member: Identifier) {
        append(member, isEscaped: member.isReservedAsMember)
    }

    private mutating func append(_ name: Identifier, isEscaped: Bool) {
        if isEscaped { append("`") }
        append(unchecked: name.name)
        if isEscaped { append("`") }
    }

    mutating func append(_ path: ArraySlice<Identifier>) {
        for (index, name) in zip(path.indices, path) {
            if index > path.startIndex { append(".") }
            append(name)
        }
    }

    mutating func append(_ type: ScopedType) {
        switch type.type {
        case .builtin(let builtin):
            append(unchecked: builtin.rawValue)
        case .declared(let path):
            append(type.visible(path))
        case .generic(let path, let argument):
            append(type.visible(path))
            append("<", type.with(argument), ">")
        case .array(let element):
            append("[", type.with(element), "]")
        case .dictionary(let value):
            append("[String: ", type.with(value), "]")
        case .optional(let wrapped):
            append("", type.with(wrapped), "?")
        case .stream(let stream, let element):
            append(unchecked: stream.rawValue)
            append("<", type.with(element), ">")
        case .nullable(let wrapped):
            append("Nullable<", type.with(wrapped), ">")
        }
    }

    private mutating func append(_ head: StaticString, _ type: ScopedType, _ tail: StaticString) {
        append(literal: head)
        append(type)
        append(literal: tail)
    }
}

// MARK: Values of a document

extension SourceText {
    /// A string literal with everything escaped that could end it or mislead a reader.
    mutating func append(quoted text: String) {
        append("\"")
        if !appendPlain(text) { for scalar in text.unicodeScalars { append(escaped: scalar) } }
        append("\"")
    }

    /// Appends a text in which nothing needs to be escaped, or else nothing.
    private mutating func appendPlain(_ text: String) -> Bool {
        let isPlain = text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.isPrintable && !bytes.contains(where: \.endsLiterals)
        }
        guard isPlain == true else { return false }
        append(unchecked: text)
        return true
    }

    private mutating func append(escaped scalar: Unicode.Scalar) {
        switch scalar {
        case "\"": append("\\\"")
        case "\\": append("\\\\")
        case "\n": append("\\n")
        case "\r": append("\\r")
        case "\t": append("\\t")
        case _ where scalar.isInvisible:
            append("\\u{")
            append(unchecked: String(scalar.value, radix: 16))
            append("}")
        default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        }
    }

    /// Digits that the compiler reads as the number the document means; anything else becomes zero, which no caller
    /// lets happen, because numbers were checked when the document was read.
    mutating func append(number text: String) {
        if let integer = Int(text) { return append(integer) }
        guard let value = Double(text), value.isFinite else { return append("0") }
        append(
            unchecked: value == value.rounded() && abs(value) < 1e15
                ? String(Int(value)) : String(value))
    }
}

// MARK: Comments

extension SourceText {
    /// A remark of the generator.
    mutating func append(remark: String) {
        append("// ")
        append(words: remark)
    }

    /// In a comment, where a line break is the only thing that could end it.
    private mutating func append(words: String) {
        let start = bytes.count
        append(unchecked: words)
        guard !isPrintable(from: start) else { return }
        shorten(to: start)
        append(unchecked: words.filter { !$0.isNewline })
    }

    /// A line of documentation behind `///`, and more of them where it gets too long.
    ///
    /// - Parameter width: Of a whole line, with the spaces before it.
    mutating func append(documentation line: String, indentation: Int, width: Int) {
        let start = bytes.count
        openComment(indentation)
        let content = bytes.count
        append(words: line)
        if bytes.count == content {
            shorten(to: content - 1)
        } else if isLonger(than: width, from: start) {
            wrap(from: content, indentation, width)
        }
        append("\n")
    }

    private mutating func openComment(_ indentation: Int) {
        append(spaces: indentation)
        append("/// ")
    }

    /// Breaks prose and list items at spaces; code, tables and headings stay as they are.
    ///
    /// - Parameter start: Behind the `///` of the last line.
    private mutating func wrap(from start: Int, _ indentation: Int, _ width: Int) {
        let margin = bytes[start...].prefix { $0 == .space }.count
        let words = bytes[(start + margin)...].withSingleSpaces
        guard margin < 4, let first = words.first, first != UInt8(ascii: "|"),
            first != UInt8(ascii: "#")
        else { return }
        shorten(to: start + margin)
        let isItem = words.starts(with: "- ".utf8) || words.starts(with: "* ".utf8)
        let hanging = margin + (isItem ? 2 : 0)
        var rest = words[...]
        var room = width - indentation - 4 - margin
        while let end = rest.rowEnd(width: room) {
            bytes.append(contentsOf: rest[..<end])
            append("\n")
            openComment(indentation)
            append(spaces: hanging)
            room = width - indentation - 4 - hanging
            rest = rest[(end + 1)...]
        }
        bytes.append(contentsOf: rest)
    }
}

extension UInt8 {
    fileprivate var endsLiterals: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\") }
}

extension Unicode.Scalar {
    /// Control, format and separator characters, among them those that turn the direction of text around.
    var isInvisible: Bool {
        guard !isASCII else { return value < 0x20 || value == 0x7F }
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            return true
        default: return false
        }
    }
}
