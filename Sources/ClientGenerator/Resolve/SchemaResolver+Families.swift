import SpecReader

// Components that stand for all that extend them, or that a mapping leads to.
extension SchemaResolver {
    /// The discriminator of a component that all branches extend, where its mapping names each of them. The standard
    /// wants it repeated beside the branches.
    mutating func inheritedDiscriminator(of branches: [Schema]) -> Discriminator? {
        let definitions = branches.compactMap { inheritance.definition(of: $0) }
        guard definitions.count == branches.count, let first = definitions.first else {
            return nil
        }
        for ancestor in inheritance.ancestors(of: first) {
            guard let written = ancestor.ownDiscriminator,
                definitions.allSatisfy({ inheritance.extends(ancestor, $0) })
            else { continue }
            let mapping = MappedValues(written, references)
            var discriminator = Discriminator(
                location: written.location, propertyName: written.propertyName)
            for definition in definitions {
                discriminator.add(mapping.values(of: line(from: definition)), else: [])
            }
            if !discriminator.values.contains([]) { return discriminator }
        }
        return nil
    }

    /// Whether a branch of a union extends it, and with that has everything that the union says.
    mutating func extends(_ union: Schema, _ branch: Schema) -> Bool {
        guard let definition = inheritance.definition(of: branch) else { return false }
        return inheritance.extends(unwrapper.origin(of: union), definition)
    }

    /// The union that a component stands for whose discriminator tells those components apart that extend it.
    mutating func family(
        of schema: Schema, _ keywords: Schema.Keywords, _ diagnostics: inout Diagnostics
    ) -> Shape? {
        guard let written = keywords.discriminator, let name = unwrapper.name(of: schema) else {
            return nil
        }
        let parent = unwrapper.origin(of: schema)
        let isOwn = schema.ownDiscriminator != nil
        // Whoever merely inherits the discriminator of a large family need not look through its mapping.
        guard isOwn || !inheritance.children(of: parent).isEmpty else { return nil }
        let mapping = MappedValues(written, references)
        if isOwn { inheritance.search(around: parent, mapping) }
        var family = Family(
            written, values: tagNodes(of: keywords, written.propertyName, &diagnostics)?.tagValues)
        for child in inheritance.children(of: parent) {
            add(child, to: &family, mapping, &diagnostics)
        }
        let others = isOwn ? self.others(in: mapping, of: parent, by: written, &diagnostics) : []
        for other in others {
            let variant = variant(other, completing: keywords, of: schema, &diagnostics)
            family.add(variant, mapping.values(of: [other]))
        }
        guard !family.variants.isEmpty else { return nil }
        if isOwn { mapping.reportUnknown(related(to: parent) + others, &diagnostics) }
        let own = mapping.values(of: inheritance.synonyms(of: parent))
        let isOpen = family.values == nil && written.mapping.isEmpty
        if !own.isEmpty || isOpen || !family.left.isEmpty {
            let base = use(of: base(of: schema, keywords), &diagnostics)
            family.add(base, own, else: isOpen ? [name] : family.left)
        }
        return .union(
            Shape.UnionShape(variants: family.variants, discriminator: family.discriminator))
    }

    /// The variants of a component that stands for all that extend it.
    private struct Family {
        var variants: [SchemaUse] = []
        var discriminator: Discriminator
        /// The values that the member is held to which tells the variants apart, where it is held to any.
        let values: [String]?
        /// Those of them that belong to no variant yet.
        var left: [String]

        init(_ discriminator: Schema.Discriminator, values: [String]?) {
            self.discriminator = Discriminator(
                location: discriminator.location, propertyName: discriminator.propertyName)
            self.values = values
            left = values ?? []
        }

        mutating func add(_ variant: SchemaUse, _ mapped: [String], else names: [String] = []) {
            variants.append(variant)
            discriminator.add(mapped, else: names)
            let claimed = mapped.isEmpty ? names : mapped
            left.removeAll(where: claimed.contains)
        }
    }

