/// A set of names of which most objects have a few, where comparing them all is faster than hashing one.
struct NameList {
    private var names: [String]
    private var hashed: Set<String>
    private static let mostCompared = 12

    init(_ names: [String]) {
        self.names = names.count > Self.mostCompared ? [] : names
        hashed = names.count > Self.mostCompared ? Set(names) : []
    }

    func contains(_ name: String) -> Bool {
        hashed.isEmpty ? names.contains(name) : hashed.contains(name)
    }

    /// - Returns: Whether the name is new.
    mutating func insert(_ name: String) -> Bool {
        guard hashed.isEmpty else { return hashed.insert(name).inserted }
        guard !names.contains(name) else { return false }
        names.append(name)
        if names.count > Self.mostCompared {
            hashed = Set(names)
            names = []
        }
        return true
    }
}
