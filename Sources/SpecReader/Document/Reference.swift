/// A `$ref`, not followed yet.
package struct Reference: Hashable, Sendable {
    /// As written, for example `#/components/schemas/Pet` or `common.yaml#/Error`.
    package var target: String
    package var location: SourceLocation

    package init(target: String, location: SourceLocation) {
        self.target = target
        self.location = location
    }
}
