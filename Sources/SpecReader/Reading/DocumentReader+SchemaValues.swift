extension DocumentReader {
    mutating func readValues(
        _ entry: Node.Entry, _ keyword: SchemaKeyword, into draft: SchemaDraft
    ) {
        switch keyword {
        case .type: draft.keywords.types = types(entry, of: draft.subject)
        case .const: draft.keywords.constant = constant(entry)
        case .enum: draft.keywords.enumeration = enumeration(entry, of: draft.subject)
        case .nullable:
            guard boolean(entry) == true else { return }
            if dialect == .openAPI31 { report(.nullableIn31(at: entry.keyLocation)) }
            draft.nullable = entry.keyLocation
        default: break
        }
    }

    private mutating func types(_ entry: Node.Entry, of subject: Subject) -> Schema.Types {
        guard let nodes = entry.value.elements else {
            return type(entry.value, of: subject).map(Schema.Types.init) ?? []
        }
        if dialect == .openAPI30 { report(.typeListIn30(at: entry.value.location)) }
        var types = Schema.Types()
        for node in nodes {
            guard let type = type(node, of: subject) else { continue }
            if types.contains(type) {
                report(.duplicateEntry(type.rawValue, in: "type", at: node.location))
            } else {
                types.append(type)
            }
        }
        return types
    }

    private mutating func type(_ node: Node, of subject: Subject) -> Schema.JSONType? {
        switch node.value {
        case .null:
            report(.unquotedNull(at: node.location))
            return .null
        case .string(let name):
            if let type = Schema.JSONType(rawValue: name) { return type }
            let mistake = TypeMistake(typeName: name)
            report(.unknownType(name, mistake, in: subject, at: node.location))
            return mistake.type
        default:
            report(.mismatch(node, expected: "the name of a type", for: "'type'"))
            return nil
        }
    }

    private mutating func enumeration(_ entry: Node.Entry, of subject: Subject) -> [Node]? {
        guard let nodes = entry.value.elements else {
            _ = elements(of: entry)
            return nil
        }
        if nodes.isEmpty {
            report(.emptyList(entry, in: subject))
            return nil
        }
        if let node = nodes.first(where: \.isCollection) {
            report(.collectionAsConstant(entry, at: node.location))
            return nil
        }
        // Repeated values stay here: names and descriptions go by position.
        return Array(nodes)
    }

    private mutating func constant(_ entry: Node.Entry) -> Node? {
        guard entry.value.isCollection else { return entry.value }
        report(.collectionAsConstant(entry, at: entry.value.location))
        return nil
    }
}

/// What stands where a type of JSON Schema should.
private struct TypeMistake {
    /// `nil` where nobody knows what is meant.
    var type: Schema.JSONType?
    var advice: String
    /// Whether it is the name of a type with a letter wrong.
    var isSlip = false

    init(typeName: String) {
        // Those who write the commas of JSON into YAML have them in the name.
        var known = typeName.lowercased()
        while known.last == "," { known.removeLast() }
        switch known {
        case "int", "int32", "int64", "long", "short", "integer": self = .init(.integer)
        case "float", "double", "decimal", "num", "numeric", "number": self = .init(.number)
        case "bool", "boolean": self = .init(.boolean)
        case "str", "text", "char", "string": self = .init(.string)
        case "list", "set", "tuple", "array": self = .init(.array)
        case "dict", "dictionary", "map", "hash", "struct", "record", "object":
            self = .init(.object)
        case "nil", "none", "null": self = .init(.null)
        case "date", "date-time", "uuid", "uri", "email", "password", "byte", "binary":
            type = .string
            advice = "JSON Schema has 'string' with 'format: \(known)'"
        case "datetime", "timestamp":
            type = .string
            advice = "JSON Schema has 'string' with 'format: date-time'"
        case "file":
            type = .string
            advice = "OpenAPI 3 has 'string' with 'format: binary'"
        case "any", "mixed", "unknown":
            advice = "leave 'type' out to allow every value"
        default:
            let names = Schema.JSONType.allCases.map(\.rawValue)
            guard let name = Spelling.nearest(to: typeName, among: names) else {
                let types = names.map { "'\($0)'" }.joined(separator: ", ")
                advice = "it is ignored, because JSON Schema has only \(types)"
                return
            }
            type = Schema.JSONType(rawValue: name)
            isSlip = true
            advice = "did you mean '\(name)'?"
        }
    }

    private init(_ type: Schema.JSONType) {
        self.type = type
        advice = "JSON Schema has '\(type.rawValue)'"
    }
}

extension Node {
    fileprivate var isCollection: Bool { elements != nil || entries != nil }
}

extension Diagnostic {
    fileprivate static func collectionAsConstant(
        _ entry: Node.Entry, at location: SourceLocation
    ) -> Self {
        Self(
            .warning, .unsupportedConstant, at: location,
            "a constant that is an object or an array is not checked, so '\(entry.key)' is ignored; "
                + "describe its form instead"
        )
    }

    static func duplicateEntry(_ text: String, in list: String, at location: SourceLocation) -> Self
    {
        Self(
            .warning, .duplicateEntry, at: location,
            "'\(text.excerpt)' is listed twice in '\(list)'; remove one")
    }

    static func emptyList(_ entry: Node.Entry, in subject: Subject) -> Self {
        Self(
            .warning, .emptyList, at: entry.keyLocation,
            "'\(entry.key)' of \(subject) lists nothing and is ignored",
            about: "\(subject)")
    }

    fileprivate static func unknownType(
        _ name: String, _ mistake: TypeMistake, in subject: Subject, at location: SourceLocation
    ) -> Self {
        Self(
            mistake.isSlip ? .error : .warning, .unknownType, at: location,
            "\(subject) says 'type: \(name.excerpt)'; \(mistake.advice)", about: "\(subject)")
    }

    fileprivate static func unquotedNull(at location: SourceLocation) -> Self {
        Self(
            .warning, .looseType, at: location,
            "the type 'null' needs quotes, because null alone is no text in YAML")
    }

    fileprivate static func typeListIn30(at location: SourceLocation) -> Self {
        Self(
            .warning, .wrongVersion, at: location,
            "a list of types belongs to OpenAPI 3.1; in 3.0 write one type and 'nullable: true' "
                + "for null"
        )
    }

    fileprivate static func nullableIn31(at location: SourceLocation) -> Self {
        Self(
            .warning, .wrongVersion, at: location,
            "'nullable' belongs to OpenAPI 3.0; in 3.1 add 'null' to 'type'")
    }
}
