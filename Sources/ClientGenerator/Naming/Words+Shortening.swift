extension Words {
    /// The words without what they share with every other entry at the end, and then at the beginning, as long as
    /// something is left of each that is no number: `[LinkedIn, Account], [Slack, Account]` -> `[LinkedIn], [Slack]`.
    static func withoutCommonAffixes(_ names: [Words]) -> [Words] {
        guard names.count > 1 else { return names }
        var names = names
        while share({ $0.words.last }, names) {
            for index in names.indices { names[index].words.removeLast() }
            var short = names
            for index in names.indices { short[index].dropLooseEnd() }
            // Two may differ in nothing else: the branches of an 'and' and of an 'or'.
            if Set(short.map(\.key)).count == Set(names.map(\.key)).count { names = short }
        }
        let whole = names
        while share({ $0.words.first }, names) {
            for index in names.indices { names[index].words.removeFirst() }
        }
        return names.contains { $0.words.first?.first?.isNumber == true } ? whole : names
    }

    /// What joined the name to words that are gone: `global users and`.
    private mutating func dropLooseEnd() {
        while words.count > 1, let last = words.last?.lowercased(),
            Self.prepositions.contains(last) || ["and", "or"].contains(last)
        {
            words.removeLast()
        }
    }

    /// Whether a word is the same in all names, and the only one in none.
    private static func share(_ word: (Words) -> Substring?, _ names: [Words]) -> Bool {
        let first = word(names[0])
        let common = first?.lowercased()
        return names.allSatisfy {
            $0.words.count > 1 && (word($0) == first || word($0)?.lowercased() == common)
        }
    }

    /// Names of many things of one kind without what says so of all: `PaymentsAPI`, `RefundsAPI` and so on are
    /// `Payments`, `Refunds`. Two may say the same by chance, and numbers are no names.
    static func withoutCommonKind(_ names: [Words]) -> [Words] {
        guard names.count > 2 else { return names }
        let short = withoutCommonAffixes(names)
        let areNames = short.allSatisfy { $0.words.first?.first?.isLetter == true }
        return areNames && Set(short.map(\.key)).count == Set(names.map(\.key)).count
            ? short : names
    }

    /// The keys of a name in the number it has, in the singular and in the plural, and the same in one word.
    var forms: [[String]] {
        let forms = [key, singular.key, singular.plural.key]
        return words.count > 1 ? forms + forms.map { [$0.joined()] } : forms
    }

    /// Where a name stands among the words of a longer one.
    struct Mention {
        var name: Range<Int>
        /// With what goes along where the name goes: an article, a preposition that would be the last word, and the
        /// `Controller` that a framework adds.
        var whole: Range<Int>
    }

    /// Where a name is said that can go, as the account in `connectAccount` among `Accounts`.
    ///
    /// - Parameter forms: The keys of the name, of which the first that is found counts.
    func mention(of forms: [[String]]) -> Mention? {
        let key = key
        for form in forms where form.count < words.count {
            for start in 0...(words.count - form.count)
            where key[start...].starts(with: form) {
                let name = start..<start + form.count
                let next = name.upperBound < key.count ? key[name.upperBound] : nil
                // Without its history, the presence history of a channel would be its presence.
                if next == "of", start > 1, !Self.articles.contains(key[start - 1]) { continue }
                var whole = name
                if start > 1, Self.articles.contains(key[start - 1]) {
                    whole = start - 1..<whole.upperBound
                }
                if whole.lowerBound > 1, next == nil || next == "by",
                    Self.prepositions.contains(key[whole.lowerBound - 1])
                {
                    whole = whole.lowerBound - 1..<whole.upperBound
                }
                if whole.upperBound < words.count - 1, key[whole.upperBound] == "controller" {
                    whole = whole.lowerBound..<whole.upperBound + 1
                }
                return Mention(name: name, whole: whole)
            }
        }
        return nil
    }

    func removing(_ range: Range<Int>) -> Words {
        var rest = words
        rest.removeSubrange(range)
        return Words(rest)
    }

    static let articles: Set = ["a", "an", "the"]
    static let conjunctions: Set = ["and", "or"]
    static let prepositions: Set = ["by", "for", "from", "into", "of", "to", "with"]
}
