import SpecReader

/// A constraint that is checked before a request is sent.
package enum Rule: Hashable, Sendable {
    case minLength(Int)
    case maxLength(Int)
    case pattern(String)
    /// Numbers are kept as written.
    case minimum(String)
    case maximum(String)
    case exclusiveMinimum(String)
    case exclusiveMaximum(String)
    case multipleOf(String)
    case minItems(Int)
    case maxItems(Int)
    case uniqueItems
    case minProperties(Int)
    case maxProperties(Int)
    /// What the names of all members match.
    case namePattern(String)
    case members(Schema.MemberRule)
    case format(Format)
    case each([Rule])
    case anyOf([[Rule]])

    package enum Format: String, Hashable, Sendable {
        case ipv4, ipv6, email, hostname
    }
}
