/// Patterns that say of a text no more than that it is a UUID, as tools write them beside `format: uuid`.
enum UUIDPattern {
    /// Whether a pattern takes every UUID as the client writes it. What it says of versions and variants is not looked
    /// at, apart from those of random ones.
    static func takesAll(_ pattern: String) -> Bool {
        var body = pattern[...]
        guard body.popFirst() == "^", body.popLast() == "$" else { return false }
        if body.first == "(", body.last == ")" {
            body = body.dropFirst(body.hasPrefix("(?:") ? 3 : 1).dropLast()
        }
        // One alternative for all but the two that stand for none and for the greatest.
        return body.split(separator: "|").contains { sets(of: $0).map(takeAll) ?? false }
    }

    private static func takeAll(_ sets: [Set<Character>]) -> Bool {
        let digits = Set("0123456789abcdef")
        let sample = TextForm.uuid.sample
        guard sets.count == sample.count else { return false }
        return zip(sample, sets).allSatisfy { character, set in
            switch character {
            case "0": set.isSuperset(of: digits)
            // Of its variant there are three more.
            case "8": set.isSuperset(of: "89ab")
            default: set.contains(character)
            }
        }
    }

    /// The characters that can stand at each place; `nil` where there is more to the pattern.
    private static func sets(of pattern: Substring) -> [Set<Character>]? {
        var rest = pattern
        var sets: [Set<Character>] = []
        while let character = rest.popFirst() {
            guard sets.count < TextForm.uuid.sample.count else { return nil }
            switch character {
            case "[":
                guard let end = rest.firstIndex(of: "]"), let set = set(of: rest[..<end])
                else { return nil }
                rest = rest[end...].dropFirst()
                sets.append(set)
            default:
                guard character == "-" || character.isPlain else { return nil }
                sets.append([character])
            }
            guard rest.first == "{" else { continue }
            guard let end = rest.firstIndex(of: "}"), let count = Int(rest[..<end].dropFirst()),
                let set = sets.popLast(), 1...36 ~= count
            else { return nil }
            rest = rest[end...].dropFirst()
            sets += Array(repeating: set, count: count)
        }
        return sets
    }

    /// - Parameter text: What stands between brackets.
    private static func set(of text: Substring) -> Set<Character>? {
        var set: Set<Character> = []
        var rest = text
        while let first = rest.popFirst() {
            guard first.isPlain, let start = first.asciiValue else { return nil }
            guard rest.first == "-" else {
                set.insert(first)
                continue
            }
            guard let end = rest.dropFirst().first?.asciiValue, start <= end else { return nil }
            rest = rest.dropFirst(2)
            set.formUnion((start...end).map { Character(Unicode.Scalar($0)) })
        }
        return set
    }
}

extension Character {
    /// Whether it stands for itself in every pattern.
    fileprivate var isPlain: Bool { isASCII && (isLetter || isNumber) }
}
