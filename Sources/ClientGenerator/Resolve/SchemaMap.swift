/// A value for each schema of a table, as fast to find as in an array.
struct SchemaMap<Value> {
    private var values: [Value]

    init(_ schemas: SchemaTable, repeating value: Value) {
        values = Array(repeating: value, count: schemas.schemas.count)
    }

    subscript(id: SchemaID) -> Value {
        _read { yield values[id.index] }
        _modify { yield &values[id.index] }
    }
}

extension SchemaMap: Sendable where Value: Sendable {}
