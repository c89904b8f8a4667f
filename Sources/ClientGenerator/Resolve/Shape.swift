import SpecReader

package indirect enum Shape: Sendable {
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
            package var isRequired: Bool
            package var access = Access.both
            /// Whether it is an element of an array; elements go by position.
            package var isElement = false
            private var rarities = Boxed<Rarities>()

            package enum Access: Hashable, Sendable {
                case both, readOnly, writeOnly
            }

            /// What few properties have.
            private struct Rarities: Emptiable {
                var swiftName: String?
                var tag: String?
            }

            init(
                name: String, location: SourceLocation, use: SchemaUse, isRequired: Bool,
                access: Access = .both
            ) {
                self.name = name
                self.location = location
                self.use = use
                self.isRequired = isRequired
                self.access = access
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

extension Shape.ObjectShape.Property {
    package var swiftName: String? {
        get { rarities.flatMap { $0.swiftName } }
        set { if newValue != swiftName { rarities.value.swiftName = newValue } }
    }

    /// What the member says to name its object as a variant of a union.
    package var tag: String? {
        get { rarities.flatMap { $0.tag } }
        set { if newValue != tag { rarities.value.tag = newValue } }
    }
}
