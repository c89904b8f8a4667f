import SpecReader

/// The number of a schema in its table; equal numbers mean the same schema.
package struct SchemaID: Hashable, Sendable {
    private let number: UInt32

    /// - Parameter index: Far from the largest there is: each schema takes more bytes than a number has bits.
    init(index: Int) { number = UInt32(index) }

    var index: Int { Int(number) }
}

/// All schemas that operations and webhooks reach, with references followed and `allOf` merged.
package struct SchemaTable: Sendable {
    private(set) var schemas: [ResolvedSchema] = []

    package var ids: [SchemaID] { schemas.indices.map(SchemaID.init) }

    package subscript(id: SchemaID) -> ResolvedSchema {
        // Yields instead of copying what is many times larger than what a caller looks at.
        _read { yield schemas[id.index] }
        _modify { yield &schemas[id.index] }
    }

    mutating func reserveCapacity(_ count: Int) { schemas.reserveCapacity(count) }

    mutating func add(_ schema: ResolvedSchema) -> SchemaID {
        schemas.append(schema)
        return SchemaID(index: schemas.count - 1)
    }
}
