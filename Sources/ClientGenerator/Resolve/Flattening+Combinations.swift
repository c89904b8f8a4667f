import SpecReader

// Schemas that ask for several unions at once.
extension Flattening {
    private static let mostCombinations = 25
    /// Of which most are impossible where it is one union that was written down again.
    private static let mostTries = 400

    /// One union for several: every combination of their variants that a value can satisfy.
    func combinations(
        of unions: [[Schema]], at schema: Schema, _ diagnostics: inout Diagnostics
    ) -> [Schema] {
        let distinct = narrowest(unions)
        guard let first = distinct.first, distinct.count > 1 else { return distinct.first ?? [] }
        let count = distinct.reduce(1) {
            min($0, Self.mostTries) * min($1.count, Self.mostTries + 1)
        }
        combinationsLeft -= count
        guard combinationsLeft >= 0 else {
            diagnostics.report(.endlessUnions(schema))
            return first
        }
        let last = distinct[distinct.count - 1]
        guard count <= Self.mostTries else {
            diagnostics.report(.severalUnions(schema))
            return last
        }
        var combined = first
        for union in distinct.dropFirst() {
            combined = combined.flatMap { left in
                union.compactMap { combination(of: left, $0, at: schema) }
            }
        }
        combined = distinguished(combined)
        let largest = distinct.map(\.count).max() ?? 0
        guard combined.count <= max(largest, Self.mostCombinations) else {
            diagnostics.report(.severalUnions(schema))
            return last
        }
        guard combined.isEmpty else { return combined }
        diagnostics.report(.noCombination(schema))
        return last
    }

    /// The unions without those that allow whatever another one allows.
    private func narrowest(_ unions: [[Schema]]) -> [[Schema]] {
        guard unions.count > 1 else { return unions }
        let variants = unions.map { union in Set(union.map(identity)) }
        return unions.indices.filter { index in
            !variants.indices.contains { other in
                other < index && variants[other] == variants[index]
                    || variants[other].isStrictSubset(of: variants[index])
            }
        }.map { unions[$0] }
    }

    /// The same for all references to one schema.
    private func identity(_ variant: Schema) -> ObjectIdentifier {
        guard case .reference(let reference, nil) = variant.content else {
            return ObjectIdentifier(variant)
        }
        return ObjectIdentifier(references.look(at: reference) ?? variant)
    }

    /// Each type once, of variants that say no more.
    private func distinguished(_ variants: [Schema]) -> [Schema] {
        var unused = Diagnostics()
        var types: Set<Schema.Types> = []
        return variants.filter { variant in
            let keywords = keywords(of: variant, &unused)
            return !keywords.isTypeOnly || types.insert(keywords.types).inserted
        }
    }

    /// What satisfies two variants; `nil` where nothing does.
    private func combination(of left: Schema, _ right: Schema, at schema: Schema) -> Schema? {
        var unused = Diagnostics()
        for (bare, other) in [(left, right), (right, left)] where bare.isTypeOnly {
            let (types, keywords) = (bare.ownTypes, keywords(of: other, &unused))
            guard keywords.oneOf.isEmpty, keywords.anyOf.isEmpty else { continue }
            // The one that says more, which keeps its name.
            if types.isEmpty || keywords.fits(types) { return other }
        }
        let described = [left, right].map { keywords(of: $0, &unused) }
        if described.allSatisfy({ !$0.types.isEmpty }),
            described[0].types.intersection(with: described[1].types).isEmpty
        {
            return nil
        }
        var both = Schema.Keywords()
        both.allOf = [left, right]
        let titles = [left, right].compactMap(\.variantName)
        both.annotations.title = titles.isEmpty ? nil : titles.joined(separator: " ")
        let combination = Schema(location: schema.location, content: .keywords(both))
        var faults = Diagnostics()
        let whole = keywords(of: combination, &faults)
        let names = described.map { SmallSet($0.properties.map(\.name)) }
        for property in whole.properties where names.allSatisfy({ $0.contains(property.name) }) {
            _ = keywords(of: property.schema, &faults)
        }
        let isPossible = !faults.hasErrors && !faults.reported.contains { $0.id.isContradiction }
        // A text with properties is possible by the letter, because they are about objects alone.
        let isObject = whole.types.isEmpty || whole.types.contains(.object)
        guard isPossible, isObject || whole.properties.isEmpty else { return nil }
        combined[ObjectIdentifier(combination)] = (combination, [left, right])
        return combination
    }
}

extension Diagnostic.ID {
    fileprivate var isContradiction: Bool {
        self == .contradictoryTypes || self == .contradictoryValues
    }
}

extension Schema {
    fileprivate var variantName: String? {
        if case .reference(let reference, _) = content { return reference.name }
        return annotations.name
    }
}

extension Diagnostic {
    fileprivate static func severalUnions(_ schema: Schema) -> Diagnostic {
        Diagnostic(
            .warning, .severalUnions, at: schema.location,
            "the unions here have more than 25 combinations, so the last union is taken alone; write out the ones that occur as one 'oneOf'"
        )
    }

    fileprivate static func endlessUnions(_ schema: Schema) -> Diagnostic {
        Diagnostic(
            .error, .severalUnions, at: schema.location,
            "the unions of the document have more than 10,000 combinations; write out the ones that occur as one 'oneOf'"
        )
    }

    fileprivate static func noCombination(_ schema: Schema) -> Diagnostic {
        Diagnostic(
            .warning, .contradictoryTypes, at: schema.location,
            "no value satisfies a variant of each union here, and the last union is taken")
    }
}
