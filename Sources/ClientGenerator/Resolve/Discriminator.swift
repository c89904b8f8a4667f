import SpecReader

/// The member that names the variant of a union, and what it says for each of them.
package struct Discriminator: Sendable {
    package var location: SourceLocation
    package var propertyName: String
    /// The texts that stand for each variant, in the order of the variants; none where the document gives no name.
    package private(set) var values: [[String]] = []
    /// Whether a mapping says so, in the order of the variants; elsewhere the name of the variant is its value.
    package private(set) var isMapped: [Bool] = []

    init(location: SourceLocation, propertyName: String) {
        self.location = location
        self.propertyName = propertyName
    }

    /// Adds the next variant.
    mutating func add(_ mapped: [String], else names: [String]) {
        values.append(mapped.isEmpty ? names : mapped)
        isMapped.append(!mapped.isEmpty)
    }
}
