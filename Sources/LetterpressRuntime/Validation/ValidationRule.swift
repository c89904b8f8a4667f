/// One demand on a value: a length, a range, a pattern.
///
/// As in JSON Schema, a rule concerns one form of JSON and lets every other form pass.
public struct ValidationRule: Hashable, Sendable {
    let check: Check

    enum Check: Hashable, Sendable {
        case minLength(Int)
        case maxLength(Int)
        case pattern(String)
        case format(StringFormat)
        case minimum(RuleNumber)
        case maximum(RuleNumber)
        case exclusiveMinimum(RuleNumber)
        case exclusiveMaximum(RuleNumber)
        case multipleOf(RuleNumber)
        case minItems(Int)
        case maxItems(Int)
        case uniqueItems
        case minProperties(Int)
        case maxProperties(Int)
        case namePattern(String)
        case members(MemberRule)
        case each([ValidationRule])
        case anyOf([[ValidationRule]])
    }

    /// Text of at least so many Unicode scalars.
    public static func minLength(_ count: Int) -> Self { Self(check: .minLength(count)) }

    /// Text of at most so many Unicode scalars.
    public static func maxLength(_ count: Int) -> Self { Self(check: .maxLength(count)) }

    /// Text in which a regular expression in the dialect of ECMA-262 finds a match.
    ///
    /// An expression that cannot be read lets every text pass.
    public static func pattern(_ expression: String) -> Self { Self(check: .pattern(expression)) }

    /// Text in a named format.
    public static func format(_ format: StringFormat) -> Self { Self(check: .format(format)) }

    /// A number not below the limit.
    public static func minimum(_ limit: RuleNumber) -> Self { Self(check: .minimum(limit)) }

    /// A number not above the limit.
    public static func maximum(_ limit: RuleNumber) -> Self { Self(check: .maximum(limit)) }

    /// A number above the limit.
    public static func exclusiveMinimum(_ limit: RuleNumber) -> Self {
        Self(check: .exclusiveMinimum(limit))
    }

    /// A number below the limit.
    public static func exclusiveMaximum(_ limit: RuleNumber) -> Self {
        Self(check: .exclusiveMaximum(limit))
    }

    /// A number that is a whole multiple of the step.
    public static func multipleOf(_ step: RuleNumber) -> Self { Self(check: .multipleOf(step)) }

    /// An array of at least so many elements.
    public static func minItems(_ count: Int) -> Self { Self(check: .minItems(count)) }

    /// An array of at most so many elements.
    public static func maxItems(_ count: Int) -> Self { Self(check: .maxItems(count)) }

    /// An array without two equal elements.
    public static let uniqueItems = Self(check: .uniqueItems)

    /// An object of at least so many members.
    public static func minProperties(_ count: Int) -> Self { Self(check: .minProperties(count)) }

    /// An object of at most so many members.
    public static func maxProperties(_ count: Int) -> Self { Self(check: .maxProperties(count)) }

    /// An object in the name of whose every member a regular expression finds a match.
    public static func namePattern(_ expression: String) -> Self {
        Self(check: .namePattern(expression))
    }

    /// An object that has the members which a rule demands.
    public static func members(_ rule: MemberRule) -> Self { Self(check: .members(rule)) }

    /// Rules for each element of an array, or each value of a map.
    public static func each(_ rules: ValidationRule...) -> Self { Self(check: .each(rules)) }

    /// Text, or a number, that keeps to all rules of at least one list.
    public static func anyOf(_ alternatives: [ValidationRule]...) -> Self {
        Self(check: .anyOf(alternatives))
    }
}
