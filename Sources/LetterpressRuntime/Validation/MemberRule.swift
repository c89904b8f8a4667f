/// A demand on which members an object has, whatever their values.
///
/// The names are those of JSON Schema, and a text is the name of a member: `.oneOf("mail", "phone")`.
public struct MemberRule: Hashable, Sendable, ExpressibleByStringLiteral {
    fileprivate let check: Check

    fileprivate indirect enum Check: Hashable, Sendable {
        case required([String])
        case allOf([MemberRule])
        case anyOf([MemberRule])
        case oneOf([MemberRule])
        case not(MemberRule)
    }

    /// The member of this name.
    public init(stringLiteral name: String) { self.init(check: .required([name])) }

    private init(check: Check) { self.check = check }

    /// All of these members.
    public static func required(_ names: String...) -> Self { Self(check: .required(names)) }

    /// What every one of the rules demands.
    public static func allOf(_ rules: MemberRule...) -> Self { Self(check: .allOf(rules)) }

    /// What at least one of the rules demands.
    public static func anyOf(_ rules: MemberRule...) -> Self { Self(check: .anyOf(rules)) }

    /// What one of the rules demands, and no other one.
    public static func oneOf(_ rules: MemberRule...) -> Self { Self(check: .oneOf(rules)) }

    /// Anything but what the rule demands.
    public static func not(_ rule: MemberRule) -> Self { Self(check: .not(rule)) }

    func allows(_ members: Set<String>) -> Bool {
        switch check {
        case .required(let names): members.isSuperset(of: names)
        case .allOf(let rules): rules.allSatisfy { $0.allows(members) }
        case .anyOf(let rules): rules.contains { $0.allows(members) }
        case .oneOf(let rules): rules.count { $0.allows(members) } == 1
        case .not(let rule): !rule.allows(members)
        }
    }
}

extension MemberRule {
    /// The rule as the end of a sentence: "have 'mail' or 'phone'".
    var phrase: String {
        switch check {
        case .required(let names): "have \(names.quoted(joinedBy: "and"))"
        case .not(let rule): rule.negation
        case .allOf(let rules): rules.map(\.phrase).joined(separator: ", and ")
        case .anyOf(let rules):
            if let names = rules.soleNames {
                "have \(names.quoted(joinedBy: "or"))"
            } else if rules.count == 2, case .not(let condition) = rules[0].check,
                case .required(let names) = condition.check
            {
                "\(rules[1].phrase) where it has \(names.quoted(joinedBy: "and"))"
            } else {
                rules.map(\.phrase).joined(separator: ", or ")
            }
        case .oneOf(let rules):
            if let names = rules.soleNames {
                "have exactly one of \(names.quoted(joinedBy: "and"))"
            } else {
                "do exactly one of these: \(rules.map(\.phrase).joined(separator: "; "))"
            }
        }
    }

    private var negation: String {
        switch check {
        case .required(let names) where names.count > 1:
            "not have \(names.quoted(joinedBy: "and")) at once"
        case .anyOf(let rules):
            rules.map(\.negation).joined(separator: ", and ")
        case .not(let rule): rule.phrase
        case .required, .allOf, .oneOf: "not \(phrase)"
        }
    }
}

extension [MemberRule] {
    /// The names, where each rule demands one member.
    fileprivate var soleNames: [String]? {
        let names = compactMap { rule -> String? in
            guard case .required(let names) = rule.check, names.count == 1 else { return nil }
            return names[0]
        }
        return names.count == count ? names : nil
    }
}

extension [String] {
    /// "'a', 'b' and 'c'"
    fileprivate func quoted(joinedBy conjunction: String) -> String {
        let names = map { "'\($0)'" }
        guard names.count > 1, let last = names.last else { return names.joined() }
        return "\(names.dropLast().joined(separator: ", ")) \(conjunction) \(last)"
    }
}
