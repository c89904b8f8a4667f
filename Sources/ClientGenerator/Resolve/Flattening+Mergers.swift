import SpecReader

// Properties and items that several parts describe.
extension Flattening {
    private static let mostMergers = 50_000

    func both(
        _ first: Schema?, _ second: Schema?, _ diagnostics: inout Diagnostics
    ) -> Schema? {
        guard let first, let second else { return first ?? second }
        if first.isFalse || second.isFalse { return first.isFalse ? first : second }
        return merger(of: first, second, &diagnostics)
    }

    /// A schema for values that satisfy both.
    ///
    /// The same parts make the same schema, in whatever order, and a part counts once: where parts hold each other,
    /// there would be no end to new ones.
    func merger(
        of first: Schema, _ second: Schema, _ diagnostics: inout Diagnostics
    ) -> Schema {
        var seen = SmallSet<ObjectIdentifier>()
        let distinct = (first.parts + second.parts)
            .map { (part: $0, identity: ObjectIdentifier(target(of: $0))) }
            .filter { seen.insert($0.identity) }
        let parts = distinct.map(\.part)
        let identities = distinct.map(\.identity).sorted()
        for whole in [second, first] where whole.parts.count == parts.count { return whole }
        if let known = mergers[identities] { return known }
        guard mergers.count < Self.mostMergers else {
            diagnostics.report(.tooManyMergers(second))
            return second
        }
        let merger = Schema(merging: parts, at: second.location)
        mergers[identities] = merger
        return merger
    }

    /// What a reference leads to, or else the schema itself.
    func target(of schema: Schema) -> Schema {
        guard case .reference(let reference, nil) = schema.content else { return schema }
        var unused = Diagnostics()
        return references.schema(reference, isPart: true, &unused) ?? schema
    }
}

extension Diagnostic {
    fileprivate static func tooManyMergers(_ schema: Schema) -> Diagnostic {
        Diagnostic(
            .error, .nestingTooDeep, at: schema.location,
            "properties of the parts of 'allOf' differ in more than 50,000 places, and are merged in no more; merge some of the parts"
        )
    }
}
