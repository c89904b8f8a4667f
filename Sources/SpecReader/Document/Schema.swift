/// A JSON Schema as OpenAPI 3.1 uses it. Keywords of 3.0 are translated while reading: `nullable`
/// adds `null` to `types` (or an `anyOf` with `null` where no type is given), boolean
/// `exclusiveMinimum` becomes a number, `example` becomes `examples`.
///
/// A class: schemas nest, are shared, and are told apart by identity.
public final class Schema: Sendable {
    public let location: SourceLocation
    public let content: Content

    public init(location: SourceLocation, content: Content) {
        self.location = location
        self.content = content
    }

    public enum Content: Sendable {
        /// `true`: every value; `false`: none.
        case boolean(Bool)
        /// A `$ref`; in 3.1 keywords may stand beside it and then both hold.
        case reference(Reference, siblings: Keywords?)
        case keywords(Keywords)
    }

    public enum JSONType: String, Hashable, Sendable, CaseIterable {
        case null, boolean, integer, number, string, array, object
    }

    public struct Property: Sendable {
        public let name: String
        public let nameLocation: SourceLocation
        public let schema: Schema

        public init(name: String, nameLocation: SourceLocation, schema: Schema) {
            self.name = name
            self.nameLocation = nameLocation
            self.schema = schema
        }
    }

    public struct RequiredName: Sendable {
        public let name: String
        public let location: SourceLocation
    }

    /// Numbers are kept as written. Of patterns and factors, a merged schema can have several.
    public struct Constraints: Hashable, Emptiable {
        public var minimum: String?
        public var maximum: String?
        public var exclusiveMinimum: String?
        public var exclusiveMaximum: String?
        public var factors: [String] = []
        public var minLength: Int?
        public var maxLength: Int?
        public var patterns: [String] = []
        public var minItems: Int?
        public var maxItems: Int?
        public var uniqueItems = false
        public var minProperties: Int?
        public var maxProperties: Int?
        public var memberRules: [MemberRule] = []
        /// Whether there are demands on members that are not among the rules.
        public var ignoresDemands = false

        public init() {}
    }

    public struct Discriminator: Sendable {
        public var location: SourceLocation
        public var propertyName: String
        public var mapping: [(value: String, target: String)]
    }
}
