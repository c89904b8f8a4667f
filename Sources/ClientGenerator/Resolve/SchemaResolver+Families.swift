import SpecReader

// Components that stand for all that extend them, or that a mapping leads to.
extension SchemaResolver {
    /// The discriminator of a component that all branches extend, where its mapping names each of them. The standard wants
    /// it repeated beside the branches.
    mutating func inheritedDiscriminator(of branches: [Schema]) -> Discriminator? {
        let names = branches.compactMap(\.referredName)
        guard names.count == branches.count, let first = names.first else { return nil }
        for ancestor in inheritance.ancestors(of: first) {
            guard names.allSatisfy({ inheritance.ancestors(of: $0).contains(ancestor) }),
                let written = named(component(ancestor)?.ownDiscriminator)
            else { continue }
            let mapping = MappedValues(written)
            var discriminator = Discriminator(
                location: written.location, propertyName: written.propertyName)
            for name in names {
                discriminator.add(
                    mapping.values(of: [name] + inheritance.descendants(of: name)), else: [])
            }
            if !discriminator.values.contains([]) { return discriminator }
        }
        return nil
    }

    /// Whether a branch of a union extends it, and with that has everything that the union says.
    func extends(_ union: Schema, _ branch: Schema) -> Bool {
        guard let name = unwrapper.name(of: union), let other = branch.referredName else {
            return false
        }
        return inheritance.descendants(of: name).contains(other)
    }

    /// The union that a component stands for whose discriminator tells those components apart that extend it.
    mutating func family(
        of schema: Schema, _ keywords: Schema.Keywords, _ diagnostics: inout Diagnostics
    ) -> Shape? {
        guard keywords.discriminator != nil, let name = unwrapper.name(of: schema) else {
            return nil
        }
        let children = inheritance.children(of: name)
        let own = schema.ownDiscriminator
        // Whoever merely inherits the discriminator of a large family need not look through its mapping.
        guard !children.isEmpty || own != nil, let written = named(keywords.discriminator) else {
            return nil
        }
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
        let others = own.map {
            self.others(in: mapping, of: name, by: $0.propertyName, &diagnostics)
        }
        for other in others ?? [] {
            variants.append(
                self.variant(other, completing: keywords, of: schema, written, &diagnostics))
            let mapped = mapping.values(of: [other])
            discriminator.add(mapped, else: [])
            left.removeAll(where: mapped.contains)
        }
        guard !variants.isEmpty else { return nil }
        if let others {
            let known = Set(related(to: name) + others)
            for entry in written.mapping
            where !known.contains(MappedValues.component(entry.target)) {
                diagnostics.report(.unknownVariant(entry.value, entry.target, written))
            }
        }
        let ownValues = mapping.values(of: [name])
        let isOpen = all == nil && written.mapping.isEmpty
        if !ownValues.isEmpty || isOpen || !left.isEmpty {
            variants.append(use(of: base(of: schema, keywords), &diagnostics))
            discriminator.add(ownValues, else: isOpen ? [name] : left)
        }
        return .union(Shape.UnionShape(variants: variants, discriminator: discriminator))
    }

    /// The components that a mapping leads to although they do not extend the one that has it. Those that lack the member
    /// describe a part of it rather than the whole.
    ///
    /// Where several components each have the mapping of all, which people copy from one to the next, it says nothing of
    /// its own there.
    private func others(
        in mapping: MappedValues, of name: String, by property: String,
        _ diagnostics: inout Diagnostics
    ) -> [String] {
        let ancestors = inheritance.ancestors(of: name)
        let related = Set(related(to: name))
        return mapping.components.filter { other in
            guard !related.contains(other), let target = component(other),
                Set(ancestors).isDisjoint(with: inheritance.ancestors(of: other))
            else { return false }
            let whole = unwrapper.flattening.keywords(of: target, &diagnostics)
            return whole.discriminator?.propertyName != property
                && whole.oneOf.isEmpty && whole.anyOf.isEmpty
                && whole.properties.contains { $0.name == property }
        }
    }

    private func related(to name: String) -> [String] {
        [name] + inheritance.ancestors(of: name) + inheritance.descendants(of: name)
    }

    /// A component as a variant of another one, with the properties of that.
    private mutating func variant(
        _ name: String, completing common: Schema.Keywords, of schema: Schema,
        _ discriminator: Schema.Discriminator, _ diagnostics: inout Diagnostics
    ) -> SchemaUse {
        // As if it stood in the file that has the component.
        let location = component(name)?.location ?? discriminator.location
        let place = JSONPointer(tokens: ["components", "schemas", name])
        let reference = Reference(target: "#\(place)", location: location)
        let branch = Schema(location: location, content: .reference(reference, siblings: nil))
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
