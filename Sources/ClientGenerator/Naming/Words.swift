/// A name taken apart into words, the form in which names are compared, shortened and put together again.
struct Words: Hashable, Sendable {
    var words: [Substring]

    init(_ words: some Sequence<Substring>) { self.words = Array(words) }

    /// Splits at everything that is no letter or digit and where the case says that a word begins:
    /// `premiumContractId`, `HTTPServer` and `account_id` have three, two and two words.
    init(splitting text: String) {
        // Nearly all names are ASCII, where every byte is a character.
        let ranges = text.utf8.withContiguousStorageIfAvailable { bytes in
            bytes.allSatisfy(UTF8.isASCII) ? Self.ranges(in: bytes) : nil
        }
        if case .some(.some(let ranges)) = ranges {
            words = ranges.map { text.utf8.part($0) }
            if words.contains(where: \.mayBeAcronyms) { words = words.flatMap(\.acronyms) }
        } else {
            words = Self.ranges(in: text).map { text[$0] }
        }
        joinOAuth()
    }

    /// `OAuth` is one word, also behind capitals.
    private mutating func joinOAuth() {
        for index in words.indices.dropLast().reversed()
        where words[index].utf8.last.map({ $0 | 0x20 == UInt8(ascii: "o") }) == true {
            let word = words[index]
            let next = words[index + 1]
            let isAlone = word.utf8.count == 1
            guard word.endIndex == next.startIndex, next.hasPrefix("Auth"),
                isAlone || word.utf8.allSatisfy({ $0.kind == .upper })
            else { continue }
            let start = word.index(before: word.endIndex)
            words[index + 1] = next.base[start..<next.endIndex]
            if isAlone { words.remove(at: index) } else { words[index] = word[..<start] }
        }
    }

    var isEmpty: Bool { words.isEmpty }

    /// The words in lower case: two spellings of one name have the same key.
    var key: [String] { words.map { $0.lowercased() } }

    /// As the names of variables of the environment are written.
    var variable: String { words.map { $0.uppercased() }.joined(separator: "_") }

    private static func ranges<Text: Collection>(in text: Text) -> [Range<Text.Index>]
    where Text.Element: WordElement {
        var ranges: [Range<Text.Index>] = []
        ranges.reserveCapacity(4)
        var start = text.startIndex
        var index = text.startIndex
        var previous = WordElementKind.other
        while index < text.endIndex {
            let kind = text[index].kind
            let next = text.index(after: index)
            if kind == .other {
                if start < index { ranges.append(start..<index) }
                start = next
            } else if start < index, kind == .upper {
                let followedByLower = next < text.endIndex && text[next].kind == .lower
                if previous == .lower || previous == .digit && followedByLower
                    || previous == .upper && followedByLower && !isPluralAcronym(text[next...])
                {
                    ranges.append(start..<index)
                    start = index
                }
            }
            previous = kind
            index = next
        }
        if start < text.endIndex { ranges.append(start..<text.endIndex) }
        return ranges
    }

    /// Whether the text after an acronym is a plural such as the one in `accountIDs`, whose small `s` begins no word.
    private static func isPluralAcronym<Text: Collection>(_ rest: Text) -> Bool
    where Text.Element: WordElement {
        guard rest.first?.isPluralEnding == true else { return false }
        return rest.dropFirst().first?.isLowercase != true
    }
}

extension Identifier {
    /// What the environment calls it.
    var variable: String { Words(splitting: name).variable }
}

extension String.UTF8View {
    fileprivate func part(_ offsets: Range<Int>) -> Substring {
        let start = index(startIndex, offsetBy: offsets.lowerBound)
        return Substring(self[start..<index(start, offsetBy: offsets.count)])
    }
}
