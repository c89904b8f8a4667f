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
            let tagged = self.tagged(branch, by: written.propertyName, &diagnostics)
            let own = mapping.values(of: names(of: tagged ?? branch, &diagnostics))
            mapped.formUnion(own)
            let name = tagged.map { names(of: $0, &diagnostics).prefix(1) } ?? []
            discriminator.add(own, else: Array(name))
        }
        for entry in written.mapping where !mapped.contains(entry.value) {
            diagnostics.report(.unknownVariant(entry.value, entry.target, written))
        }
        return discriminator
    }

    /// Of the variants that a branch combines, the one of the union that has the discriminator.
    ///
    /// - Returns: `nil` where that cannot be told.
    private func tagged(
        _ branch: Schema, by property: String, _ diagnostics: inout Diagnostics
    ) -> Schema? {
        let flattening = unwrapper.flattening
        guard let combined = flattening.combined[ObjectIdentifier(branch)] else { return branch }
        let owners = combined.variants.filter { variant in
            flattening.keywords(of: variant, &diagnostics).properties
                .contains { $0.name == property }
        }
        return owners.count == 1 ? tagged(owners[0], by: property, &diagnostics) : nil
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
        let combined = unwrapper.flattening.combined[ObjectIdentifier(branch)]?.variants ?? []
        for inner in keywords.oneOf + keywords.anyOf + combined {
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
        let all = tagValues(of: keywords, written.propertyName, &diagnostics)
        var left = all ?? []
        for child in children {
            let names = [child.name] + inheritance.descendants(of: child.name)
            let mapped = mapping.values(of: names)
            let isAlias = unwrapper.unwrap(child.value, &diagnostics).core !== child.value
            if isAlias, mapped.isEmpty, !written.mapping.isEmpty { continue }
            let variant =
                isAlias ? member(child.name, of: child.value, &diagnostics) : child.value
            variants.append(use(of: variant, &diagnostics))
            let spelled = all.map { Self.spelled(names, as: $0) } ?? names
            discriminator.add(mapped, else: spelled)
            let claimed = mapped.isEmpty ? spelled : mapped
            left.removeAll(where: claimed.contains)
            for schema in [child.value] + names.dropFirst().compactMap(component) {
                guard !left.isEmpty else { break }
                let whole = unwrapper.flattening.keywords(of: schema, &diagnostics)
                let own = tagValues(of: whole, written.propertyName, &diagnostics) ?? []
                // Whoever inherits the whole set claims none of it.
                if own.count < all?.count ?? 0 { left.removeAll(where: own.contains) }
            }
        }
        guard !variants.isEmpty else { return nil }
        let own = mapping.values(of: [name])
        let isOpen = all == nil && written.mapping.isEmpty
        if !own.isEmpty || isOpen || !left.isEmpty {
            variants.append(use(of: base(of: schema, keywords), &diagnostics))
            discriminator.add(own, else: isOpen ? [name] : left)
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

    private func component(_ name: String) -> Schema? {
        references.document.components.schema(named: name)
    }

    /// The texts that a member is held to, where it is.
    private func tagValues(
        of keywords: Schema.Keywords, _ property: String, _ diagnostics: inout Diagnostics
    ) -> [String]? {
        guard let tag = keywords.properties.first(where: { $0.name == property }) else {
            return nil
        }
        let held = unwrapper.flattening.keywords(of: tag.schema, &diagnostics)
        let nodes = held.constant.map { [$0] } ?? held.enumeration
        return nodes?.compactMap { Literal($0) }.filter { $0 != .null }.map(\.text)
    }

    /// Names of components, each as the set of values writes it: `WeeklyRestriction` as `weekly_restriction`.
    private static func spelled(_ names: [String], as values: [String]) -> [String] {
        names.map { name in
            if values.contains(name) { return name }
            let key = Words(splitting: name).key
            return values.first { Words(splitting: $0).key == key } ?? name
        }
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
