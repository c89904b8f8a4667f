/// A constraint that is checked before a request is sent.
package indirect enum Rule: Hashable, Sendable {
    case minLength(Int), maxLength(Int)
    case pattern(String)
    /// Numbers are kept as written.
    case minimum(String), maximum(String), exclusiveMinimum(String), exclusiveMaximum(String)
    case multipleOf(String)
    case minItems(Int), maxItems(Int), uniqueItems
    case minProperties(Int), maxProperties(Int)
    case format(Format)
    case each([Rule])

    package enum Format: String, Hashable, Sendable {
        case ipv4, ipv6, email, hostname
    }
}
