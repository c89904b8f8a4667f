/// A tag that has an equal in Markdown, or that says nothing there.
struct HTMLTag {
    var name: Name
    var isEnd: Bool
    /// The target of a link.
    var target: ArraySlice<UInt8>?
    /// As it stands in the text.
    var source: ArraySlice<UInt8>
    /// The index of the tag that ends what this one begins.
    var end: Int?

    enum Name: String {
        case a, b, blockquote, br, code, div, em, h1, h2, h3, h4, h5, h6, i, li, ol, p, pre, span,
            strong, ul
        // What sites for documentation have beside HTML.
        case info = "Info"
        case note = "Note"
        case tip = "Tip"
        case warning = "Warning"

        /// Whether the tag is one only together with its end.
        var isPaired: Bool {
            switch self {
            case .br, .li, .p: false
            default: true
            }
        }

        var isList: Bool { self == .ol || self == .ul }

        /// Whether the tag begins or ends a line, in which no words can be emphasised across lines.
        var isBlock: Bool {
            switch self {
            case .a, .b, .code, .em, .i, .span, .strong: false
            default: true
            }
        }

        /// How deep a heading is.
        var level: Int? {
            switch self {
            case .h1: 1
            case .h2: 2
            case .h3: 3
            case .h4: 4
            case .h5: 5
            case .h6: 6
            default: nil
            }
        }

        /// What an aside begins with.
        var aside: String? {
            switch self {
            case .info, .note: "Note"
            case .tip: "Tip"
            case .warning: "Warning"
            default: nil
            }
        }

        /// What Markdown has around the words.
        var mark: String? {
            switch self {
            case .b, .strong: "**"
            case .em, .i: "*"
            default: nil
            }
        }
    }

    /// A link needs a target that Markdown can have between parentheses.
    var isUsable: Bool {
        guard name == .a else { return true }
        guard let target, !target.isEmpty else { return false }
        return target.allSatisfy { $0 > 0x20 && !"()<>\\".utf8.contains($0) }
    }

    /// - Parameter source: From `<` to `>`.
    init?(_ source: ArraySlice<UInt8>) {
        var rest = source.dropFirst().dropLast()
        let isEnd = rest.first == UInt8(ascii: "/")
        if isEnd { rest = rest.dropFirst() }
        let text = rest.prefix { $0.kind != .other }
        let attributes = rest[text.endIndex...]
        let written = String(decoding: text, as: UTF8.self)
        guard text.count <= 10,
            let name = Name(rawValue: written.lowercased()) ?? Name(rawValue: written)
        else { return nil }
        // `<T>` is a type, and `<p and q>` a placeholder.
        guard name != .p || written == "p" else { return nil }
        let said = attributes.drop { $0.isSpace || $0 == UInt8(ascii: "/") }
        let areAttributes =
            !isEnd && attributes.first?.isSpace == true && said.contains(UInt8(ascii: "="))
        guard said.isEmpty || areAttributes else { return nil }
        self.name = name
        self.isEnd = isEnd
        self.source = source
        if name == .a { target = Self.value(of: "href", in: said) }
    }

    private static func value(
        of attribute: String, in attributes: ArraySlice<UInt8>
    ) -> ArraySlice<UInt8>? {
        let text = String(decoding: attributes, as: UTF8.self).lowercased().utf8
        guard text.count == attributes.count,
            let range = Array(text).firstRange(of: Array((attribute + "=").utf8))
        else { return nil }
        let value = attributes[(attributes.startIndex + range.upperBound)...]
        guard let quote = value.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        else { return value.prefix { !$0.isSpace } }
        return value.dropFirst().prefix { $0 != quote }
    }
}

extension UInt8 {
    var isSpace: Bool { self == 0x20 || self == 0x09 || self == 0x0A || self == 0x0D }
}
