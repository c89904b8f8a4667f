import SpecReader

/// Merges the parts of an `allOf`, and of references with siblings, into one set of keywords.
///
/// A class, because it remembers what it merged and is asked from several places.
final class Flattening {
    let references: ReferenceTable
    private var active: Set<ObjectIdentifier> = []
    /// With the schemas themselves, whose identity is unique only while they are alive.
    private var known: [ObjectIdentifier: (schema: Schema, keywords: Schema.Keywords)] = [:]
    private static let deepest = 100
    private static let mostCompared = 50
    /// Of all unions together: where unions are variants of each other, there would be no end to them.
    var combinationsLeft = 10_000
    /// What satisfies variants of several unions, with those variants.
    var combined: [ObjectIdentifier: (schema: Schema, variants: [Schema])] = [:]
    /// What properties and items of several parts became, by the identities of those in ascending order.
    var mergers: [[ObjectIdentifier]: Schema] = [:]

    init(references: ReferenceTable) { self.references = references }

    func keywords(
        of schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Schema.Keywords {
        if case .keywords(let keywords) = schema.content, keywords.allOf.isEmpty { return keywords }
        if let known = known[ObjectIdentifier(schema)] { return known.keywords }
        guard active.insert(ObjectIdentifier(schema)).inserted else {
            diagnostics.report(.contained(schema))
            return Schema.Keywords()
        }
        defer { active.remove(ObjectIdentifier(schema)) }
        guard active.count <= Self.deepest else {
            diagnostics.report(.tooDeep(schema))
            return Schema.Keywords()
        }
        let keywords = mergedKeywords(of: schema, &diagnostics)
        known[ObjectIdentifier(schema)] = (schema, keywords)
        return keywords
    }

    private func mergedKeywords(
        of schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Schema.Keywords {
        switch schema.content {
        case .boolean(let accepts):
            if !accepts { diagnostics.report(.impossible(schema)) }
            return Schema.Keywords()
        case .reference(let reference, let siblings):
            let target = references.schema(reference, isPart: true, &diagnostics)
            let keywords = target.map { self.keywords(of: $0, &diagnostics) } ?? Schema.Keywords()
            guard let siblings else { return keywords }
            return merged(keywords, siblings, at: schema, isAround: true, &diagnostics)
        case .keywords(let keywords):
            var own = keywords
            own.allOf = []
            var whole = Schema.Keywords()
            for part in keywords.allOf {
                if keywords.allOf.count > 1, target(of: part) === schema {
                    diagnostics.report(.partOfItself(part))
                    continue
                }
                var inherited = self.keywords(of: part, &diagnostics)
                if keywords.allOf.count > 1, case .reference = part.content {
                    // The words of a component are about its own values.
                    inherited.annotations.title = nil
                    inherited.annotations.description = nil
                }
                if lists(schema, in: inherited) {
                    inherited.oneOf = []
                    inherited.anyOf = []
                }
                whole = merged(whole, inherited, at: part, &diagnostics)
            }
            return merged(whole, own, at: schema, isAround: true, &diagnostics)
        }
    }

    /// Whether a component is a variant of what it extends, by the list of a union or the mapping of a discriminator.
    func isVariant(
        _ schema: Schema, of parent: Schema, _ diagnostics: inout Diagnostics
    ) -> Bool {
        guard let name = references.componentName(of: schema) else { return false }
        let keywords = keywords(of: parent, &diagnostics)
        if lists(schema, in: keywords) { return true }
        guard let discriminator = keywords.discriminator,
            discriminator.mapping.contains(where: { $0.target.contains(name) })
        else { return false }
        return MappedValues(discriminator, references).schemas.contains { $0 === schema }
    }

    /// Whether a schema extends a union that has it as a variant: as that variant it is no union.
    private func lists(_ schema: Schema, in keywords: Schema.Keywords) -> Bool {
        (keywords.oneOf + keywords.anyOf).contains { branch in
            guard case .reference(let reference, _) = branch.content else { return false }
            var unused = Diagnostics()
            return references.schema(reference, &unused) === schema
        }
    }

    /// Both sets hold; words of the second one win.
    ///
    /// - Parameter isAround: Whether the second set stands around the first one, and not beside it.
    private func merged(
        _ first: Schema.Keywords, _ second: Schema.Keywords, at schema: Schema,
        isAround: Bool = false, _ diagnostics: inout Diagnostics
    ) -> Schema.Keywords {
        // Most parts stand alone, or beside others that say nothing.
        if first.isBare, second.oneOf.isEmpty || second.anyOf.isEmpty { return second }
        if second.isBare { return first }
        let types = types(of: first, second, at: schema, isAround: isAround, &diagnostics)
        var (first, second) = (first.allowing(types), second.allowing(types))
        var unions = first.unions + second.unions
        if unions.count > 1 {
            first.takeMemberRules()
            second.takeMemberRules()
            unions = first.unions + second.unions
        }
        var whole = first
        whole.types = types
        whole.annotations = second.annotations.over(first.annotations)
        if second.hasConstraints {
            whole.constraints = first.constraints.and(second.constraints)
        }
        mergeValues(of: second, into: &whole, at: schema, &diagnostics)
        mergeProperties(of: second, into: &whole, &diagnostics)
        whole.required += second.required
        whole.patternProperties += second.patternProperties
        whole.additionalProperties = both(
            first.additionalProperties, second.additionalProperties, &diagnostics)
        whole.items = both(first.items, second.items, &diagnostics)
        if !second.prefixItems.isEmpty { whole.prefixItems = second.prefixItems }
        if unions.count > 1 {
            whole.oneOf = combinations(of: unions, at: schema, &diagnostics)
            whole.anyOf = []
        } else {
            whole.oneOf += second.oneOf
            whole.anyOf += second.anyOf
        }
        whole.discriminator = second.discriminator ?? first.discriminator
        return whole
    }

    private func types(
        of first: Schema.Keywords, _ second: Schema.Keywords, at schema: Schema, isAround: Bool,
        _ diagnostics: inout Diagnostics
    ) -> Schema.Types {
        guard !first.types.isEmpty else { return second.types }
        guard !second.types.isEmpty else { return first.types }
        let common = first.types.intersection(with: second.types)
        guard common.isEmpty else { return common }
        // The last part was written to change the others. A type around them that says no more was not.
        let isMistaken = isAround && second.isTypeOnly || second.types.isOnly(.null)
        var taken = isMistaken ? first.types : second.types
        let dropped = isMistaken ? second.types : first.types
        diagnostics.report(.contradiction(schema, taken, over: dropped))
        if dropped.isOnly(.null) { taken.append(.null) }
        return taken
    }

    private func mergeValues(
        of second: Schema.Keywords, into whole: inout Schema.Keywords, at schema: Schema,
        _ diagnostics: inout Diagnostics
    ) {
        if let constant = second.constant {
            if let other = whole.constant, Literal(other) != Literal(constant) {
                diagnostics.report(.noCommonValue(schema))
            }
            whole.constant = constant
        }
        guard let second = EnumTexts(second) else { return }
        let values = EnumTexts(whole).map { $0.common(with: second) } ?? second
        if values.nodes.isEmpty { diagnostics.report(.noCommonValue(schema)) }
        (values.nodes.isEmpty ? second : values).write(to: &whole)
    }

    private func mergeProperties(
        of second: Schema.Keywords, into whole: inout Schema.Keywords,
        _ diagnostics: inout Diagnostics
    ) {
        guard !whole.properties.isEmpty else {
            whole.properties = second.properties
            return
        }
        let names = whole.properties.lazy.map(\.name)
        // Of a few, comparing them all is faster than hashing one.
        let positions =
            names.count * second.properties.count > Self.mostCompared
            ? Dictionary(zip(names, names.indices), uniquingKeysWith: { first, _ in first }) : nil
        for property in second.properties {
            let known =
                if let positions { positions[property.name] } else {
                    names.firstIndex(of: property.name)
                }
            guard let position = known else {
                whole.properties.append(property)
                continue
            }
            let wide = whole.properties[position]
            if property.schema.isFalse { whole.properties[position] = property }
            if wide.schema.isFalse || property.schema.isFalse { continue }
            whole.properties[position] = Schema.Property(
                name: wide.name, nameLocation: property.nameLocation,
                schema: merger(of: wide.schema, property.schema, &diagnostics))
        }
    }
}

extension Schema.Keywords {
    var unions: [[Schema]] { [oneOf, anyOf].filter { !$0.isEmpty } }

    /// Without null among the variants, where the types leave no room for it.
    fileprivate func allowing(_ types: Schema.Types) -> Schema.Keywords {
        guard !types.isEmpty, !types.contains(.null), !(oneOf.isEmpty && anyOf.isEmpty) else {
            return self
        }
        var rest = self
        rest.oneOf.removeAll(where: \.isNull)
        rest.anyOf.removeAll(where: \.isNull)
        return rest
    }
}

extension Diagnostic {
    fileprivate static func contained(_ schema: Schema) -> Diagnostic {
        Diagnostic(
            .error, .circularReference, at: schema.location,
            "the schema contains itself through 'allOf' and describes nothing; refer to it from a property"
        )
    }

    fileprivate static func partOfItself(_ part: Schema) -> Diagnostic {
        Diagnostic(
            .warning, .circularReference, at: part.location,
            "a schema that is a part of itself adds nothing, so this part is ignored; remove it")
    }

    fileprivate static func tooDeep(_ schema: Schema) -> Diagnostic {
        Diagnostic(
            .error, .nestingTooDeep, at: schema.location,
            "more than 100 levels of 'allOf' and references lead here; merge some of them")
    }

    fileprivate static func noCommonValue(_ schema: Schema) -> Diagnostic {
        Diagnostic(
            .warning, .contradictoryValues, at: schema.location,
            "the parts of 'allOf' have no value in common, and what the last part lists is taken; use 'oneOf' if one of them is enough"
        )
    }

    fileprivate static func impossible(_ schema: Schema) -> Diagnostic {
        Diagnostic(
            .error, .impossibleSchema, at: schema.location,
            "'false' allows no value, so there is no Swift type for it; remove what uses it")
    }

    /// - Parameter takesEither: Whether what the others ask for is taken as well.
    static func contradiction(
        _ schema: Schema, _ taken: Schema.Types, over left: Schema.Types, takesEither: Bool = false
    ) -> Diagnostic {
        let assumption =
            takesEither
            ? "either is taken, so list both in 'oneOf'"
            : left.isOnly(.null)
                ? "null is allowed beside '\(taken.list)', so use 'oneOf' if either will do"
                : "'\(taken.list)' is taken, so use 'oneOf' if either will do"
        return Diagnostic(
            .warning, .contradictoryTypes, at: schema.location,
            "'\(left.list)' and '\(taken.list)' are asked for at once, and no value is both; \(assumption)"
        )
    }
}

extension Schema.Types {
    fileprivate var list: String { map(\.rawValue).joined(separator: " or ") }
}
