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
        for part in schemas[id].shape.parts where visited.insert(part.id).inserted {
            pending.append(part.id)
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
