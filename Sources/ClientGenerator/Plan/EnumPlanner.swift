/// Plans the enum of a set of values: its cases, their names, and whether it can grow.
struct EnumPlanner {
    let style: NameStyle

    func plan(
        _ schema: ResolvedSchema, _ enumeration: Shape.Enumeration, at path: TypePath
    ) -> EnumDeclaration {
        let isOpen = enumeration.isOpen || schema.direction.contains(.response)
        var scope = NameScope(reserving: ["allCases", "hashValue", "init", "rawValue", "self"])
        if isOpen {
            for member in ["isKnown", "knownCases", "unknown", "unknownValue"] {
                _ = scope.claim(member)
            }
        }
        let prefix = Self.commonPath(enumeration.values.map(\.literal.text))
        let cases = enumeration.values.map { value in
            let name = self.name(of: value, withoutPrefix: prefix)
            return EnumDeclaration.Case(
                name: scope.claim(name, name + "Value"), value: value.literal,
                documentation: Documentation(value.description))
        }
        return EnumDeclaration(
            path: path, documentation: Documentation(schema.description),
            isDeprecated: schema.isDeprecated,
            values: EnumDeclaration.Values(enumeration.values.map(\.literal)), cases: cases,
            isOpen: isOpen)
    }

    private func name(of value: Shape.Enumeration.Value, withoutPrefix prefix: Int) -> String {
        if value.name == nil, case .number(let digits) = value.literal {
            return Self.numberName(digits)
        }
        let text = value.name ?? String(value.literal.text.dropFirst(prefix))
        let words = Words(splitting: Self.sign(of: text) + text)
        return words.isEmpty ? Self.symbolName(value.literal.text) : style.memberName(words)
    }

    /// `7` -> `value7`, `-0.5` -> `minus0Point5`
    private static func numberName(_ digits: String) -> String {
        let isNegative = digits.hasPrefix("-")
        let rest = digits.dropFirst(isNegative ? 1 : 0).replacing("+", with: "")
            .replacing("-", with: "minus").replacing(".", with: "Point")
        return (isNegative ? "minus" : "value") + rest
    }

    /// The length of a path that all values begin with, such as `errors/`.
    private static func commonPath(_ values: [String]) -> Int {
        guard let slash = values.first?.lastIndex(of: "/"), let first = values.first else {
            return 0
        }
        let prefix = first[...slash]
        return values.allSatisfy { $0.hasPrefix(prefix) && $0.count > prefix.count }
            ? prefix.count : 0
    }

    /// The sign in front of a number, as a word: without it `+1` and `-1` would have one name.
    private static func sign(of text: String) -> String {
        guard let sign = text.first, text.dropFirst().first?.isNumber == true else { return "" }
        return sign == "+" ? "plus" : sign == "-" ? "minus" : ""
    }

    /// A name for a value without letters and digits.
    static func symbolName(_ text: String) -> String {
        if text.isEmpty { return "empty" }
        let names = text.unicodeScalars.prefix(8).map { $0.properties.name ?? "symbol \($0.value)" }
        return NameStyle().memberName(Words(splitting: names.joined(separator: " ").lowercased()))
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
