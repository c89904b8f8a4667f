extension UnionPlanner {
    /// What every variant has under one name and with one type.
    func shared(
        _ variants: [SchemaUse], besides cases: [UnionDeclaration.Case], depth: Int = 0
    ) -> [UnionDeclaration.SharedProperty] {
        guard variants.count > 1, var shared = members(of: variants[0], depth: depth) else {
            return []
        }
        let taken = Set(cases.map(\.name))
        shared.removeAll { taken.contains($0.name) }
        for variant in variants.dropFirst() where !shared.isEmpty {
            guard let members = members(of: variant, depth: depth) else { return [] }
            shared = shared.compactMap { property in
                guard let same = members.first(where: property.isSame(as:)) else { return nil }
                var common = same.type.isOptional && !property.type.isOptional ? same : property
                if same.documentation != property.documentation {
                    // What one of them says need not hold for the others.
                    common.documentation = Documentation(
                        lines: ["The `\(property.name.name)` of whichever it is."])
                }
                return common
            }
        }
        return shared
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

    func factories(
        _ union: Shape.UnionShape, _ cases: [UnionDeclaration.Case]
    ) -> [UnionDeclaration.Factory] {
        let taken = Set(cases.map(\.name))
        return zip(union.variants, cases).flatMap {
            variant, declared -> [UnionDeclaration.Factory] in
            if var structure = structure(variant) {
                // The name of the variant says it already.
                structure.properties.removeAll(where: \.isTag)
                return [.memberwise(caseName: declared.name, structure)]
            }
            guard schemas[variant.id].componentName == nil,
                let enumeration = types.enumeration(variant.id)
            else { return [] }
            return enumeration.cases
                .filter { !taken.contains($0.name) }
                .map { .value(caseName: declared.name, value: $0.name, $0.documentation) }
        }
    }

    private func structure(_ variant: SchemaUse) -> StructDeclaration? {
        guard !variant.isNullable, case .object = schemas[variant.id].shape,
            var structure = types.structure(variant.id)
        else { return nil }
        guard let parameter = structure.genericParameter else { return structure }
        // Whoever does not narrow it has it as text.
        for index in structure.properties.indices
        where structure.properties[index].type == .declared(TypePath(parameter)) {
            structure.properties[index].type = .builtin(.string)
        }
        return structure
    }

    /// One conformance for each kind of literal, for the first case that can be written so. `1` is a number with a
    /// fraction, too, where no case is for whole ones.
    func literals(_ cases: [UnionDeclaration.Case]) -> [UnionDeclaration.LiteralConformance] {
        var literals: [UnionDeclaration.LiteralConformance] = []
        for declared in cases {
            let kind: UnionDeclaration.LiteralConformance.Kind
            switch declared.type {
            case .builtin(.string): kind = .string
            case .builtin(.int), .builtin(.uint64): kind = .integer(declared.type)
            case .builtin(.double): kind = .float
            case .builtin(.bool): kind = .boolean
            case .array(let element): kind = .array(element)
            default: continue
            }
            guard !literals.contains(where: { $0.kind.isSameLiteral(as: kind) }) else { continue }
            literals.append(
                UnionDeclaration.LiteralConformance(kind: kind, caseName: declared.name))
        }
        guard !literals.contains(where: \.kind.isInteger),
            let float = literals.first(where: { $0.kind == .float })
        else { return literals }
        return literals + [
            UnionDeclaration.LiteralConformance(
                kind: .integer(.builtin(.double)), caseName: float.caseName)
        ]
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
        name == other.name && wireName == other.wireName
            && type.unwrapped == other.type.unwrapped
    }
}

extension UnionDeclaration.LiteralConformance.Kind {
    fileprivate var isInteger: Bool {
        if case .integer = self { true } else { false }
    }

    fileprivate func isSameLiteral(as other: Self) -> Bool {
        switch (self, other) {
        case (.array, .array), (.integer, .integer): true
        default: self == other
        }
    }
}
