package struct SecurityScheme: Sendable {
    package var location: SourceLocation
    package var description: String?
    package var kind: Kind

    package enum Kind: Hashable, Sendable {
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
