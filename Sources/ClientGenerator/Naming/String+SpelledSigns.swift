extension String {
    /// With words for the signs that tell numbers from each other, and without apostrophes: `<10` -> `less than10`,
    /// `don't know` -> `dont know`.
    var withSpelledSigns: String {
        guard utf8.contains(where: Self.mayBeSign) else { return self }
        let text = withoutApostrophes
        if text.utf8.first.map(Self.mayBeSign) == true, let spelled = text.withSpelledPrefix {
            return spelled
        }
        if text.utf8.last == UInt8(ascii: "+"), text.dropLast().last?.isNumber == true {
            return "\(text) plus"
        }
        return text
    }

    private var withSpelledPrefix: String? {
        for (sign, word) in Self.signs where hasPrefix(sign) {
            let rest = dropFirst(sign.count)
            // A minus may be a dash.
            let number = sign == "+" || sign == "-" ? rest : rest.drop { $0 == " " }
            if number.first?.isNumber == true { return "\(word) \(rest)" }
        }
        return nil
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
        // Most texts are seen by their bytes to have none.
        guard utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 >= 0x80 }),
            contains(where: { $0 == "'" || $0 == "’" })
        else { return self }
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
