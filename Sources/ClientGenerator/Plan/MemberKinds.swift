/// Which kinds of JSON the members of the variants of a union hold.
///
/// Asked for only where nothing else tells the variants apart, because most variants have many members.
struct MemberKinds {
    let variants: [SchemaUse]
    let schemas: SchemaTable

    /// How many unions within unions are looked into.
    private static let deepestUnion = 3

    /// The members that a variant describes, and what they can be.
    ///
    /// - Parameter variant: The position of a variant.
    func kinds(in variant: Int) -> [String: Set<Decision.JSONKind>] {
        kinds(in: variants[variant].id)
    }

    private func kinds(
        in id: SchemaID, depth: Int = 0
    ) -> [String: Set<Decision.JSONKind>] {
        switch schemas[id].shape {
        case .object(let object):
            return Dictionary(
                object.properties.map { ($0.name, kinds(of: $0.use)) },
                uniquingKeysWith: { first, _ in first })
        case .union(let union) where depth < Self.deepestUnion:
            var all = union.variants.map { kinds(in: $0.id, depth: depth + 1) }
            let first = all.popLast() ?? [:]
            // What a variant does not describe can be anything in there.
            return all.reduce(first) { known, other in
                known.reduce(into: [:]) { $0[$1.key] = other[$1.key].map($1.value.union) }
            }
        default: return [:]
        }
    }

    private func kinds(of use: SchemaUse, depth: Int = 0) -> Set<Decision.JSONKind> {
        var kinds = schemas[use.id].shape.kinds
        if case .union(let union) = schemas[use.id].shape, depth < Self.deepestUnion {
            kinds = union.variants.reduce(into: []) {
                $0.formUnion(self.kinds(of: $1, depth: depth + 1))
            }
        }
        if use.isNullable { kinds.insert(.null) }
        return kinds
    }
}
