import SpecReader

// Unions whose variants are told apart by name.
extension SchemaResolver {
    /// What a discriminator says for each branch of a union.
    mutating func discriminator(
        _ written: Schema.Discriminator, of branches: [Schema], _ diagnostics: inout Diagnostics
    ) -> Discriminator {
        let mapping = MappedValues(written, references)
        var discriminator = Discriminator(
            location: written.location, propertyName: written.propertyName)
        var mapped: [Schema] = []
        for branch in branches {
            let tagged = self.tagged(branch, by: written.propertyName, &diagnostics)
            let schemas = self.schemas(of: tagged ?? branch, &diagnostics)
            mapped += schemas
            let name = tagged.flatMap { tagged in
                schemas.lazy.compactMap(\.annotations.discriminatorValue).first
                    ?? tagged.referredName ?? schemas.lazy.compactMap(unwrapper.name).first
            }
            discriminator.add(mapping.values(of: schemas), else: [name].compactMap(\.self))
        }
        mapping.reportUnknown(mapped, &diagnostics)
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

    /// The schemas by which a mapping can know a branch.
    private mutating func schemas(
        of branch: Schema, depth: Int = 0, _ diagnostics: inout Diagnostics
    ) -> [Schema] {
        var schemas: [Schema] = []
        if case .reference(let reference, _) = branch.content {
            schemas += [references.look(at: reference)].compactMap(\.self)
        }
        if let definition = inheritance.definition(of: branch) {
            schemas += inheritance.synonyms(of: definition)
        }
        let core = unwrapper.unwrap(branch, &diagnostics).core
        let origin = unwrapper.origin(of: core)
        schemas.append(origin)
        // Its own discriminator tells apart what extends it.
        if core.ownDiscriminator != nil { schemas += inheritance.descendants(of: origin) }
        guard depth < 3, case .keywords(let keywords) = core.content else { return schemas }
        let combined = unwrapper.flattening.combined[ObjectIdentifier(branch)]?.variants ?? []
        for inner in keywords.oneOf + keywords.anyOf + combined {
            schemas += self.schemas(of: inner, depth: depth + 1, &diagnostics)
        }
        return schemas
    }
}
