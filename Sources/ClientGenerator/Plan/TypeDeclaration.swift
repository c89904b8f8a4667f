/// A type of the client with everything nested in it.
package enum TypeDeclaration: Hashable, Sendable {
    case structure(StructDeclaration)
    case enumeration(EnumDeclaration)
    case union(UnionDeclaration)

    var path: TypePath {
        switch self {
        case .structure(let declaration): declaration.path
        case .enumeration(let declaration): declaration.path
        case .union(let declaration): declaration.path
        }
    }

    var nested: [TypeDeclaration] {
        switch self {
        case .structure(let declaration): declaration.nested
        case .enumeration: []
        case .union(let declaration): declaration.nested
        }
    }
}

package struct StructDeclaration: Hashable, Sendable {
    package var path: TypePath
    package var documentation: Documentation
    package var isDeprecated = false
    /// Required ones first: the order of the memberwise initialiser.
    package var properties: [PropertyDeclaration]
    package var constants: [ConstantMember] = []
    /// The type of members beyond the properties, where they are kept.
    package var additional: SwiftType?
    package var additionalRules: [Rule] = []
    /// What the object as a whole must keep to.
    package var rules: [Rule] = []
    /// Members that travel the other way: they are none of the members beyond the properties.
    package var hiddenNames: [String] = []
    package var genericParameter: Identifier?
    /// The property of the generic type, which names the reason of an error.
    package var reason: Identifier?
    /// Whether the struct has a reason or a `requestID` that errors can show.
    package var isErrorEnvelope = false
    /// Whether the JSON is an array with an element for each property.
    package var isTuple = false
    package var nested: [TypeDeclaration] = []

    /// Files last: servers that read a form while it arrives know its fields before they store a file.
    var writtenProperties: [PropertyDeclaration] {
        let firstFile = properties.firstIndex { $0.type.isFile } ?? properties.endIndex
        let rest = properties[firstFile...]
        return properties[..<firstFile] + rest.filter { !$0.type.isFile }
            + rest.filter(\.type.isFile)
    }
}

package struct PropertyDeclaration: Hashable, Sendable {
    package var name: Identifier
    package var wireName: String
    /// The type of the value; optional where `null` is a value.
    package var type: SwiftType
    package var presence: Presence
    package var documentation: Documentation
    package var isDeprecated = false
    /// Whether the value is kept behind a reference: where the type would hold itself, or be too large.
    package var isIndirect = false
    package var defaultValue: DefaultValue?
    /// Whether the default is what makes the object the variant that it is.
    package var isTag = false
    package var rules: [Rule] = []

    package enum Presence: Hashable, Sendable {
        case required, optional
        /// May be absent, `null` or a value.
        case optionalOrNull
    }

    /// Whether whoever makes a value has to say it.
    var isDemanded: Bool { presence == .required && defaultValue == nil }

    /// As the property is declared.
    var declaredType: SwiftType {
        switch presence {
        case .required: type
        case .optional: .optional(type)
        case .optionalOrNull: .optional(.nullable(type))
        }
    }
}

package enum DefaultValue: Hashable, Sendable {
    case literal(Literal)
    case enumCase(Identifier)
    case list([DefaultValue])
    case emptyMap
    /// What Swift has no literal for, and an optional can try to read.
    case read(Readable, from: String)

    package enum Readable: Hashable, Sendable {
        case calendarDate, url, uuid
    }
}

/// A member with one known value: written, never stored, and checked where no other can come.
package struct ConstantMember: Hashable, Sendable {
    package var wireName: String
    package var value: Literal
    package var isChecked: Bool
}

package struct EnumDeclaration: Hashable, Sendable {
    package var path: TypePath
    package var documentation: Documentation
    package var isDeprecated = false
    package var values: Values
    package var cases: [Case]
    /// Whether a value that the document does not list is kept as `.unknown`.
    package var isOpen: Bool

    package struct Case: Hashable, Sendable {
        package var name: Identifier
        package var value: Literal
        package var documentation: Documentation
    }

    /// What the values have in common.
    package enum Values: Hashable, Sendable {
        case strings, integers, scalars
    }
}

package struct UnionDeclaration: Hashable, Sendable {
    package var path: TypePath
    package var documentation: Documentation
    package var isDeprecated = false
    package var cases: [Case]
    package var isOpen: Bool
    /// Whether the union holds itself through a variant.
    package var isIndirect = false
    package var decision: Decision
    package var shared: [SharedProperty] = []
    package var factories: [Factory] = []
    package var literals: [LiteralConformance] = []
    package var nested: [TypeDeclaration] = []

    package struct Case: Hashable, Sendable {
        package var name: Identifier
        package var type: SwiftType
        package var documentation: Documentation
        package var rules: [Rule] = []
    }

    /// A property that all variants have with one type.
    package struct SharedProperty: Hashable, Sendable {
        package var name: Identifier
        package var wireName: String
        /// As it is in the variants.
        package var type: SwiftType
        package var documentation: Documentation
    }

    /// A static member that makes a variant without naming its type.
    package enum Factory: Hashable, Sendable {
        /// Takes what the initialiser of the variant's struct takes.
        case memberwise(caseName: Identifier, StructDeclaration)
        /// A case of the variant's own enum.
        case value(caseName: Identifier, value: Identifier, Documentation)
    }

    package struct LiteralConformance: Hashable, Sendable {
        package var kind: Kind
        package var caseName: Identifier

        package enum Kind: Hashable, Sendable {
            case string, float, boolean
            case integer(SwiftType)
            case array(SwiftType)
        }
    }
}
