import SpecReader

/// Leaves those rules about members that a caller can follow: nobody can give what the type has no property for.
enum MemberRulePass {
    static func run(on schemas: inout SchemaTable, _ diagnostics: inout Diagnostics) {
        for id in schemas.ids where schemas[id].hasConstraints {
            var rules = schemas[id].constraints.memberRules
            if rules.isEmpty { continue }
            rules.removeAll { schemas[id].alwaysFollows($0) }
            let kept = rules.filter { schemas[id].canFollow($0) }
            schemas[id].limits.value.memberRules = kept
            if kept.count < rules.count, schemas[id].direction.contains(.request) {
                diagnostics.report(.ignoredDemands(of: schemas[id]))
            }
        }
    }
}

extension ResolvedSchema {
    /// Whether every value follows a rule, because it rules out what no value can have.
    fileprivate func alwaysFollows(_ rule: Schema.MemberRule) -> Bool {
        guard case .object = shape, case .not(let excluded) = rule else { return false }
        return !canFollow(excluded) && excluded.isSet
    }

    fileprivate func canFollow(_ rule: Schema.MemberRule) -> Bool {
        switch shape {
        case .map: return true
        case .object(let object):
            let names = Set(object.properties.lazy.filter { $0.access != .readOnly }.map(\.name))
            return object.additional != nil || names.isSuperset(of: rule.names)
        default: return false
        }
    }
}

extension Schema.MemberRule {
    /// Whether it demands all that it names.
    fileprivate var isSet: Bool {
        switch self {
        case .required: true
        case .allOf(let rules): rules.allSatisfy(\.isSet)
        case .anyOf, .oneOf, .not: false
        }
    }
}

extension Diagnostic {
    fileprivate static func ignoredDemands(of schema: ResolvedSchema) -> Diagnostic {
        let reason =
            if case .object = schema.shape {
                "not all of them are properties that can be sent"
            } else {
                "they are not those of one type; say it where the properties are"
            }
        return Diagnostic(
            .warning, .ignoredDemands, at: schema.location,
            "which members are required together is not checked before a request, because \(reason)"
        )
    }
}
