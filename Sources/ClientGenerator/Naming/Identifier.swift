/// A Swift identifier that is safe to print: always valid, escaped where it is a keyword.
package struct Identifier: Hashable, Sendable {
    /// Without backticks.
    package let name: String

    /// The nearest valid identifier; `_` stands in for a name with no usable character.
    init(_ text: String) {
        if text.isPlainIdentifier {
            name = text
            return
        }
        var name = String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { $0 == "_" || $0.properties.isXIDContinue }))
        if let first = name.unicodeScalars.first, !first.properties.isXIDStart, first != "_" {
            name = "_" + name
        }
        self.name = name.isEmpty || name == "_" ? "_empty" : name
    }

    /// As it stands in source.
    var source: String { isReserved ? "`\(name)`" : name }

    /// Whether the name is a keyword.
    var isReserved: Bool {
        // Every name in the source of a client is asked, and nearly all are no keywords at first sight.
        Self.reservedFilter.mayContain(name.utf8) && Self.reserved.contains(name)
    }

    /// Whether the name is a keyword before a colon, too.
    var isReservedAsLabel: Bool { isReserved && ["inout", "let", "var"].contains(name) }

    /// Whether the name means something else behind a dot.
    var isReservedAsMember: Bool { isReserved && ["init", "self"].contains(name) }

    private static let reservedFilter = WordFilter(reserved)

    private static let reserved: Set<String> = [
        "Any", "Self", "actor", "as", "associatedtype", "await", "borrowing", "break", "case",
        "catch", "class", "consuming", "continue", "default", "defer", "deinit", "do", "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if",
        "import", "in", "init", "inout", "internal", "is", "let", "nil", "operator",
        "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "self",
        "static", "struct", "subscript", "super", "switch", "throw", "throws", "true", "try",
        "typealias", "var", "where", "while",
    ]
}

extension String {
    /// Whether the text is ASCII and valid as it is; most names are.
    fileprivate var isPlainIdentifier: Bool {
        guard let first = utf8.first, first.kind != .digit, self != "_" else { return false }
        let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
            bytes.allSatisfy { $0.kind != .other || $0 == UInt8(ascii: "_") }
        }
        return isPlain == true
    }
}
