/// A piece of Swift source. Text gets in only as a literal of the generator or as a type that escapes itself, so
/// nothing that a document says can become code.
struct Code: Hashable, Sendable, ExpressibleByStringInterpolation {
    fileprivate(set) var text: String

    init(stringLiteral value: StaticString) { text = value.description }

    init(stringInterpolation: Interpolation) { text = stringInterpolation.text }

    fileprivate init(trusted text: String) { self.text = text }

    struct Interpolation: StringInterpolationProtocol {
        fileprivate var text = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            text.reserveCapacity(literalCapacity + interpolationCount * 8)
        }

        mutating func appendLiteral(_ literal: StaticString) { text += literal.description }
        mutating func appendInterpolation(_ code: Code) { text += code.text }
        mutating func appendInterpolation(_ identifier: Identifier) { text += identifier.source }
        /// Before a colon in a call, where nearly every keyword may stand as it is.
        mutating func appendInterpolation(label: Identifier) { text += label.labelSource }
        mutating func appendInterpolation(_ path: TypePath) {
            text += path.components.map(\.source).joined(separator: ".")
        }
        mutating func appendInterpolation(_ number: Int) { text += String(number) }
        /// A string literal with everything escaped that could end it or mislead a reader.
        mutating func appendInterpolation(literal: String) { text += quoted(literal) }
        /// A number of the document, checked to be one.
        mutating func appendInterpolation(number: String) { text += numeric(number) }
        mutating func appendInterpolation(type: SwiftType.Builtin) { text += type.rawValue }
        mutating func appendInterpolation(type: SwiftType.Stream) { text += type.rawValue }
    }
}

extension Code {
    func fits(in width: Int) -> Bool { text.fits(in: width) }

    /// The words of a document behind `///`, where a line break is the only thing that could end the comment.
    static func comment(_ line: String) -> Code {
        Code(trusted: line.isEmpty ? "///" : "/// " + line.onOneLine)
    }

    /// A remark of the generator.
    static func comment(of text: String) -> Code {
        Code(trusted: "// " + text.onOneLine)
    }

    func joined(_ pieces: [Code]) -> Code {
        Code(trusted: pieces.map(\.text).joined(separator: text))
    }
}

extension String {
    fileprivate var onOneLine: String {
        let isPlain = utf8.allSatisfy { (0x20..<0x7F).contains($0) }
        return isPlain ? self : filter { !$0.isNewline }
    }
}

private func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy {
        (0x20..<0x7F).contains($0) && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
    }
    if isPlain { return "\"" + text + "\"" }
    var source = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": source += "\\\""
        case "\\": source += "\\\\"
        case "\n": source += "\\n"
        case "\r": source += "\\r"
        case "\t": source += "\\t"
        default:
            if scalar.isInvisible {
                source += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                source.unicodeScalars.append(scalar)
            }
        }
    }
    return source + "\""
}

/// Digits that the compiler reads as the number the document means; anything else becomes zero, which no caller
/// lets happen, because numbers were checked when the document was read.
private func numeric(_ text: String) -> String {
    if let integer = Int(text) { return String(integer) }
    guard let value = Double(text), value.isFinite else { return "0" }
    return value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
}

extension Unicode.Scalar {
    /// Control, format and separator characters, among them those that turn the direction of text around.
    var isInvisible: Bool {
        switch properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
            .unassigned:
            true
        default: false
        }
    }
}
