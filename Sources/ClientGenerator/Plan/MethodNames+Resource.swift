extension MethodNames {
    /// A resource as its operations may speak of it.
    struct Resource {
        let words: Words
        let forms: [[String]]
        private let operations: [Words]
        private let keys: Set<[String]>
        /// The word that all of its operations begin with, and that says nothing of what they do.
        let prefix: String?

        init(_ group: ResourceGroup, _ words: [Words]) {
            self.words = group.words
            operations = group.operations.map { words[$0] }
            let keysInOrder = operations.map(\.key)
            keys = Set(keysInOrder)
            var forms: [[String]] = []
            // `beta.conversations` are conversations.
            let tags = group.tags.flatMap {
                [$0] + $0.split(separator: ".").suffix(1).map(String.init)
            }
            let names = tags.map { Words(splitting: $0) } + [group.words]
            // A service is about what it is called after, and so is a version.
            let qualified = names.filter {
                $0.words.count > 1
                    && ($0.key.last == "service" || $0.words.last?.isVersion == true)
            }
            for form in (names + qualified.map { Words($0.words.dropLast()) }).flatMap(\.forms)
            where !form.isEmpty && !forms.contains(form) {
                forms.append(form)
            }
            forms += Self.divisions(of: forms, in: keysInOrder)
            self.forms = forms
            let first = operations.first?.key.first
            let isPrefix = operations.count > 2 && operations.allSatisfy { $0.key.first == first }
            prefix = isPrefix && first.map(Words.isVerb) == false ? first : nil
        }

        /// What ids have in several words where a tag runs them together: `TSIG keys` for `tsigkeys`.
        private static func divisions(of forms: [[String]], in keys: [[String]]) -> [[String]] {
            let runs = Set(
                forms.lazy.filter { $0.count == 1 && $0[0].utf8.count > 5 }.map { $0[0] })
            guard !runs.isEmpty else { return [] }
            let lengths = Set(runs.map(\.utf8.count))
            var divisions: [[String]] = []
            for key in keys {
                for start in key.indices {
                    for end in start + 2...start + 3 where end <= key.count {
                        let words = key[start..<end]
                        guard lengths.contains(words.reduce(0) { $0 + $1.utf8.count }),
                            runs.contains(words.joined()), !divisions.contains(Array(words))
                        else { continue }
                        divisions.append(Array(words))
                    }
                }
            }
            return divisions
        }

        /// Whether another operation is called the same, but for one thing in place of several.
        func hasSingular(of name: Words, at things: Range<Int>) -> Bool {
            let many = Words(name.words[things])
            let one = many.singular
            guard one != many else { return false }
            var key = name.key
            key.replaceSubrange(things, with: one.key)
            return keys.contains(key)
        }

        /// Whether all of its operations have the word, and not by chance.
        func isCommon(_ word: String) -> Bool {
            operations.count > 2 && operations.allSatisfy { $0.key.contains(word) }
        }
    }
}
