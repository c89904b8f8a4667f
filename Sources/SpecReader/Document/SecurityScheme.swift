public struct SecurityScheme: Sendable {
    public var location: SourceLocation
    public var description: String?
    public var kind: Kind
    /// What stands in front of a key in its header field, as the description tells.
    public var keyPrefix: String?

    public enum Kind: Hashable, Sendable {
        case apiKey(name: String, place: Parameter.Place)
        case basic
        case bearer
        /// Another scheme of HTTP authentication, by its name.
        case http(String)
        case oauth2
        case openIDConnect
        case mutualTLS
    }
}
