/// A piece of Swift source. Text gets in only as a literal of the generator or as a type that escapes itself, so
/// nothing that a document says can become code.
struct Code: Sendable, ExpressibleByStringInterpolation {
    fileprivate let content: Content

    /// Many pieces are only a literal or a name, which need no memory of their own.
    fileprivate enum Content {
        case literal(StaticString)
        case name(Identifier)
        case composed(SourceText)
    }

    init(stringLiteral value: StaticString) { content = .literal(value) }

    init(stringInterpolation: Interpolation) { content = .composed(stringInterpolation.text) }

    init(_ name: Identifier) { content = .name(name) }

    fileprivate init(content: Content) { self.content = content }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var text: SourceText

        init(literalCapacity: Int, interpolationCount: Int) {
            text = SourceText(capacity: literalCapacity + interpolationCount * 16)
        }

        mutating func appendLiteral(_ literal: StaticString) { text.append(literal: literal) }
        mutating func appendInterpolation(_ code: Code) { text.append(code) }
        mutating func appendInterpolation(_ name: Identifier) { text.append(name) }
        /// Before a colon, where nearly every keyword may stand as it is.
        mutating func appendInterpolation(label: Identifier) { text.append(label: label) }
        /// Before a colon in a call.
        mutating func appendInterpolation(argument: Identifier) { text.append(argument: argument) }
        /// Behind a dot, where all but two keywords may.
        mutating func appendInterpolation(member: Identifier) { text.append(member: member) }
        mutating func appendInterpolation(_ path: TypePath) { text.append(path.components[...]) }
        mutating func appendInterpolation(_ type: ScopedType) { text.append(type) }
        /// Items with commas between them.
        mutating func appendInterpolation(list items: [Code]) { text.append(items) }
        mutating func appendInterpolation(_ number: some BinaryInteger) { text.append(number) }
        /// A string literal with everything escaped that could end it or mislead a reader.
        mutating func appendInterpolation(literal: String) { text.append(quoted: literal) }
        /// A number of the document, checked to be one.
        mutating func appendInterpolation(number: String) { text.append(number: number) }
    }
}

extension Code {
    /// A remark of the generator.
    static func comment(of words: String) -> Code {
        var text = SourceText()
        text.append(remark: words)
        return Code(content: .composed(text))
    }

    var text: String {
        var text = SourceText()
        text.append(self)
        return String(decoding: text.bytes, as: UTF8.self)
    }
}

extension SourceText {
    mutating func append(_ code: Code) {
        switch code.content {
        case .literal(let literal): append(literal: literal)
        case .name(let name): append(name)
        case .composed(let text): append(text)
        }
    }

    /// Items with commas between them.
    mutating func append(_ items: [Code]) {
        for (index, item) in items.enumerated() {
            if index > 0 { append(", ") }
            append(item)
        }
    }
}
