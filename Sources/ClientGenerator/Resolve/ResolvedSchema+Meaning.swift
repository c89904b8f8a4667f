extension ResolvedSchema {
    /// What the schema says of values, without what it says to people: two with the same meaning describe the same,
    /// whatever their words, defaults and the order of their members.
    var meaning: ResolvedSchema {
        var schema = self
        schema.title = nil
        schema.description = nil
        schema.isDeprecated = false
        schema.direction = []
        schema.shape = shape.meaning
        return schema
    }
}

extension Shape {
    fileprivate var meaning: Shape {
        switch self {
        case .array(let element): return .array(element.meaning)
        case .map(let value): return .map(value.meaning)
        case .object(let object): return .object(object.meaning)
        case .tuple(let elements): return .tuple(elements.meaning)
        case .union(var union):
            union.variants = union.variants.map(\.meaning)
            return .union(union)
        case .enumeration(var enumeration):
            for index in enumeration.values.indices {
                enumeration.values[index].name = nil
                enumeration.values[index].description = nil
            }
            return .enumeration(enumeration)
        case .any, .boolean, .integer, .number, .string, .constant: return self
        }
    }
}

extension Shape.ObjectShape {
    fileprivate var meaning: Self {
        var object = self
        for index in properties.indices {
            object.properties[index].use = properties[index].use.meaning
        }
        let goByPosition = properties.contains(where: \.isElement)
        if !goByPosition { object.properties.sort { $0.name < $1.name } }
        object.additional = additional?.meaning
        return object
    }
}

extension SchemaUse {
    fileprivate var meaning: SchemaUse { SchemaUse(id: id, isNullable: isNullable) }
}
