/// What the variants of a union are called.
struct VariantWords {
    private let schemas: SchemaTable

    init(_ schemas: SchemaTable) { self.schemas = schemas }

    /// Variants of one schema are called after what refers to each.
    func words(of union: Shape.UnionShape) -> [Words] {
        var words = words(of: union.variants)
        for (index, reference) in union.references { words[index] = Self.words(of: reference) }
        return words
    }

    /// Several objects without a name of their own are called after the member that each of them brings, and several
    /// lists after what they hold.
    func words(of variants: [SchemaUse]) -> [Words] {
        var given = variants.map(givenWords)
        // A value alone that is sent is called as a set of them is, and leaves its name to the member that makes it.
        let values = variants.indices.filter { given[$0] == nil && isSet(variants[$0]) }
        for index in values where values.count > 1 || !isSent(variants[index]) {
            given[index] = constantWords(variants[index])
        }
        let tags = variants.map { tag(of: $0) }
        for (index, tag) in tags.enumerated() where given[index] == nil && tag != nil {
            // What may be left out need not be the tag of the union.
            if tags.count(where: { $0 == tag }) == 1 { given[index] = tag.map(Self.words) }
        }
        let objects = variants.map(object)
        let areSeveral = variants.indices.count { given[$0] == nil && objects[$0] != nil } > 1
        let members = areSeveral ? MemberCounts(objects) : nil
        let areLists =
            variants.indices.count { given[$0] == nil && element(variants[$0]) != nil } > 1
        return variants.indices.map { index in
            if let words = given[index] { return words }
            if let members, let member = objects[index].flatMap(members.own) {
                return Self.words(of: member)
            }
            if areLists, let element = element(variants[index]) { return list(of: element) }
            return Words(splitting: kind(of: schemas[variants[index].id]))
        }
    }

    private func list(of element: SchemaUse) -> Words {
        guard givenWords(element) == nil, let inner = self.element(element) else {
            return words(of: [element])[0].plural
        }
        return Words(list(of: inner).singular.words + ["Lists"])
    }

    private func element(_ variant: SchemaUse) -> SchemaUse? {
        guard case .array(let element) = schemas[variant.id].shape else { return nil }
        return element
    }

    private func isSet(_ variant: SchemaUse) -> Bool {
        switch schemas[variant.id].shape {
        case .enumeration: true
        case .constant(let literal): literal != .null
        default: false
        }
    }

    private func isSent(_ variant: SchemaUse) -> Bool {
        schemas[variant.id].direction.contains(.request)
    }

    private func constantWords(_ variant: SchemaUse) -> Words? {
        guard case .constant(let literal) = schemas[variant.id].shape else { return nil }
        return Self.words(of: literal.text)
    }

    /// Its name, its title, or the constant that one of its members carries.
    private func givenWords(_ variant: SchemaUse) -> Words? {
        let schema = schemas[variant.id]
        if let name = schema.swiftName ?? schema.componentName ?? schema.title {
            return Self.words(of: name)
        }
        return tag(of: variant, isRequired: true).map(Self.words)
    }

    /// The first text that a member is held to.
    private func tag(of variant: SchemaUse, isRequired: Bool = false) -> String? {
        for property in object(variant)?.properties ?? []
        where property.isRequired || !isRequired {
            if case .constant(.string(let tag)) = schemas[property.use.id].shape { return tag }
        }
        return nil
    }

    private func object(_ variant: SchemaUse) -> Shape.ObjectShape? {
        guard case .object(let object) = schemas[variant.id].shape else { return nil }
        return object
    }

    private func kind(of schema: ResolvedSchema) -> String {
        switch schema.shape {
        case .object, .map: "Object"
        case .array: "List"
        case .tuple: "Tuple"
        case .string: kind(of: SwiftType.Builtin(format: schema.format))
        case .integer, .number: "Number"
        case .boolean: "Flag"
        case .any, .constant, .enumeration, .union: "Value"
        }
    }

    private func kind(of text: SwiftType.Builtin) -> String {
        switch text {
        case .date: "Date"
        case .calendarDate: "CalendarDate"
        case .url: "URL"
        case .uuid: "UUID"
        case .data: "Data"
        case .file: "File"
        case .secret: "Secret"
        default: "Text"
        }
    }

    private static func words(of text: String) -> Words {
        let words = Words(splitting: text)
        return words.isEmpty ? Words(splitting: EnumPlanner.symbolName(text)) : words
    }
}

/// How many of several objects have a member, and how many demand it.
private struct MemberCounts {
    private var known: [String: Int] = [:]
    private var demanded: [String: Int] = [:]

    init(_ objects: [Shape.ObjectShape?]) {
        for property in objects.lazy.compactMap(\.self).flatMap(\.properties) {
            known[property.name, default: 0] += 1
            if property.isRequired { demanded[property.name, default: 0] += 1 }
        }
    }

    /// The first member that only this object demands, or else that only this one has.
    func own(_ object: Shape.ObjectShape) -> String? {
        let member =
            object.properties.first { $0.isRequired && demanded[$0.name] == 1 }
            ?? object.properties.first { known[$0.name] == 1 }
        return member.map { $0.swiftName ?? $0.name }
    }
}
