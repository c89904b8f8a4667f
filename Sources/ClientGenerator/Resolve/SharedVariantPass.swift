/// Gives variants that have one schema types of their own, where a discriminator tells them apart and they have names:
/// a component may say no more than what it extends. Of one type, nobody could tell which of them is sent.
struct SharedVariantPass {
    /// A variant by what it says, and what it is called.
    private struct Variant: Hashable {
        var id: SchemaID
        var name: String
    }

    private var own: [Variant: SchemaID] = [:]

    static func run(on schemas: inout SchemaTable) {
        var pass = SharedVariantPass()
        for id in schemas.ids {
            guard case .union(var union) = schemas[id].shape,
                let discriminator = union.discriminator
            else { continue }
            let shared = union.references.keys.sorted().filter { index in
                guard case .object(let object) = schemas[union.variants[index].id].shape else {
                    return false
                }
                return object.properties.contains { $0.name == discriminator.propertyName }
            }
            // What stands for both tells nobody apart.
            guard !shared.isEmpty,
                Set(shared.map { discriminator.values[$0] }).count == shared.count
            else { continue }
            for index in shared { pass.separate(index, of: &union, in: &schemas) }
            schemas[id].shape = .union(union)
        }
    }

    private mutating func separate(
        _ index: Int, of union: inout Shape.UnionShape, in schemas: inout SchemaTable
    ) {
        guard let name = union.references[index],
            name != schemas[union.variants[index].id].componentName
        else { return }
        let variant = Variant(id: union.variants[index].id, name: name)
        if own[variant] == nil {
            var schema = schemas[variant.id]
            schema.componentName = name
            schema.description = union.variants[index].description ?? schema.description
            own[variant] = schemas.add(schema)
        }
        union.variants[index].id = own[variant] ?? variant.id
        union.references[index] = nil
    }
}