    private mutating func add(
        _ child: Schema, to family: inout Family, _ mapping: MappedValues,
        _ diagnostics: inout Diagnostics
    ) {
        let line = line(from: child)
        let mapped = mapping.values(of: line)
        let isAlias = unwrapper.unwrap(child, &diagnostics).core !== child
        if isAlias, mapped.isEmpty, !mapping.isEmpty { return }
        references.use(child, &diagnostics)
        let names = line.compactMap(tagName)
        family.add(
            use(of: isAlias ? member(child, &diagnostics) : child, &diagnostics), mapped,
            else: family.values.map { Self.spelled(names, as: $0) } ?? names)
        for schema in line {
            guard !family.left.isEmpty else { return }
            let whole = unwrapper.flattening.keywords(of: schema, &diagnostics)
            let own = tagNodes(of: whole, family.discriminator.propertyName, &diagnostics) ?? []
            // Whoever inherits the whole set claims none of it.
            guard own.count < family.values?.count ?? 0 else { continue }
            let values = own.tagValues
            family.left.removeAll(where: values.contains)
        }
    }

    /// What a component is told from others by, where no mapping says it.
    func tagName(of component: Schema) -> String? {
        component.annotations.discriminatorValue ?? references.componentName(of: component)
    }

    /// The schemas that a mapping leads to although they do not extend the one that has it. Those that lack the member
    /// describe a part of it rather than the whole.
    ///
    /// Where several schemas each have the mapping of all, which people copy from one to the next, it says nothing of
    /// its own there.
    private func others(
        in mapping: MappedValues, of parent: Schema, by discriminator: Schema.Discriminator,
        _ diagnostics: inout Diagnostics
    ) -> [Schema] {
        let property = discriminator.propertyName
        let ancestors = Set(inheritance.ancestors(of: parent).map(ObjectIdentifier.init))
        let related = Set(related(to: parent).map(ObjectIdentifier.init))
        return mapping.schemas.filter { other in
            guard !related.contains(ObjectIdentifier(other)),
                !inheritance.ancestors(of: other).map(ObjectIdentifier.init)
                    .contains(where: ancestors.contains)
            else { return false }
            let whole = unwrapper.flattening.keywords(of: other, &diagnostics)
            return whole.discriminator?.propertyName != property
                && whole.oneOf.isEmpty && whole.anyOf.isEmpty
                && whole.properties.contains { $0.name == property }
        }
    }

    /// A schema and all that extends it, under all their names.
    private func line(from schema: Schema) -> [Schema] {
        ([schema] + inheritance.descendants(of: schema)).flatMap(inheritance.synonyms)
    }

    private func related(to schema: Schema) -> [Schema] {
        line(from: schema) + inheritance.ancestors(of: schema).flatMap(inheritance.synonyms)
    }

    /// A schema as a variant of another one, with the properties of that.
    private mutating func variant(
        _ branch: Schema, completing common: Schema.Keywords, of schema: Schema,
        _ diagnostics: inout Diagnostics
    ) -> SchemaUse {
        references.use(branch, &diagnostics)
        let own = unwrapper.flattening.keywords(of: branch, &diagnostics).properties.map(\.name)
        guard !Set(common.properties.map(\.name)).isSubset(of: own) else {
            return use(of: branch, &diagnostics)
        }
        var common = common
        common.discriminator = nil
        common.annotations = Schema.Annotations()
        return merged(common, into: branch, at: schema, &diagnostics)
    }

    /// A component that extends another one and adds nothing.
    private func member(_ schema: Schema, _ diagnostics: inout Diagnostics) -> Schema {
        var keywords = unwrapper.flattening.keywords(of: schema, &diagnostics)
        keywords.annotations.title = unwrapper.name(of: schema)
        return Schema(location: schema.location, content: .keywords(keywords))
    }

    /// The values of a component that are none of those that extend it.
    private func base(of schema: Schema, _ keywords: Schema.Keywords) -> Schema {
        var keywords = keywords
        keywords.annotations.swiftName = "Base"
        return Schema(location: schema.location, content: .keywords(keywords))
    }

    /// What a member is held to, where it is; the texts of many take a while, and not everybody needs them.
    private func tagNodes(
        of keywords: Schema.Keywords, _ property: String, _ diagnostics: inout Diagnostics
    ) -> [Node]? {
        guard let tag = keywords.properties.first(where: { $0.name == property }) else {
            return nil
        }
        let held = unwrapper.flattening.keywords(of: tag.schema, &diagnostics)
        return (held.constant.map { [$0] } ?? held.enumeration)?.filter { !$0.isNull }
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

extension [Node] {
    /// The texts of scalars.
    fileprivate var tagValues: [String] {
        compactMap { Literal($0)?.text }
    }
}
