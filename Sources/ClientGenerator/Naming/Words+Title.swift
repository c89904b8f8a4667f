extension Words {
    /// The title of a document: sentences for people, in which products are spelled as their owners do. `GitHub` is one
    /// word there, as long as other words stand beside it.
    init(title: String) {
        let tokens = title.split { !$0.isLetter && !$0.isNumber }
        words = tokens.flatMap { token in
            let parts = Words(splitting: String(token)).words
            return tokens.count > 1 && parts.count == 2 ? [token] : parts
        }
    }

    /// With a digit in front as a word, because no name in Swift begins with one: `1-Click Apps` -> `one Click Apps`.
    var withSpelledDigit: Words {
        guard let first = words.first, let digit = first.first?.wholeNumberValue,
            Self.digits.indices.contains(digit)
        else { return self }
        let rest = first.dropFirst()
        guard rest.first.map(\.isLetter) ?? (words.count > 1) else { return self }
        return Words([Self.digits[digit], rest].filter { !$0.isEmpty } + words.dropFirst())
    }

    private static let digits: [Substring] = [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
    ]

    /// Whether nothing is spelled in capitals because all of it is.
    var areAllCapitals: Bool { !words.contains { $0.contains(where: \.isLowercase) } }
}
