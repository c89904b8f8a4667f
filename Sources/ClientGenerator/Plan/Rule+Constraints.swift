import SpecReader

extension Rule {
    /// The constraints of a value and, for an array, of its elements.
    ///
    /// A struct checks its own.
    static func rules(for use: SchemaUse, in schemas: SchemaTable) -> [Rule] {
        if case .object = schemas[use.id].shape, schemas[use.id].customType == nil { return [] }
        let own = constraints(of: schemas[use.id])
        return switch schemas[use.id].shape {
        case .string: own + format(schemas[use.id].format) + alternatives(use.id, schemas)
        case .integer, .number: own + alternatives(use.id, schemas)
        case .array(let element):
            schemas[use.id].alternatives.isEmpty
                ? own + each(element, schemas) : own + alternatives(use.id, schemas)
        case .map(let value): own + names(schemas[use.id]) + each(value, schemas)
        default: own
        }
    }

    static func constraints(of schema: ResolvedSchema) -> [Rule] {
        guard schema.hasConstraints else { return [] }
        return switch schema.shape {
        case .string where schema.isInWholeSeconds:
            schema.constraints.maxLength.map { [.maxLength($0)] } ?? []
        case .string where Self.spelledAnew.contains(schema.format ?? ""): []
        case .string, .enumeration: strings(schema.constraints)
        case .integer, .number: numbers(schema.constraints, schema)
        case .array: arrays(schema.constraints)
        case .map, .object: maps(schema.constraints)
        case .tuple: schema.constraints.uniqueItems ? [.uniqueItems] : []
        case .any, .boolean, .constant, .union: []
        }
    }

    /// Formats whose values the client writes in a spelling of its own, about which nobody could do anything.
    private static let spelledAnew: Set = ["date-time", "uuid", "binary"]

    static func names(_ schema: ResolvedSchema) -> [Rule] {
        schema.namePattern.map { [.namePattern($0)] } ?? []
    }

    private static func each(_ element: SchemaUse, _ schemas: SchemaTable) -> [Rule] {
        let each = rules(for: element, in: schemas)
        return each.isEmpty ? [] : [.each(each)]
    }

    private static func alternatives(_ id: SchemaID, _ schemas: SchemaTable) -> [Rule] {
        if schemas[id].alternatives.isEmpty { return [] }
        var lists: [[Rule]] = []
        for id in schemas[id].alternatives {
            let list = rules(for: SchemaUse(id: id), in: schemas)
            if list.isEmpty { return [] }
            if !lists.contains(list) { lists.append(list) }
        }
        return lists.count > 1 ? [.anyOf(lists)] : lists.first ?? []
    }

    private static func format(_ format: String?) -> [Rule] {
        format.flatMap(Format.init).map { [.format($0)] } ?? []
    }

    private static func strings(_ constraints: Schema.Constraints) -> [Rule] {
        var rules: [Rule] = []
        if let length = constraints.minLength, length > 0 { rules.append(.minLength(length)) }
        if let length = constraints.maxLength { rules.append(.maxLength(length)) }
        return rules + constraints.patterns.map { .pattern($0) }
    }

    /// Without what the type says by itself.
    private static func numbers(
        _ constraints: Schema.Constraints, _ schema: ResolvedSchema
    ) -> [Rule] {
        var rules: [Rule] = []
        let limit = schema.isInteger ? 0x1p63 : .infinity
        if let bound = constraints.minimum, !schema.isUnsigned || Double(bound) != 0,
            Double(bound) ?? 0 > -limit
        {
            rules.append(.minimum(bound))
        }
        if let bound = constraints.exclusiveMinimum { rules.append(.exclusiveMinimum(bound)) }
        if let bound = constraints.maximum,
            Double(bound) ?? 0 < (schema.isUnsigned ? 0x1p64 : limit)
        {
            rules.append(.maximum(bound))
        }
        if let bound = constraints.exclusiveMaximum { rules.append(.exclusiveMaximum(bound)) }
        let factors = constraints.factors.filter { !schema.isInteger || Double($0) != 1 }
        return rules + factors.map { .multipleOf($0) }
    }

    private static func maps(_ constraints: Schema.Constraints) -> [Rule] {
        var rules: [Rule] = []
        if let count = constraints.minProperties, count > 0 { rules.append(.minProperties(count)) }
        if let count = constraints.maxProperties { rules.append(.maxProperties(count)) }
        return rules + constraints.memberRules.map { .members($0) }
    }

    private static func arrays(_ constraints: Schema.Constraints) -> [Rule] {
        var rules: [Rule] = []
        if let count = constraints.minItems, count > 0 { rules.append(.minItems(count)) }
        if let count = constraints.maxItems { rules.append(.maxItems(count)) }
        if constraints.uniqueItems { rules.append(.uniqueItems) }
        return rules
    }
}
