/// A set of schemas of a table, as fast to look into as an array. Schemas that join the table later are not of it.
struct SchemaSet: Sendable {
    private var members: SchemaMap<Bool>

    init(_ schemas: SchemaTable) { members = SchemaMap(schemas, repeating: false) }

    func contains(_ id: SchemaID) -> Bool { members[id] }

    /// - Returns: Whether the schema is new.
    @discardableResult
    mutating func insert(_ id: SchemaID) -> Bool {
        guard !members[id] else { return false }
        members[id] = true
        return true
    }
}
