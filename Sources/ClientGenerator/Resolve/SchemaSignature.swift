import SpecReader

/// All that a schema given in place says, but for where it is written: two with the same signature are the same type.
struct SchemaSignature: Hashable {
    private let title: String?
    private let description: String?
    private let format: String?
    private let form: Form
    /// One or none: most schemas have none, and signatures are moved around.
    private let constraints: [Schema.Constraints]
    private let swiftName: String?
    private let customType: String?
    private let namePattern: String?
    private let isDeprecated: Bool
    private let direction: ResolvedSchema.Direction

    /// - Parameter representatives: For each part of the schema the one that stands for all that are the same.
    /// - Returns: `nil` where a part has none, and for what is rarer than worth comparing: catalogs of errors, scalars
    ///   with alternatives, and defaults that are lists or objects.
    init?(_ schema: ResolvedSchema, _ representatives: SchemaMap<SchemaID?>) {
        guard schema.narrowing == nil, schema.alternatives.isEmpty,
            let form = Form(schema.shape, representatives)
        else { return nil }
        title = schema.title
        description = schema.description
        format = schema.format
        self.form = form
        constraints = schema.hasConstraints ? [schema.constraints] : []
        swiftName = schema.swiftName
        customType = schema.customType
        namePattern = schema.namePattern
        isDeprecated = schema.isDeprecated
        direction = schema.direction
    }

    fileprivate enum Form: Hashable {
        case any, boolean, integer, number, string
        case constant(Literal)
        case enumeration([Value], isOpen: Bool)
        case array(Use)
        case map(Use)
        case object(Members)
        case tuple(Members)
        case union([Use], Tags?)

        struct Value: Hashable {
            var literal: Literal
            var name: String?
            var description: String?
        }

        struct Members: Hashable {
            var properties: [Property]
            var additional: Use?
            var hiddenNames: [String]
        }

        struct Property: Hashable {
            var name: String
            var use: Use
            var swiftName: String?
            var tag: String?
            var isRequired: Bool
            var access: Shape.ObjectShape.Property.Access
            var isElement: Bool
        }

        struct Tags: Hashable {
            var propertyName: String
            var values: [[String]]
            var isMapped: [Bool]
        }

        struct Use: Hashable {
            var id: SchemaID
            var isNullable: Bool
            var isDeprecated: Bool
            var description: String?
            var defaultValue: Literal?
        }
    }
}

extension SchemaSignature.Form {
    fileprivate init?(_ shape: Shape, _ representatives: SchemaMap<SchemaID?>) {
        switch shape {
        case .any: self = .any
        case .boolean: self = .boolean
        case .integer: self = .integer
        case .number: self = .number
        case .string: self = .string
        case .constant(let literal): self = .constant(literal)
        case .enumeration(let enumeration):
            let values = enumeration.values.map {
                Value(literal: $0.literal, name: $0.name, description: $0.description)
            }
            self = .enumeration(values, isOpen: enumeration.isOpen)
        case .array(let element):
            guard let element = Use(element, representatives) else { return nil }
            self = .array(element)
        case .map(let value):
            guard let value = Use(value, representatives) else { return nil }
            self = .map(value)
        case .object(let object):
            guard let members = Members(object, representatives) else { return nil }
            self = .object(members)
        case .tuple(let tuple):
            guard let members = Members(tuple, representatives) else { return nil }
            self = .tuple(members)
        case .union(let union):
            let variants = union.variants.compactMap { Use($0, representatives) }
            guard variants.count == union.variants.count else { return nil }
            self = .union(variants, union.discriminator.map(Tags.init))
        }
    }
}

extension SchemaSignature.Form.Members {
    fileprivate init?(_ object: Shape.ObjectShape, _ representatives: SchemaMap<SchemaID?>) {
        properties = object.properties.compactMap {
            SchemaSignature.Form.Property($0, representatives)
        }
        additional = object.additional.flatMap {
            SchemaSignature.Form.Use($0, representatives)
        }
        hiddenNames = object.hiddenNames
        guard properties.count == object.properties.count,
            (additional == nil) == (object.additional == nil)
        else { return nil }
    }
}

extension SchemaSignature.Form.Property {
    fileprivate init?(
        _ property: Shape.ObjectShape.Property, _ representatives: SchemaMap<SchemaID?>
    ) {
        guard let use = SchemaSignature.Form.Use(property.use, representatives) else { return nil }
        self.init(
            name: property.name, use: use, swiftName: property.swiftName, tag: property.tag,
            isRequired: property.isRequired, access: property.access,
            isElement: property.isElement)
    }
}

extension SchemaSignature.Form.Tags {
    fileprivate init(_ discriminator: Discriminator) {
        self.init(
            propertyName: discriminator.propertyName, values: discriminator.values,
            isMapped: discriminator.isMapped)
    }
}

extension SchemaSignature.Form.Use {
    fileprivate init?(_ use: SchemaUse, _ representatives: SchemaMap<SchemaID?>) {
        let defaultValue = use.defaultValue.flatMap(Literal.init)
        guard let id = representatives[use.id], (defaultValue == nil) == (use.defaultValue == nil)
        else { return nil }
        self.init(
            id: id, isNullable: use.isNullable, isDeprecated: use.isDeprecated,
            description: use.description, defaultValue: defaultValue)
    }
}
