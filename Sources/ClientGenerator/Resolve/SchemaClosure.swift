/// Schemas and all that they consist of, each once.
struct SchemaClosure: Sequence, IteratorProtocol {
    private let schemas: SchemaTable
    private var pending: [SchemaID]
    private var visited: Set<SchemaID>

    fileprivate init(_ schemas: SchemaTable, _ ids: [SchemaID]) {
        self.schemas = schemas
        pending = ids
        visited = Set(ids)
    }

    mutating func next() -> SchemaID? {
        guard let id = pending.popLast() else { return nil }
        schemas[id].shape.forEachPart { part in
            if visited.insert(part).inserted { pending.append(part) }
        }
        return id
    }
}

extension SchemaTable {
    /// - Parameter ids: Each once.
    func closure(of ids: some Sequence<SchemaID>) -> SchemaClosure {
        SchemaClosure(self, Array(ids))
    }
}
