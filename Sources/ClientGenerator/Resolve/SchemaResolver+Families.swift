import SpecReader

// Unions whose variants are told apart by name.
extension SchemaResolver {
    /// What a discriminator says for each branch of a union.
    mutating func discriminator(
        _ written: Schema.Discriminator, of branches: [Schema], _ diagnostics: inout Diagnostics
    ) -> Discriminator {
        let mapping = MappedValues(written)
        var discriminator = Discriminator(
            location: written.location, propertyName: written.propertyName)
        var mapped: Set<String> = []
        for branch in branches {
            let names = self.names(of: branch, &diagnostics)
            let own = mapping.values(of: names)
            mapped.formUnion(own)
            discriminator.add(own, else: Array(names.prefix(1)))
        }
        for entry in written.mapping where !mapped.contains(entry.value) {
            diagnostics.report(.unknownVariant(entry.value, entry.target, written))
        }
        return discriminator
    }

    /// The names under which a mapping can know a branch, its own first.
    private mutating func names(
        of branch: Schema, depth: Int = 0, _ diagnostics: inout Diagnostics
    ) -> [String] {
        var names: [String] = []
        if case .reference(let reference, _) = branch.content,
            let name = reference.name
        {
            names.append(name)
        }
        let core = unwrapper.unwrap(branch, &diagnostics).core
        if let name = unwrapper.name(of: core) { names.append(name) }
        guard depth < 3, case .keywords(let keywords) = core.content else { return names }
        for inner in keywords.oneOf + keywords.anyOf {
            names += self.names(of: inner, depth: depth + 1, &diagnostics)
        }
        return names
    }

    // MARK: Inheritance

    /// Whether a branch of a union extends it, and with that has everything that the union says.
    func extends(_ union: Schema, _ branch: Schema) -> Bool {
        guard let name = unwrapper.name(of: union),
            case .reference(let reference, _) = branch.content
        else { return false }
        return reference.name.map(inheritance.descendants(of: name).contains)
            ?? false
    }

    /// The union that a component stands for whose discriminator tells those components apart that extend it.
    mutating func family(
        of schema: Schema, _ keywords: Schema.Keywords, _ diagnostics: inout Diagnostics
    ) -> Shape? {
        guard keywords.discriminator != nil, let name = unwrapper.name(of: schema) else {
            return nil
        }
        let children = inheritance.children(of: name)
        guard !children.isEmpty, let written = named(keywords.discriminator) else { return nil }
        let mapping = MappedValues(written)
        var discriminator = Discriminator(
            location: written.location, propertyName: written.propertyName)
        var variants: [SchemaUse] = []
        for child in children {
            let names = [child.name] + inheritance.descendants(of: child.name)
            let mapped = mapping.values(of: names)
            let isAlias = unwrapper.unwrap(child.value, &diagnostics).core !== child.value
            if isAlias, mapped.isEmpty, !written.mapping.isEmpty { continue }
            let variant =
                isAlias ? member(child.name, of: child.value, &diagnostics) : child.value
            variants.append(use(of: variant, &diagnostics))
            discriminator.add(mapped, else: names)
        }
        guard !variants.isEmpty else { return nil }
        let own = mapping.values(of: [name])
        if !own.isEmpty || written.mapping.isEmpty,
            allows(own.first ?? name, in: written.propertyName, of: keywords, &diagnostics)
        {
            variants.append(use(of: base(of: schema, keywords), &diagnostics))
            discriminator.add(own, else: [name])
        }
        return .union(Shape.UnionShape(variants: variants, discriminator: discriminator))
    }

    /// A component that extends another one and adds nothing.
    private func member(
        _ name: String, of schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Schema {
        var keywords = unwrapper.flattening.keywords(of: schema, &diagnostics)
        keywords.annotations.title = name
        return Schema(location: schema.location, content: .keywords(keywords))
    }

    /// The values of a component that are none of those that extend it.
    private func base(of schema: Schema, _ keywords: Schema.Keywords) -> Schema {
        var keywords = keywords
        keywords.annotations.swiftName = "Base"
        return Schema(location: schema.location, content: .keywords(keywords))
    }

    private func allows(
        _ value: String, in property: String, of keywords: Schema.Keywords,
        _ diagnostics: inout Diagnostics
    ) -> Bool {
        guard let tag = keywords.properties.first(where: { $0.name == property }) else {
            return true
        }
        let values = unwrapper.flattening.keywords(of: tag.schema, &diagnostics).enumeration
        return values?.contains { Literal($0) == .string(value) } ?? true
    }
}

extension Diagnostic {
    fileprivate static func unknownVariant(
        _ value: String, _ target: String, _ discriminator: Schema.Discriminator
    ) -> Diagnostic {
        Diagnostic(
            .warning, .unknownVariant, at: discriminator.location,
            "'mapping' leads from '\(value)' to '\(target)', which is no variant; such a value is taken for an unknown one"
        )
    }
}
