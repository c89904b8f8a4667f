import SpecReader

/// A schema in the terms that matter for a Swift type. Copies are cheap, because whoever looks at one makes some.
package struct ResolvedSchema: Sendable {
    package var location: SourceLocation
    package var isDeprecated = false
    /// Whether requests, responses or both can carry it.
    package var direction: Direction = []
    package var shape: Shape
    var limits = Boxed<Schema.Constraints>()
    private var words = Boxed<Words>()
    private var rarities = Boxed<Rarities>()

    init(location: SourceLocation, shape: Shape) {
        self.location = location
        self.shape = shape
    }

    private struct Words: Emptiable {
        var componentName: String?
        var title: String?
        var description: String?
        var format: String?
    }

    /// What few schemas have.
    private struct Rarities: Emptiable {
        var swiftName: String?
        var customType: String?
        var namePattern: String?
        var narrowing: Narrowing?
        var alternatives: [SchemaID] = []
        var mayGrow = false
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

extension ResolvedSchema {
    package var constraints: Schema.Constraints { limits.value }

    package var hasConstraints: Bool { !limits.isEmpty }

    /// Whether the document says which members there are together.
    var demandsMembers: Bool {
        limits.map { !$0.memberRules.isEmpty || $0.ignoresDemands } ?? false
    }
}

extension ResolvedSchema {
    /// The name under `components/schemas`; `nil` for a schema that is given in place.
    package var componentName: String? {
        get { words.flatMap { $0.componentName } }
        set { if newValue != componentName { words.value.componentName = newValue } }
    }

    package var title: String? {
        get { words.flatMap { $0.title } }
        set { if newValue != title { words.value.title = newValue } }
    }

    package var description: String? {
        get { words.flatMap { $0.description } }
        set { if newValue != description { words.value.description = newValue } }
    }

    package var format: String? {
        get { words.flatMap { $0.format } }
        set { if newValue != format { words.value.format = newValue } }
    }
}

extension ResolvedSchema {
    package var swiftName: String? {
        get { rarities.flatMap { $0.swiftName } }
        set { if newValue != swiftName { rarities.value.swiftName = newValue } }
    }

    /// The name of a type written by hand, which takes the place of the one that the shape would give.
    package var customType: String? {
        get { rarities.flatMap { $0.customType } }
        set { if newValue != customType { rarities.value.customType = newValue } }
    }

    /// What the names of members beyond the properties match.
    package var namePattern: String? {
        get { rarities.flatMap { $0.namePattern } }
        set { if newValue != namePattern { rarities.value.namePattern = newValue } }
    }

    package var narrowing: Narrowing? {
        get { rarities.flatMap { $0.narrowing } }
        set { if newValue !== narrowing { rarities.value.narrowing = newValue } }
    }

    /// Whether a constant is the only value known so far: it is that of an `enum`, to which others may come.
    var mayGrow: Bool {
        get { rarities.map { $0.mayGrow } ?? false }
        set { if newValue != mayGrow { rarities.value.mayGrow = newValue } }
    }

    /// What the value of a scalar may be: it keeps to the rules of one of these.
    var alternatives: [SchemaID] {
        get { rarities.map { $0.alternatives } ?? [] }
        set { if newValue != alternatives { rarities.value.alternatives = newValue } }
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
