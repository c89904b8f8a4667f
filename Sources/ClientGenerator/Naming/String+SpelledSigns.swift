extension String {
    /// With words for the signs that tell numbers from each other, and without apostrophes: `<10` -> `less than10`,
    /// `don't know` -> `dont know`.
    var withSpelledSigns: String {
        guard utf8.contains(where: Self.mayBeSign) else { return self }
        let text = withoutApostrophes
        for (sign, word) in Self.signs where text.hasPrefix(sign) {
            let rest = text.dropFirst(sign.count)
            // A minus may be a dash.
            let number = sign == "+" || sign == "-" ? rest : rest.drop { $0 == " " }
            if number.first?.isNumber == true { return "\(word) \(rest)" }
        }
        if text.last == "+", text.dropLast().last?.isNumber == true { return "\(text) plus" }
        return text
    }

    private static let signs = [
        ("<=", "at most"), (">=", "at least"), ("≤", "at most"), ("≥", "at least"),
        ("<", "less than"), (">", "more than"), ("+", "plus"), ("-", "minus"),
    ]

    private static func mayBeSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "'"):
            true
        default: byte >= 0x80
        }
    }

    private var withoutApostrophes: String {
        guard contains(where: { $0 == "'" || $0 == "’" }) else { return self }
        var text = ""
        var last: Character?
        for (character, next) in zip(self, dropFirst() + " ") {
            let isApostrophe = character == "'" || character == "’"
            if !isApostrophe || last?.isLetter != true || !next.isLetter { text.append(character) }
            last = character
        }
        return text
    }
}
