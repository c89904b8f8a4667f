/// A JSON Schema as OpenAPI 3.1 uses it. Keywords of 3.0 are translated while reading: `nullable`
/// adds `null` to `types` (or an `anyOf` with `null` where no type is given), boolean
/// `exclusiveMinimum` becomes a number, `example` becomes `examples`.
///
/// A class: schemas nest, are shared, and are told apart by identity.
package final class Schema: Sendable {
    package let location: SourceLocation
    package let content: Content

    package init(location: SourceLocation, content: Content) {
        self.location = location
        self.content = content
    }

    package enum Content: Sendable {
        /// `true`: every value; `false`: none.
        case boolean(Bool)
        /// A `$ref`; in 3.1 keywords may stand beside it and then both hold.
        case reference(Reference, siblings: Keywords?)
        case keywords(Keywords)
    }

    package enum JSONType: String, Hashable, Sendable, CaseIterable {
        case null, boolean, integer, number, string, array, object
    }

    package struct Property: Sendable {
        package let name: String
        package let nameLocation: SourceLocation
        package let schema: Schema

        package init(name: String, nameLocation: SourceLocation, schema: Schema) {
            self.name = name
            self.nameLocation = nameLocation
            self.schema = schema
        }
    }

    package struct RequiredName: Sendable {
        package let name: String
        package let location: SourceLocation
    }

    /// Numbers are kept as written. Of patterns and factors, a merged schema can have several.
    package struct Constraints: Hashable, Emptiable {
        package var minimum: String?
        package var maximum: String?
        package var exclusiveMinimum: String?
        package var exclusiveMaximum: String?
        package var factors: [String] = []
        package var minLength: Int?
        package var maxLength: Int?
        package var patterns: [String] = []
        package var minItems: Int?
        package var maxItems: Int?
        package var uniqueItems = false
        package var minProperties: Int?
        package var maxProperties: Int?
        package var memberRules: [MemberRule] = []
        /// Whether there are demands on members that are not among the rules.
        package var ignoresDemands = false

        package init() {}
    }

    package struct Discriminator: Sendable {
        package var location: SourceLocation
        package var propertyName: String
        package var mapping: [(value: String, target: String)]
    }
}
