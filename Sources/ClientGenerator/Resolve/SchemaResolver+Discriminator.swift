import SpecReader

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
}
