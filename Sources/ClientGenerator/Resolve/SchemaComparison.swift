/// Finds schemas that say the same, wherever they stand.
struct SchemaComparison {
    /// For each schema the first one that is the same; `nil` for those not looked at, and for those that nothing is
    /// compared with.
    private var representatives: SchemaMap<SchemaID?>
    private var isKnown: SchemaMap<Bool>
    private var firsts: [SchemaSignature: SchemaID] = [:]
    private let aspect: Aspect
    /// What is compared is written out where it is used, and flat.
    private static let deepest = 20

    /// What is compared.
    enum Aspect {
        case everything
        /// What they say of values, and not what they say to people.
        case meaning
    }

    init(_ schemas: SchemaTable, of aspect: Aspect) {
        self.aspect = aspect
        representatives = SchemaMap(schemas, repeating: nil)
        isKnown = SchemaMap(schemas, repeating: false)
    }

    /// The first of all schemas asked for that says the same.
    ///
    /// - Returns: `nil` for what lies within itself or too deep.
    mutating func representative(of id: SchemaID, in schemas: SchemaTable) -> SchemaID? {
        representative(of: id, in: schemas, depth: 0)
    }

    private mutating func representative(
        of id: SchemaID, in schemas: SchemaTable, depth: Int
    ) -> SchemaID? {
        guard !isKnown[id] else { return representatives[id] }
        isKnown[id] = true
        if schemas[id].componentName != nil {
            representatives[id] = id
            return id
        }
        guard depth < Self.deepest else { return nil }
        for part in schemas[id].shape.parts {
            guard representative(of: part, in: schemas, depth: depth + 1) != nil else {
                return nil
            }
        }
        let schema = aspect == .meaning ? schemas[id].meaning : schemas[id]
        guard let signature = SchemaSignature(schema, representatives) else { return nil }
        // Hashing a schema again would take as long as looking at it.
        let first = firsts[signature]
        if first == nil { firsts[signature] = id }
        representatives[id] = first ?? id
        return first ?? id
    }
}
