import SpecReader

extension Rule {
    /// The constraints of a value and, for an array, of its elements.
    static func rules(for use: SchemaUse, in schemas: SchemaTable) -> [Rule] {
        let schema = schemas[use.id]
        let constraints = schema.constraints
        switch schema.shape {
        case .string, .enumeration:
            return strings(constraints) + format(schema)
        case .integer, .number:
            return numbers(constraints, isInteger: schema.isInteger)
        case .array(let element):
            let each = rules(for: element, in: schemas)
            return arrays(constraints) + (each.isEmpty ? [] : [.each(each)])
        case .map(let value):
            let each = rules(for: value, in: schemas)
            return maps(constraints) + names(schema) + (each.isEmpty ? [] : [.each(each)])
        case .any, .boolean, .constant, .object, .tuple, .union:
            return []
        }
    }

    static func names(_ schema: ResolvedSchema) -> [Rule] {
        schema.namePattern.map { [.namePattern($0)] } ?? []
    }

    private static func strings(_ constraints: Schema.Constraints) -> [Rule] {
        [
            constraints.minLength.flatMap { $0 > 0 ? .minLength($0) : nil },
            constraints.maxLength.map(Rule.maxLength),
            constraints.pattern.map(Rule.pattern),
        ].compactMap(\.self)
    }

    private static func format(_ schema: ResolvedSchema) -> [Rule] {
        guard case .string = schema.shape, let format = schema.format.flatMap(Format.init) else {
            return []
        }
        return [.format(format)]
    }

    private static func numbers(_ constraints: Schema.Constraints, isInteger: Bool) -> [Rule] {
        [
            constraints.minimum.map(Rule.minimum),
            constraints.exclusiveMinimum.map(Rule.exclusiveMinimum),
            constraints.maximum.map(Rule.maximum),
            constraints.exclusiveMaximum.map(Rule.exclusiveMaximum),
            constraints.multipleOf.flatMap { isInteger && Double($0) == 1 ? nil : .multipleOf($0) },
        ].compactMap(\.self)
    }

    private static func maps(_ constraints: Schema.Constraints) -> [Rule] {
        [
            constraints.minProperties.flatMap { $0 > 0 ? .minProperties($0) : nil },
            constraints.maxProperties.map(Rule.maxProperties),
        ].compactMap(\.self)
    }

    private static func arrays(_ constraints: Schema.Constraints) -> [Rule] {
        [
            constraints.minItems.flatMap { $0 > 0 ? .minItems($0) : nil },
            constraints.maxItems.map(Rule.maxItems),
            constraints.uniqueItems ? .uniqueItems : nil,
        ].compactMap(\.self)
    }
}

extension ResolvedSchema {
    fileprivate var isInteger: Bool {
        if case .integer = shape { true } else { false }
    }
}
