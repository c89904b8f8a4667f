import SpecReader

/// The member that names the variant of a union, and what it says for each of them.
package struct Discriminator: Sendable {
    package var location: SourceLocation
    package var propertyName: String
    /// The texts that stand for each variant, in the order of the variants; none where the document gives no name.
    package var values: [[String]]
}
