import SpecReader

/// Plans the enum of a union: its cases, how they are told apart, and what makes it pleasant to use.
struct UnionPlanner {
    let types: TypePlanner

    private var schemas: SchemaTable { types.schemas }

    func plan(
        _ id: SchemaID, _ union: Shape.UnionShape, at path: TypePath,
        _ diagnostics: inout Diagnostics
    ) -> UnionDeclaration {
        let schema = schemas[id]
        let isOpen = schema.direction.contains(.response)
        let isSent = schema.direction.contains(.request)
        let cases = self.cases(of: union, isOpen: isOpen, isSent: isSent)
        return UnionDeclaration(
            path: path, documentation: Documentation(schema.description),
            isDeprecated: schema.isDeprecated, cases: cases, isOpen: isOpen,
            isIndirect: types.recursion.indirectUnions.contains(id),
            decision: decision(union, schema, &diagnostics),
            // Who makes a value knows its variant; who receives one wants what all variants have.
            shared: isOpen ? shared(union.variants, besides: cases) : [],
            factories: isSent ? factories(union, cases) : [],
            literals: isSent ? literals(cases) : [],
            nested: types.types(in: path.components, &diagnostics))
    }

    private func cases(
        of union: Shape.UnionShape, isOpen: Bool, isSent: Bool
    ) -> [UnionDeclaration.Case] {
        var scope = NameScope(reserving: ["hashValue", "init", "self"])
        if isOpen { _ = scope.claim("unknown") }
        let words = Words.withoutCommonAffixes(union.variants.map(types.graph.variantWords))
        return zip(union.variants, words).map { variant, words in
            let name = types.style.memberName(words)
            return UnionDeclaration.Case(
                name: scope.claim(name, name + "Value"), type: types.type(of: variant),
                documentation: Documentation(
                    variant.description ?? schemas[variant.id].description),
                rules: isSent ? Rule.rules(for: variant, in: schemas) : [])
        }
    }

    // MARK: Telling variants apart

    private func decision(
        _ union: Shape.UnionShape, _ schema: ResolvedSchema, _ diagnostics: inout Diagnostics
    ) -> Decision {
        let facts = VariantFacts.all(of: union, in: schemas)
        var builder = DecisionBuilder(preferredTag: union.discriminator?.propertyName)
        let decision = builder.decide(facts)
        if builder.isExhausted {
            diagnostics.report(.complex(schema))
        } else if let (first, second) = builder.ambiguous {
            diagnostics.report(
                .ambiguous(
                    types.settings.ambiguousUnions == .error ? .error : .warning, schema,
                    named(union.variants[first]), named(union.variants[second]),
                    sample: SampleValue(schemas: schemas).fitting(
                        union.variants[first].id, union.variants[second].id)))
        }
        return decision
    }

    private func named(_ variant: SchemaUse) -> (name: String, location: SourceLocation) {
        let words = types.graph.variantWords(variant)
        return (types.style.typeName(words), schemas[variant.id].location)
    }

    // MARK: Conveniences

    /// What every variant has under one name and with one type.
    func shared(
        _ variants: [SchemaUse], besides cases: [UnionDeclaration.Case], depth: Int = 0
    ) -> [UnionDeclaration.SharedProperty] {
        let members = variants.compactMap { self.members(of: $0, depth: depth) }
        guard members.count == variants.count, members.count > 1 else { return [] }
        let taken = Set(cases.map(\.name))
        return members[0].compactMap { property in
            let same = members.compactMap { $0.first(where: property.isSame(as:)) }
            guard same.count == members.count, !taken.contains(property.name) else { return nil }
            return same.first(where: \.type.isOptional) ?? property
        }
    }

