/// Schemes that must all be satisfied; empty where no credential is needed.
package struct SecurityRequirement: Sendable {
    package var location: SourceLocation
    package var schemes: [Scheme]

    package struct Scheme: Hashable, Sendable {
        package var name: String
        package var scopes: [String]
    }
}
