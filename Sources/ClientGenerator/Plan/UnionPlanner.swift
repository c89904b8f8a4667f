import SpecReader

/// Plans the enum of a union: its cases, how they are told apart, and what makes it pleasant to use.
struct UnionPlanner {
    let types: TypePlanner

    var schemas: SchemaTable { types.schemas }

    func plan(
        _ id: SchemaID, _ union: Shape.UnionShape, at path: TypePath,
        _ diagnostics: inout Diagnostics
    ) -> UnionDeclaration {
        let schema = schemas[id]
        let isOpen = schema.direction.contains(.response)
        let isSent = schema.direction.contains(.request)
        let cases = self.cases(of: union, isOpen: isOpen, isSent: isSent)
        return UnionDeclaration(
            path: path, documentation: types.texts.documentation(schema.description),
            isDeprecated: schema.isDeprecated, cases: cases, isOpen: isOpen,
            isIndirect: types.indirection.indirectUnions.contains(id),
            decision: decision(union, schema, isOpen: isOpen, &diagnostics),
            // Who makes a value knows its variant; who receives one wants what all variants have.
            shared: isOpen ? shared(union.variants, besides: cases) : [],
            factories: isSent ? factories(union, cases) : [],
            literals: isSent ? literals(cases) : [],
            nested: types.types(in: .type(id), &diagnostics))
    }

    func cases(
        of union: Shape.UnionShape, isOpen: Bool, isSent: Bool
    ) -> [UnionDeclaration.Case] {
        var scope = NameScope(reserving: Self.members, count: union.variants.count + 1)
        if isOpen { scope.reserve("unknown") }
        // Digits and many scripts have no case: what a case is called would hide the type that it holds.
        for variant in union.variants {
            if let path = types.names.types[variant.id] { scope.reserve(path.name.name) }
        }
        let words = Words.withoutCommonAffixes(
            VariantWords(schemas).words(of: union))
        let variants = union.variants.map { (use: $0, type: types.type(of: $0)) }
        return zip(variants, words).map { variant, words in
            // Where variants have one type, a value can be any of them, whichever case it is in.
            let isChecked = isSent && variants.count { $0.type == variant.type } == 1
            let name = types.style.memberName(words)
            let isTaken = types.names.topLevel.contains(Identifier(name).name)
            return UnionDeclaration.Case(
                name: isTaken
                    ? scope.claim(name + "Value", name + "Case")
                    : scope.claim(name, adding: "Value"),
                type: variant.type,
                documentation: types.texts.documentation(
                    variant.use.description ?? schemas[variant.use.id].description),
                rules: isChecked ? Rule.rules(for: variant.use, in: schemas) : [])
        }
    }

    /// With what an optional has, for which Swift would take them.
    private static let members: Set = ["hashValue", "init", "none", "self", "some"]

    private func decision(
        _ union: Shape.UnionShape, _ schema: ResolvedSchema, isOpen: Bool,
        _ diagnostics: inout Diagnostics
    ) -> Decision {
        let facts = VariantFacts.all(of: union, in: schemas)
        var builder = DecisionBuilder(union, isOpen: isOpen, schemas: schemas)
        let decision = builder.decide(facts)
        if builder.isExhausted {
            diagnostics.report(.complex(schema))
        } else if let pair = builder.ambiguous {
            let ids = (union.variants[pair.first].id, union.variants[pair.second].id)
            diagnostics.report(
                .ambiguous(
                    types.settings.ambiguousUnions == .error ? .error : .warning, schema,
                    names(of: union, pair.first, pair.second),
                    (schemas[ids.0].location, schemas[ids.1].location), pair,
                    sample: SampleValue(schemas: schemas).fitting(ids.0, ids.1)))
        }
        return decision
    }

    /// What a message calls two variants: by their places where both are called the same.
    private func names(
        of union: Shape.UnionShape, _ first: Int, _ second: Int
    ) -> (String, String) {
        let words = VariantWords(schemas).words(of: union)
        let names = (types.style.typeName(words[first]), types.style.typeName(words[second]))
        return names.0 == names.1 ? ("variant \(first + 1)", "variant \(second + 1)") : names
    }
}

extension Diagnostic {
    fileprivate static func complex(_ union: ResolvedSchema) -> Diagnostic {
        Diagnostic(
            .warning, .ambiguousUnion, at: union.location,
            "the values by which the variants could be told apart overlap in too many ways, so the best match is taken; give each a required property with a 'const' of its own"
        )
    }

    fileprivate static func ambiguous(
        _ severity: Diagnostic.Severity, _ union: ResolvedSchema,
        _ names: (String, String), _ locations: (SourceLocation, SourceLocation),
        _ pair: DecisionBuilder.Pair, sample: String?
    ) -> Diagnostic {
        let choice =
            switch pair.choice {
            case .first: "the first that takes it"
            case .best: "the one that knows more of it"
            case .bestList: "the first that knows all of it"
            case .oneView: "one of them, without what only the other describes"
            }
        let fix =
            switch pair.choice {
            case .first, .bestList: "describe variants that have no value in common"
            case .best: "give each a required property with a 'const' of its own"
            case .oneView:
                "give each a required property with a 'const' of its own, or, where a value may be both, move their properties out of the 'anyOf' and leave 'required' alone in it"
            }
        let value = sample.map { ": \($0.shortened) fits both, and" } ?? ", and a value"
        return Diagnostic(
            severity, .ambiguousUnion, at: union.location,
            "'\(names.0)' and '\(names.1)' cannot be told apart"
                + (severity == .warning
                    ? "\(value) is read as \(choice); "
                    : "\(sample.map { ": \($0.shortened) fits both" } ?? ""); ") + fix,
            notes: [
                Diagnostic.Note("'\(names.0)' is described here", at: locations.0),
                Diagnostic.Note("'\(names.1)' is described here", at: locations.1),
            ])
    }
}

extension String {
    /// Short enough for a message: deep objects give long samples.
    fileprivate var shortened: String { count > 160 ? prefix(160) + "…" : self }
}
