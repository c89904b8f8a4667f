/// Schemes that must all be satisfied; empty where no credential is needed.
public struct SecurityRequirement: Sendable {
    public var location: SourceLocation
    public var schemes: [Scheme]

    public init(location: SourceLocation, schemes: [Scheme]) {
        self.location = location
        self.schemes = schemes
    }

    public struct Scheme: Hashable, Sendable {
        public var name: String
        public var scopes: [String]

        public init(name: String, scopes: [String]) {
            self.name = name
            self.scopes = scopes
        }
    }
}
