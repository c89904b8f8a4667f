extension Substring {
    /// Seen at one look: most words are in small letters, or short.
    var mayBeAcronyms: Bool { utf8.count > 3 && utf8.last?.kind == .upper }

    /// What a word in capitals consists of: `AIAPI` is an `AI` and an `API`, and `V1API` a `V1` and an `API`.
    var acronyms: [Substring] {
        guard mayBeAcronyms, utf8.allSatisfy({ $0.kind == .upper || $0.kind == .digit }),
            !NameStyle.isAcronym(self)
        else { return [self] }
        if let digit = utf8.lastIndex(where: { $0.kind == .digit }) {
            let start = utf8.index(after: digit)
            return NameStyle.isAcronym(self[start...]) ? [self[..<start], self[start...]] : [self]
        }
        let split = utf8.indices.first {
            NameStyle.isAcronym(self[..<$0]) && NameStyle.isAcronym(self[$0...])
        }
        return split.map { [self[..<$0], self[$0...]] } ?? [self]
    }
}
