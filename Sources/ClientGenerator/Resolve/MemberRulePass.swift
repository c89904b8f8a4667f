import SpecReader

/// Leaves those rules about members that a caller can follow: nobody can give what the type has no property for.
enum MemberRulePass {
    static func run(on schemas: inout SchemaTable, _ diagnostics: inout Diagnostics) {
        for id in schemas.ids where schemas[id].demandsMembers {
            let constraints = schemas[id].constraints
            let reach = Reach(of: schemas[id].shape)
            var known: Set<Schema.MemberRule> = []
            let rules = constraints.memberRules
                .filter { !reach.excludes($0) && known.insert($0).inserted }
            let kept = rules.filter(reach.holds)
            schemas[id].limits.value.memberRules = kept
            schemas[id].forget(defaultsOf: kept)
            guard schemas[id].direction.contains(.request) else { continue }
            if kept.count < rules.count || constraints.ignoresDemands {
                diagnostics.report(
                    .ignoredDemands(of: schemas[id], isKnown: kept.count < rules.count))
            }
        }
    }

    /// Which members an object can be given.
    private enum Reach {
        /// No object is meant, or one of several types.
        case nothing
        case everything(except: Set<String>)
        case properties(Set<String>)

        init(of shape: Shape) {
            switch shape {
            case .map: self = .everything(except: [])
            case .object(let object):
                let received = object.properties.lazy.filter { $0.access == .readOnly }.map(\.name)
                let hidden = Set(object.hiddenNames).union(received)
                self =
                    object.additional == nil
                    ? .properties(Set(object.properties.map(\.name)).subtracting(hidden))
                    : .everything(except: hidden)
            default: self = .nothing
            }
        }

        func holds(_ rule: Schema.MemberRule) -> Bool {
            switch self {
            case .nothing: false
            case .everything(let hidden): hidden.isDisjoint(with: rule.names)
            case .properties(let names): names.isSuperset(of: rule.names)
            }
        }

        /// Whether every object follows a rule, because it rules out what none can have.
        func excludes(_ rule: Schema.MemberRule) -> Bool {
            guard case .properties(let names) = self, case .not(let excluded) = rule else {
                return false
            }
            return !excluded.canHold(with: names)
        }
    }
}

extension ResolvedSchema {
    /// Takes away the defaults of members that a choice speaks of: what is written unasked may be one too many.
    fileprivate mutating func forget(defaultsOf rules: [Schema.MemberRule]) {
        guard !rules.isEmpty, case .object(var object) = shape else { return }
        let names = Set(rules.flatMap(\.names))
        for index in object.properties.indices
        where !object.properties[index].isRequired && names.contains(object.properties[index].name)
        {
            object.properties[index].use.defaultValue = nil
        }
        shape = .object(object)
    }
}

extension Schema.MemberRule {
    /// Whether an object may follow it that has some of these members and no others.
    fileprivate func canHold(with names: Set<String>) -> Bool {
        switch self {
        case .required(let demanded): names.isSuperset(of: demanded)
        case .allOf(let rules): rules.allSatisfy { $0.canHold(with: names) }
        case .anyOf(let rules), .oneOf(let rules): rules.contains { $0.canHold(with: names) }
        case .not: true
        }
    }
}

extension Diagnostic {
    fileprivate static func ignoredDemands(
        of schema: ResolvedSchema, isKnown: Bool
    ) -> Diagnostic {
        let isObject = if case .object = schema.shape { true } else { false }
        let reason =
            !isKnown
            ? "not all that is said of them is understood"
            : isObject
                ? "not all of them are properties that can be sent"
                : "the schema stands for several types; say it in each of them"
        return Diagnostic(
            .warning, .ignoredDemands, at: schema.location,
            "which members are required together is not checked before a request, because \(reason)"
        )
    }
}
