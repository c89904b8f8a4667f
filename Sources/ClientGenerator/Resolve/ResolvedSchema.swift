import SpecReader

/// A schema in the terms that matter for a Swift type.
package struct ResolvedSchema: Sendable {
    package var location: SourceLocation
    /// The name under `components/schemas`; `nil` for a schema that is given in place.
    package var componentName: String?
    package var title: String?
    package var description: String?
    package var format: String?
    package var shape: Shape
    var limits = Boxed<Schema.Constraints>()
    package var swiftName: String?
    /// The name of a type written by hand, which takes the place of the one that the shape would give.
    package var customType: String?
    /// What the names of members beyond the properties match.
    package var namePattern: String?
    package var narrowing: Narrowing?
    /// What the value of a scalar may be: it keeps to the rules of one of these.
    var alternatives: [SchemaID] = []
    package var isDeprecated = false
    /// Whether requests, responses or both can carry it.
    package var direction: Direction = []

    init(location: SourceLocation, shape: Shape) {
        self.location = location
        self.shape = shape
    }

    package var constraints: Schema.Constraints { limits.value }

    package var hasConstraints: Bool { !limits.isEmpty }

    /// Whether the document says which members there are together.
    var demandsMembers: Bool {
        !limits.isEmpty && (!limits.value.memberRules.isEmpty || limits.value.ignoresDemands)
    }

    package struct Direction: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package static let request = Direction(rawValue: 1)
        package static let response = Direction(rawValue: 2)

        package init(rawValue: UInt8) { self.rawValue = rawValue }
    }

    /// `allOf` a component and nothing but one of its string properties held to a closed set: how a document
    /// writes the catalog of an error envelope.
    package final class Narrowing: Sendable {
        package let base: SchemaID
        package let property: String
        package let values: SchemaUse

        init(base: SchemaID, property: String, values: SchemaUse) {
            self.base = base
            self.property = property
            self.values = values
        }
    }
}

/// A schema at one place where it is used; what is said beside a reference belongs to the place.
package struct SchemaUse: Sendable {
    package var id: SchemaID
    package var isNullable = false
    package var isDeprecated = false
    package var description: String?
    package var defaultValue: Node?
}

package enum Shape: Sendable {
    /// Every JSON value.
    case any
    case boolean
    case integer
    case number
    case string
    case constant(Literal)
    case enumeration(Enumeration)
    case array(SchemaUse)
    case map(SchemaUse)
    case object(ObjectShape)
    /// An array in which each place has a meaning of its own.
    case tuple(ObjectShape)
    case union(UnionShape)

    package struct Enumeration: Sendable {
        package var values: [Value]
        /// Whether other values of the same type are allowed by the document itself.
        package var isOpen: Bool
        /// Whether it could as well be a constant: an `enum` of one value.
        var isConstant = false

        package struct Value: Sendable {
            package var literal: Literal
            package var location: SourceLocation
            package var name: String?
            package var description: String?
        }
    }

    package struct ObjectShape: Sendable {
        package var properties: [Property]
        /// Members beyond the properties, where the document asks for them.
        package var additional: SchemaUse?
        /// Whether the document rules them out.
        var isClosed = false
        /// The properties that only travel the other way.
        package var hiddenNames: [String] = []

        package struct Property: Sendable {
            package var name: String
            package var location: SourceLocation
            package var use: SchemaUse
            package var swiftName: String?
            /// What the member says to name its object as a variant of a union.
            package var tag: String?
            package var isRequired: Bool
            package var access = Access.both
            /// Whether it is an element of an array; elements go by position.
            package var isElement = false

            package enum Access: Hashable, Sendable {
                case both, readOnly, writeOnly
            }
        }
    }

    package struct UnionShape: Sendable {
        package var variants: [SchemaUse]
        package var discriminator: Discriminator?
        /// By the position of a variant, the reference that leads to it, where others lead to the same schema.
        package var references: [Int: String] = [:]
        /// Whether a value may fit several variants by intent: `anyOf`.
        var allowsSeveral = false
    }
}

/// A JSON scalar as a document states it.
package enum Literal: Hashable, Sendable {
    case null
    case boolean(Bool)
    /// The digits as written.
    case number(String)
    case string(String)

    init?(_ node: Node) { self.init(node.value) }

    init?(_ value: Node.Value) {
        switch value {
        case .null: self = .null
        case .boolean(let value): self = .boolean(value)
        case .number(let text): self = .number(text)
        case .string(let text): self = .string(text)
        case .sequence, .mapping: return nil
        }
    }
}
