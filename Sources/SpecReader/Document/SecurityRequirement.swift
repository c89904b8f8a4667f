/// Schemes that must all be satisfied; empty where no credential is needed.
public struct SecurityRequirement: Sendable {
    public var location: SourceLocation
    public var schemes: [Scheme]

    public struct Scheme: Hashable, Sendable {
        public var name: String
        public var scopes: [String]
    }
}
