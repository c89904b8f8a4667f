/// Plans the enum of a set of values: its cases, their names, and whether it can grow.
struct EnumPlanner {
    let style: NameStyle
    let texts: KnownTexts

    func plan(
        _ schema: ResolvedSchema, _ enumeration: Shape.Enumeration, at path: TypePath
    ) -> EnumDeclaration {
        let isOpen = enumeration.isOpen || schema.direction.contains(.response)
        var scope = NameScope(
            reserving: isOpen ? Self.openMembers : Self.members, count: enumeration.values.count)
        let prefix = Self.commonStart(enumeration.values.map(\.literal.text), in: path.name.name)
        let orders = SortOrders(enumeration.values)
        let names = scope.claim(
            enumeration.values, adding: "Value",
            name: { value in
                let name = self.name(of: value, withoutPrefix: prefix, orders)
                return isOpen && name == "unknown" ? unknownName(in: path) : name
            },
            text: { $0.name ?? $0.literal.text })
        let cases = zip(enumeration.values, names).map { value, name in
            EnumDeclaration.Case(
                name: name, value: value.literal,
                documentation: texts.documentation(value.description))
        }
        return EnumDeclaration(
            path: path, documentation: texts.documentation(schema.description),
            isDeprecated: schema.isDeprecated,
            values: EnumDeclaration.Values(enumeration.values.map(\.literal)), cases: cases,
            isOpen: isOpen)
    }

    /// With what an optional has, for which Swift would take them.
    private static let members: Set = [
        "allCases", "hashValue", "init", "none", "rawValue", "self", "some",
    ]
    private static let openMembers = members.union([
        "isKnown", "knownCases", "unknown", "unknownValue",
    ])

    /// The documented value, apart from those that nobody knows: `unknownStatus` in `OrderStatus`.
    private func unknownName(in path: TypePath) -> String {
        var words = Words(splitting: path.name.name).words
        while words.count > 1, let last = words.last, Self.kinds.contains(last.lowercased()) {
            words.removeLast()
        }
        let name = style.memberName(Words(["unknown"] + words.suffix(1)))
        return Self.openMembers.contains(name) ? "unknownCase" : name
    }

    /// Words that say of a type only that it is one.
    private static let kinds: Set = ["enum", "kind", "type", "value"]

    private func name(
        of value: Shape.Enumeration.Value, withoutPrefix prefix: Int, _ orders: SortOrders
    ) -> String {
        if value.name == nil, case .number(let digits) = value.literal {
            return Self.numberName(digits)
        }
        let text = value.name ?? value.literal.text.dropping(prefix)
        if text.consistsOfDigits { return Self.numberName(text) }
        let name = style.memberName(text + orders.word(for: value))
        return name.isEmpty ? Self.symbolName(value.literal.text) : name
    }

    /// `7` -> `value7`, `-0.5` -> `minus0Point5`
    private static func numberName(_ digits: String) -> String {
        let isNegative = digits.hasPrefix("-")
        let rest = digits.dropFirst(isNegative ? 1 : 0).map { character in
            switch character {
            case "+": ""
            case "-": "minus"
            case ".": "Point"
            default: String(character)
            }
        }
        return (isNegative ? "minus" : "value") + rest.joined()
    }

    /// The length of what all values begin with and nobody needs: a path such as `errors/`, or the name of the type once
    /// more, as Protocol Buffers have it.
    private static func commonStart(_ values: [String], in type: String) -> Int {
        guard let first = values.first else { return 0 }
        if first.utf8.contains(UInt8(ascii: "/")) { return commonPath(values) }
        guard values.count > 1, first.utf8.contains(UInt8(ascii: "_")) else { return 0 }
        let start = values.dropFirst().reduce(first[...]) { $0.sharedPrefix(with: $1) }
        guard let end = start.lastIndex(of: "_"), end > start.startIndex else { return 0 }
        let prefix = first[...end]
        let said = Words(splitting: String(prefix)).key
        let name = Words(splitting: type == "Kind" && said.last == "type" ? "Type" : type).key
        let isName = said.ends(with: name) || name.ends(with: said)
        let isEnough = values.allSatisfy { $0.dropFirst(prefix.count).first?.isLetter == true }
        return isName && isEnough ? prefix.count : 0
    }

    private static func commonPath(_ values: [String]) -> Int {
        guard let first = values.first, let slash = first.lastIndex(of: "/") else { return 0 }
        let prefix = first[...slash]
        return values.allSatisfy { $0.hasPrefix(prefix) && $0.count > prefix.count }
            ? prefix.count : 0
    }

    /// A name for a value without letters and digits.
    static func symbolName(_ text: String) -> String {
        if text.isEmpty { return "empty" }
        let names = text.unicodeScalars.prefix(8).map { $0.properties.name ?? "symbol \($0.value)" }
        return plainStyle.memberName(names.joined(separator: " ").lowercased())
    }

    private static let plainStyle = NameStyle()
}

extension String {
    fileprivate func dropping(_ count: Int) -> String {
        count == 0 ? self : String(dropFirst(count))
    }
}

extension EnumDeclaration.Values {
    fileprivate init(_ literals: [Literal]) {
        if literals.allSatisfy(\.isString) {
            self = .strings
        } else if literals.allSatisfy({ $0.integer != nil }) {
            self = .integers
        } else {
            self = .scalars
        }
    }
}
