import SpecReader

/// Makes one object of the objects of an `anyOf` that demand the same, or that nobody gave names: a value may have
/// members of all of them, and read as one of them it would lose those of the others. So it goes with a `oneOf` of
/// which one nameless object describes all members that the others do, and nothing tells which it is.
struct OverlapPass {
    private var schemas: SchemaTable
    private var comparison: SchemaComparison
    private var visited: Set<SchemaID> = []

    static func run(on schemas: inout SchemaTable) {
        let unions = schemas.ids.filter { schemas.isOpenChoice($0) }
        guard !unions.isEmpty else { return }
        var pass = OverlapPass(consume schemas)
        for id in unions { pass.merge(id) }
        schemas = pass.schemas
    }

    private init(_ schemas: SchemaTable) {
        comparison = SchemaComparison(schemas, of: .meaning)
        self.schemas = schemas
    }

    /// Variants can be such unions, which become objects first.
    private mutating func merge(_ id: SchemaID) {
        guard schemas.isOpenChoice(id), case .union(let union) = schemas[id].shape,
            visited.insert(id).inserted
        else { return }
        for variant in union.variants { merge(variant.id) }
        guard let (object, rule) = merged(union) else { return }
        schemas[id].shape = .object(object)
        guard let rule else { return }
        if rule.names.count > Schema.Keywords.mostDemands {
            schemas[id].limits.value.ignoresDemands = true
        } else {
            schemas[id].limits.value.memberRules.append(rule)
        }
    }

    /// - Returns: `nil` where something may tell the variants apart: names and what they demand, or a member that they
    ///   describe in different ways.
    private mutating func merged(
        _ union: Shape.UnionShape
    ) -> (object: Shape.ObjectShape, rule: Schema.MemberRule?)? {
        let variants = union.variants
        let objects = variants.compactMap { schemas.openObject($0.id) }
        guard objects.count == variants.count, let first = objects.first?.demands else {
            return nil
        }
        let demands = objects.reduce(first) { $0.intersection($1.demands) }
        let demandsTheSame = objects.allSatisfy { $0.demands == first }
        let areOne =
            union.allowsSeveral
            ? demandsTheSame || areParts(variants, objects)
            : demandsTheSame && haveWhole(variants, objects)
        guard areOne else { return nil }
        var merged = Shape.ObjectShape(properties: [])
        var positions: [String: Int] = [:]
        for object in objects {
            merged.additional = merged.additional ?? object.additional
            merged.hiddenNames += object.hiddenNames.filter { !merged.hiddenNames.contains($0) }
            for var property in object.properties {
                // A default holds where its variant does.
                property.use.defaultValue = nil
                property.isRequired = demands.contains(property.name)
                if let position = positions[property.name] {
                    guard isSame(property, merged.properties[position]) else { return nil }
                } else {
                    positions[property.name] = merged.properties.count
                    merged.properties.append(property)
                }
            }
        }
        guard !merged.properties.isEmpty else { return nil }
        let choices = zip(variants, objects).map { variant, object in
            schemas[variant.id].rule(beside: object.demands.subtracting(demands))
        }
        return (merged, choices.contains(where: \.isTrivial) ? nil : .anyOf(choices))
    }

    /// Whether variants that demand different things are parts of one thing all the same: nobody named them, and they
    /// have something in common.
    private func areParts(_ variants: [SchemaUse], _ objects: [Shape.ObjectShape]) -> Bool {
        let names = objects.map { Set($0.properties.map(\.name)) }
        return variants.allSatisfy { schemas.isNameless($0.id) }
            && !names.dropFirst().reduce(names[0]) { $0.intersection($1) }.isEmpty
    }

    /// Whether one of several variants that nobody named describes all members that the others do.
    private func haveWhole(_ variants: [SchemaUse], _ objects: [Shape.ObjectShape]) -> Bool {
        let names = objects.map { Set($0.properties.map(\.name)) }
        return variants.allSatisfy { schemas.isNameless($0.id) }
            && names.contains { all in names.allSatisfy { $0.isSubset(of: all) } }
    }

    private mutating func isSame(
        _ property: Shape.ObjectShape.Property, _ other: Shape.ObjectShape.Property
    ) -> Bool {
        guard property.access == other.access, property.use.isNullable == other.use.isNullable,
            property.swiftName == other.swiftName
        else { return false }
        guard let first = comparison.representative(of: property.use.id, in: schemas) else {
            return property.use.id == other.use.id
        }
        return first == comparison.representative(of: other.use.id, in: schemas)
    }
}

extension SchemaTable {
    /// Whether it is a union whose variants no discriminator names.
    fileprivate func isOpenChoice(_ id: SchemaID) -> Bool {
        guard case .union(let union) = self[id].shape else { return false }
        return union.discriminator == nil && union.variants.count > 1
    }

    /// The object that a schema describes, if it takes members beyond those that it describes.
    fileprivate func openObject(_ id: SchemaID) -> Shape.ObjectShape? {
        let schema = self[id]
        guard schema.hasOnlyMemberRules, schema.namePattern == nil, schema.customType == nil else {
            return nil
        }
        switch schema.shape {
        case .map(let value) where isAny(value):
            return Shape.ObjectShape(properties: [], additional: value)
        case .object(let object) where !object.isClosed && object.additional.map(isAny) != false:
            return object.properties.contains { $0.tag != nil } ? nil : object
        default: return nil
        }
    }

    fileprivate func isNameless(_ id: SchemaID) -> Bool {
        self[id].componentName == nil && self[id].title == nil && self[id].swiftName == nil
    }

    private func isAny(_ use: SchemaUse) -> Bool {
        if case .any = self[use.id].shape { true } else { false }
    }
}

extension ResolvedSchema {
    fileprivate var hasOnlyMemberRules: Bool {
        guard hasConstraints else { return true }
        var others = constraints
        others.memberRules = []
        others.ignoresDemands = false
        return others == Schema.Constraints()
    }

    /// What a variant demands of the members beside what all variants do.
    fileprivate func rule(beside demands: Set<String>) -> Schema.MemberRule {
        let own = hasConstraints ? constraints.memberRules : []
        let rules = demands.isEmpty ? own : [.required(demands.sorted())] + own
        return rules.count == 1 ? rules[0] : .allOf(rules)
    }
}

extension Shape.ObjectShape {
    fileprivate var demands: Set<String> { Set(properties.lazy.filter(\.isRequired).map(\.name)) }
}
