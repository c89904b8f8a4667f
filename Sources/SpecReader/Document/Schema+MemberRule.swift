extension Schema {
    /// A demand on which members an object has, whatever their values.
    public indirect enum MemberRule: Hashable, Sendable {
        case required([String])
        case allOf([MemberRule])
        case anyOf([MemberRule])
        case oneOf([MemberRule])
        case not(MemberRule)

        /// Whether every object follows it.
        public var isTrivial: Bool {
            switch self {
            case .required(let names): names.isEmpty
            case .allOf(let rules): rules.allSatisfy(\.isTrivial)
            case .anyOf(let rules): rules.contains(where: \.isTrivial)
            case .oneOf, .not: false
            }
        }

        /// The names that it speaks of, each as often as it does.
        public var names: [String] {
            switch self {
            case .required(let names): names
            case .allOf(let rules), .anyOf(let rules), .oneOf(let rules): rules.flatMap(\.names)
            case .not(let rule): rule.names
            }
        }
    }

    /// What the schema demands, if it demands members at most and describes none.
    public var memberRule: MemberRule? {
        guard case .keywords(var keywords) = content else { return nil }
        var rules = keywords.constraints.memberRules
        if !keywords.required.isEmpty { rules.append(.required(keywords.required.map(\.name))) }
        guard let parts = keywords.allOf.memberRules, let variants = keywords.oneOf.memberRules,
            let others = keywords.anyOf.memberRules
        else { return nil }
        rules += parts
        if !variants.isEmpty { rules.append(.oneOf(variants)) }
        if !others.isEmpty { rules.append(.anyOf(others)) }
        keywords.required = []
        keywords.allOf = []
        keywords.oneOf = []
        keywords.anyOf = []
        if keywords.hasConstraints { keywords.constraints.memberRules = [] }
        guard keywords.isTypeOnly, keywords.types.isEmpty || keywords.types.isOnly(.object) else {
            return nil
        }
        return rules.count == 1 ? rules[0] : .allOf(rules)
    }
}

extension Schema {
    /// Whether it, or one of its parts, has keywords that are not supported: it limits values further than the others
    /// tell.
    public var isPartlyIgnored: Bool {
        guard case .keywords(let keywords) = content else { return false }
        return keywords.isPartlyIgnored
            || (keywords.allOf + keywords.oneOf + keywords.anyOf).contains(where: \.isPartlyIgnored)
    }
}

extension [Schema] {
    /// What each of them demands; `nil` where one describes something.
    public var memberRules: [Schema.MemberRule]? {
        let rules = compactMap(\.memberRule)
        return rules.count == count ? rules : nil
    }
}
