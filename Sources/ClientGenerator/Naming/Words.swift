/// A name taken apart into words, the form in which names are compared, shortened and put together again.
struct Words: Hashable, Sendable {
    var words: [Substring]

    init(_ words: [Substring]) { self.words = words }

    /// Splits at everything that is no letter or digit and where the case says that a word begins:
    /// `premiumContractId`, `HTTPServer` and `account_id` have three, two and two words.
    init(splitting text: String) {
        var words: [Substring] = []
        var start = text.startIndex
        var index = text.startIndex
        var previous = Kind.other
        while index < text.endIndex {
            let kind = Kind(text[index])
            let next = text.index(after: index)
            if kind == .other {
                if start < index { words.append(text[start..<index]) }
                start = next
            } else if start < index, kind == .upper {
                let followedByLower = next < text.endIndex && Kind(text[next]) == .lower
                if previous == .lower || previous == .digit && followedByLower
                    || previous == .upper && followedByLower
                        && !isPluralAcronym(text, from: start, at: index)
                {
                    words.append(text[start..<index])
                    start = index
                }
            }
            previous = kind
            index = next
        }
        if start < text.endIndex { words.append(text[start...]) }
        self.words = words
    }

    var isEmpty: Bool { words.isEmpty }

    /// The words in lower case: two spellings of one name have the same key.
    var key: [String] { words.map { $0.lowercased() } }

    private enum Kind {
        case lower, upper, digit, other

        init(_ character: Character) {
            // Nearly all names are ASCII, and Unicode properties are slow to look up.
            if let ascii = character.asciiValue {
                switch ascii {
                case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .lower
                case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .upper
                case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
                default: self = .other
                }
            } else if character.isNumber {
                self = .digit
            } else if character.isUppercase {
                self = .upper
            } else if character.isLetter {
                self = .lower
            } else {
                self = .other
            }
        }
    }
}

/// Whether the text ends in a plural such as the one in `accountIDs`, whose small `s` begins no word.
private func isPluralAcronym(_ text: String, from start: String.Index, at index: String.Index)
    -> Bool
{
    let rest = text[text.index(after: index)...]
    guard rest.first == "s", start < index else { return false }
    guard let afterPlural = rest.dropFirst().first else { return true }
    return !afterPlural.isLowercase
}
