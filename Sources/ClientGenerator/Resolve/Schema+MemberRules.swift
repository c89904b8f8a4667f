import SpecReader

extension Schema.Keywords {
    /// Makes rules of unions whose variants only demand members: they tell no types apart.
    mutating func takeMemberRules() {
        if let rules = oneOf.demands {
            take(rules, of: oneOf, Schema.MemberRule.oneOf)
            oneOf = []
        }
        if let rules = anyOf.demands {
            take(rules, of: anyOf, Schema.MemberRule.anyOf)
            anyOf = []
        }
    }

    /// What all variants demand is required, and the choice is among the rest.
    private mutating func take(
        _ rules: [Schema.MemberRule], of variants: [Schema],
        _ choice: ([Schema.MemberRule]) -> Schema.MemberRule
    ) {
        let lists = variants.map(\.required)
        let common = lists.dropFirst().reduce(Set(lists[0].map(\.name))) {
            $0.intersection($1.map(\.name))
        }
        let known = Set(required.map(\.name))
        required += lists[0].filter { common.contains($0.name) && !known.contains($0.name) }
        let isKnown = !variants.contains(where: \.isPartlyIgnored)
        guard isKnown, rules.count <= Self.mostDemands else {
            constraints.ignoresDemands = true
            return
        }
        let rest = rules.map { $0.without(common) }
        let sets = rest.compactMap(\.requiredNames)
        guard sets.count == rest.count, sets.haveSubset else {
            constraints.memberRules.append(choice(rest))
            return
        }
        // By the letter of `oneOf`, nothing could have the larger set, which was written down all the same.
        if !sets.contains([]) { constraints.memberRules.append(.anyOf(rest)) }
        if sets.count > 2 { constraints.ignoresDemands = true }
    }

    /// More would be no rule that a message could tell.
    static let mostDemands = 100
}

extension Schema.MemberRule {
    fileprivate func without(_ names: Set<String>) -> Self {
        guard case .required(let own) = self else { return self }
        return .required(own.filter { !names.contains($0) })
    }

    fileprivate var requiredNames: Set<String>? {
        switch self {
        case .required(let names): Set(names)
        case .allOf([]): []
        default: nil
        }
    }
}

extension [Set<String>] {
    /// Whether one of them is a part of another one.
    fileprivate var haveSubset: Bool {
        indices.contains { index in
            indices.contains { $0 != index && self[index].isSubset(of: self[$0]) }
        }
    }
}

extension [Schema] {
    /// What the variants of a union demand, if there are several and none says anything else.
    fileprivate var demands: [Schema.MemberRule]? { count > 1 ? memberRules : nil }
}

extension Schema {
    fileprivate var required: [RequiredName] {
        if case .keywords(let keywords) = content { keywords.required } else { [] }
    }
}
