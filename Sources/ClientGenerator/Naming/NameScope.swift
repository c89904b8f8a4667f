/// Gives each name once. The first to ask gets the plain name, later ones a number, so the order of
/// asking, which is the order of the document, decides and nothing else.
struct NameScope: Sendable {
    private var taken: Set<String>
    /// The number to try next for a name that is taken.
    private var numbers: [String: Int] = [:]

    init(reserving reserved: Set<String> = []) { taken = reserved }

    func contains(_ name: String) -> Bool { taken.contains(name) }

    mutating func reserve(_ name: String) { taken.insert(name) }

    var count: Int { taken.count }

    mutating func claim(_ candidates: String...) -> Identifier {
        claim(candidates)
    }

    /// - Parameter candidates: Names in order of preference.
    mutating func claim(_ candidates: [String]) -> Identifier {
        for candidate in candidates where !candidate.isEmpty {
            let identifier = Identifier(candidate)
            if taken.insert(identifier.name).inserted { return identifier }
        }
        let base = Identifier(candidates.last { !$0.isEmpty } ?? "")
        if taken.insert(base.name).inserted { return base }
        for number in numbers[base.name, default: 2]... {
            let identifier = Identifier("\(base.name)\(number)")
            numbers[base.name] = number + 1
            if taken.insert(identifier.name).inserted { return identifier }
        }
        return base
    }
}
