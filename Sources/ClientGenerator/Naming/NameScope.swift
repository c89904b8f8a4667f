/// Gives each name once. The first to ask gets the plain name, later ones a number, so the order of asking,
/// which is the order of the document, decides and nothing else.
struct NameScope: Sendable {
    private var taken: Set<String>

    init(reserving reserved: Set<String> = []) { taken = reserved }

    func contains(_ name: String) -> Bool { taken.contains(name) }

    mutating func claim(_ candidates: String...) -> Identifier {
        claim(candidates)
    }

    /// - Parameter candidates: Names in order of preference.
    mutating func claim(_ candidates: [String]) -> Identifier {
        for candidate in candidates where !candidate.isEmpty {
            let identifier = Identifier(candidate)
            if taken.insert(identifier.name).inserted { return identifier }
        }
        let base = Identifier(candidates.last ?? "")
        for number in 2... {
            let identifier = Identifier("\(base.name)\(number)")
            if taken.insert(identifier.name).inserted { return identifier }
        }
        return base
    }
}
