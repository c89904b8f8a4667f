import SpecReader

// Unions whose variants are told apart by name.
extension SchemaResolver {
    /// A discriminator whose mapping gives the names of components, also where it refers to other files.
    mutating func named(_ discriminator: Schema.Discriminator?) -> Schema.Discriminator? {
        guard var named = discriminator else { return nil }
        for (index, entry) in named.mapping.enumerated()
        where !entry.target.hasPrefix("#/components/") && !references.isComponent(entry.target) {
            let reference = Reference(target: entry.target, location: named.location)
            // What is wrong with it is reported at the variant, which the value does not name then.
            var unused = Diagnostics()
            guard let schema = references.schema(reference, &unused) else { continue }
            let core = unwrapper.unwrap(schema, &unused).core
            named.mapping[index].target = unwrapper.name(of: core) ?? entry.target
        }
        return named
    }

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
        var names = [branch.referredName].compactMap(\.self)
        let core = unwrapper.unwrap(branch, &diagnostics).core
        if let name = unwrapper.name(of: core) { names.append(name) }
        guard depth < 3, case .keywords(let keywords) = core.content else { return names }
        let combined = unwrapper.flattening.combined[ObjectIdentifier(branch)]?.variants ?? []
        for inner in keywords.oneOf + keywords.anyOf + combined {
            names += self.names(of: inner, depth: depth + 1, &diagnostics)
        }
        return names
    }
}

extension Diagnostic {
    static func unknownVariant(
        _ value: String, _ target: String, _ discriminator: Schema.Discriminator
    ) -> Diagnostic {
        Diagnostic(
            .warning, .unknownVariant, at: discriminator.location,
            "'mapping' leads from '\(value)' to '\(target)', which is no variant; such a value is taken for an unknown one"
        )
    }
}