    /// What a variant lets one read: the properties of a struct, or what the variants of a union share.
    private func members(of variant: SchemaUse, depth: Int) -> [UnionDeclaration.SharedProperty]? {
        if let structure = structure(variant) {
            return structure.properties.map { property in
                UnionDeclaration.SharedProperty(
                    name: property.name, wireName: property.wireName, type: property.declaredType,
                    documentation: property.documentation)
            }
        }
        guard case .union(let union) = schemas[variant.id].shape, !variant.isNullable, depth < 3
        else { return nil }
        let cases = self.cases(of: union, isOpen: true, isSent: false)
        return shared(union.variants, besides: cases, depth: depth + 1).map { property in
            var property = property
            if property.needsFallback { property.type = .optional(property.type) }
            return property
        }
    }

    private func factories(
        _ union: Shape.UnionShape, _ cases: [UnionDeclaration.Case]
    ) -> [UnionDeclaration.Factory] {
        let taken = Set(cases.map(\.name))
        return zip(union.variants, cases).flatMap {
            variant, declared -> [UnionDeclaration.Factory] in
            if let structure = structure(variant) {
                return [.memberwise(caseName: declared.name, structure)]
            }
            guard case .enumeration(let enumeration) = schemas[variant.id].shape,
                let path = types.names.types[variant.id], schemas[variant.id].componentName == nil
            else { return [] }
            return types.enumeration(variant.id, enumeration, at: path).cases
                .filter { !taken.contains($0.name) }
                .map { .value(caseName: declared.name, value: $0.name, $0.documentation) }
        }
    }

    private func structure(_ variant: SchemaUse) -> StructDeclaration? {
        guard !variant.isNullable, case .object(let object) = schemas[variant.id].shape,
            let path = types.names.types[variant.id]
        else { return nil }
        return types.structure(variant.id, object, at: path)
    }

    /// One conformance for each kind of literal, for the first case that can be written so.
    private func literals(_ cases: [UnionDeclaration.Case]) -> [UnionDeclaration.LiteralConformance]
    {
        var literals: [UnionDeclaration.LiteralConformance] = []
        for declared in cases {
            let kind: UnionDeclaration.LiteralConformance.Kind
            switch declared.type {
            case .builtin(.string): kind = .string
            case .builtin(.int): kind = .integer
            case .builtin(.double): kind = .float
            case .builtin(.bool): kind = .boolean
            case .array(let element): kind = .array(element)
            default: continue
            }
            guard !literals.contains(where: { $0.kind.isSameLiteral(as: kind) }) else { continue }
            literals.append(
                UnionDeclaration.LiteralConformance(kind: kind, caseName: declared.name))
        }
        return literals
    }
}

extension UnionDeclaration.SharedProperty {
    /// Whether an unknown variant has nothing to say in place of a missing value.
    fileprivate var needsFallback: Bool {
        switch type {
        case .array, .dictionary, .optional: false
        default: true
        }
    }

    fileprivate func isSame(as other: Self) -> Bool {
        (name, wireName, type.unwrapped) == (other.name, other.wireName, other.type.unwrapped)
    }
}

extension UnionDeclaration.LiteralConformance.Kind {
    fileprivate func isSameLiteral(as other: Self) -> Bool {
        if case .array = self, case .array = other { true } else { self == other }
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
        _ first: (name: String, location: SourceLocation),
        _ second: (name: String, location: SourceLocation), sample: String
    ) -> Diagnostic {
        let isObject = sample.hasPrefix("{")
        let choice = isObject ? "the one that knows more of it" : "the first that takes it"
        let fix =
            isObject
            ? "give each a required property with a 'const' of its own"
            : "describe variants that have no value in common"
        return Diagnostic(
            severity, .ambiguousUnion, at: union.location,
            "'\(first.name)' and '\(second.name)' cannot be told apart: \(sample.shortened) fits both"
                + (severity == .warning ? ", and is read as \(choice); " : "; ") + fix,
            notes: [
                Diagnostic.Note("'\(first.name)' is described here", at: first.location),
                Diagnostic.Note("'\(second.name)' is described here", at: second.location),
            ])
    }
}

extension String {
    /// Short enough for a message: deep objects give long samples.
    fileprivate var shortened: String { count > 160 ? prefix(160) + "…" : self }
}
