/// Gives each name once. The first to ask gets the plain name, later ones a number, so the order of
/// asking, which is the order of the document, decides and nothing else.
struct NameScope: Sendable {
    /// Apart from those that are taken, because many scopes reserve the same.
    private let reserved: Set<String>
    private var taken: Set<String> = []
    /// The number to try next for a name that is taken.
    private var numbers: [String: Int] = [:]

    /// - Parameter count: How many names will be asked for, where that is known.
    init(reserving reserved: Set<String> = [], count: Int = 0) {
        self.reserved = reserved
        taken.reserveCapacity(count)
    }

    func contains(_ name: String) -> Bool { reserved.contains(name) || taken.contains(name) }

    mutating func reserve(_ name: String) { taken.insert(name) }

    var count: Int { reserved.count + taken.count }

    mutating func claim(_ candidates: String...) -> Identifier {
        claim(candidates)
    }

    /// - Parameter suffix: What is added to a name that is taken or empty.
    mutating func claim(_ name: String, adding suffix: String) -> Identifier {
        let identifier = Identifier(name)
        return !name.isEmpty && take(identifier) ? identifier : claim([name + suffix])
    }

    /// - Parameters:
    ///   - candidates: Names in order of preference.
    ///   - fallback: The name where there is no candidate.
    mutating func claim(
        _ candidates: some Sequence<String>, otherwise fallback: @autoclosure () -> String = ""
    ) -> Identifier {
        var last: Identifier?
        for candidate in candidates where !candidate.isEmpty {
            let identifier = Identifier(candidate)
            if take(identifier) { return identifier }
            last = identifier
        }
        let base = last ?? Identifier(fallback())
        if take(base) { return base }
        for number in numbers[base.name, default: 2]... {
            let identifier = Identifier("\(base.name)\(number)")
            numbers[base.name] = number + 1
            if take(identifier) { return identifier }
        }
        return base
    }

    /// A name for each of several things. One that is called as it is written keeps its name, whatever comes before it:
    /// of `@id` and `id`, the second one is `id`.
    mutating func claim<Things: RandomAccessCollection>(
        _ things: Things, adding suffix: String, name: (Things.Element) -> String,
        text: (Things.Element) -> String
    ) -> [Identifier] {
        let numbers = numbers
        var isDisplaced = false
        var identifiers: [Identifier] = []
        identifiers.reserveCapacity(things.count)
        for thing in things {
            let wanted = name(thing)
            let identifier = claim(wanted, adding: suffix)
            identifiers.append(identifier)
            if identifier.name != wanted, wanted == text(thing) { isDisplaced = true }
        }
        guard isDisplaced else { return identifiers }
        taken.subtract(identifiers.lazy.map(\.name))
        self.numbers = numbers
        let named = zip(identifiers.indices, things)
            .map { (position: $0, name: name($1), text: text($1)) }
        for thing in named.filter({ $0.name == $0.text }) + named.filter({ $0.name != $0.text }) {
            identifiers[thing.position] = claim(thing.name, adding: suffix)
        }
        return identifiers
    }

    /// A free name made of one that is taken.
    func numbered(_ name: String) -> String {
        let names = (2...count + 2).lazy.map { "\(name)\($0)" }
        return names.first { !contains(Identifier($0).name) } ?? name
    }

    /// - Returns: Whether the name was free.
    private mutating func take(_ identifier: Identifier) -> Bool {
        !reserved.contains(identifier.name) && taken.insert(identifier.name).inserted
    }
}
