/// Makes one object of the objects of an `anyOf` that demand nothing: a value may have members of all of them, and read as
/// one of them it would lose those of the others.
struct OverlapPass {
    private let schemas: SchemaTable
    private var comparison: SchemaComparison

    static func run(on schemas: inout SchemaTable) {
        let overlapping = schemas.ids.filter { schemas.isOverlap($0) }
        guard !overlapping.isEmpty else { return }
        var pass = OverlapPass(schemas)
        for id in overlapping {
            guard let object = pass.merged(id) else { continue }
            schemas[id].shape = .object(object)
        }
    }

    private init(_ schemas: SchemaTable) {
        self.schemas = schemas
        comparison = SchemaComparison(schemas)
    }

    /// - Returns: `nil` where variants describe a member in different ways, which may be what tells them apart.
    private mutating func merged(_ id: SchemaID) -> Shape.ObjectShape? {
        guard case .union(let union) = schemas[id].shape else { return nil }
        var merged = Shape.ObjectShape(properties: [])
        var positions: [String: Int] = [:]
        for variant in union.variants {
            let object = schemas[variant.id].shape.asObject
            merged.additional = merged.additional ?? object?.additional
            for property in object?.properties ?? [] {
                guard let position = positions[property.name] else {
                    positions[property.name] = merged.properties.count
                    merged.properties.append(property)
                    continue
                }
                guard isSame(property, merged.properties[position]) else { return nil }
            }
        }
        return merged.properties.isEmpty ? nil : merged
    }

    private mutating func isSame(
        _ property: Shape.ObjectShape.Property, _ other: Shape.ObjectShape.Property
    ) -> Bool {
        guard property.access == other.access, property.use.isNullable == other.use.isNullable
        else { return false }
        guard let first = comparison.representative(of: property.use.id) else {
            return property.use.id == other.use.id
        }
        return first == comparison.representative(of: other.use.id)
    }
}

extension SchemaTable {
    /// Whether it is an `anyOf` of open objects without a member that has to be there.
    fileprivate func isOverlap(_ id: SchemaID) -> Bool {
        guard case .union(let union) = self[id].shape, union.allowsSeveral,
            union.discriminator == nil, union.variants.count > 1
        else { return false }
        return union.variants.allSatisfy { variant in
            let schema = self[variant.id]
            guard !schema.hasConstraints, schema.namePattern == nil,
                let object = schema.shape.asObject, !object.isClosed
            else { return false }
            if let additional = object.additional {
                guard case .any = self[additional.id].shape else { return false }
            }
            return object.properties.allSatisfy { !$0.isRequired && $0.tag == nil }
        }
    }
}

extension Shape {
    /// What is an object, with members that are described or not.
    fileprivate var asObject: ObjectShape? {
        switch self {
        case .object(let object): object
        case .map(let value): ObjectShape(properties: [], additional: value)
        default: nil
        }
    }
}
