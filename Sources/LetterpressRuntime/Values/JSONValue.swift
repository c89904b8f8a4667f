/// Any JSON value, kept whole.
///
/// Numbers keep their text; the order of an object's members does not count and is not kept. Names are compared as
/// `String` compares them: of two that differ only in how a letter is composed, the last counts.
public enum JSONValue: Hashable, Sendable {
    case null
    case boolean(Bool)
    case number(JSONNumber)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// A member of an object; setting one to `nil` removes it. Other forms have no members.
    public subscript(_ key: String) -> JSONValue? {
        get { object?[key] }
        set {
            guard case .object(var members) = self else { return }
            members[key] = newValue
            self = .object(members)
        }
    }

    /// An element of an array; `nil` where there is none.
    public subscript(_ index: Int) -> JSONValue? {
        guard let elements = array, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    public var kind: JSONKind {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    public var isNull: Bool { self == .null }

    /// The value of a boolean.
    public var bool: Bool? { if case .boolean(let value) = self { value } else { nil } }

    /// The value of a number that is whole and in range.
    public var int: Int? { if case .number(let value) = self { value.int } else { nil } }

    /// The nearest value of a number, where there is a finite one.
    public var double: Double? { if case .number(let value) = self { value.double } else { nil } }

    /// The value of a string.
    public var string: String? { if case .string(let value) = self { value } else { nil } }

    /// The elements of an array.
    public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }

    /// The members of an object.
    public var object: [String: JSONValue]? {
        if case .object(let value) = self { value } else { nil }
    }

    /// The value read as another type.
    public func decode<Value: JSONCodable>(
        as type: Value.Type = Value.self
    ) throws(JSONError) -> Value {
        try Value(jsonData: jsonData())
    }
}

extension JSONValue: JSONCodable {
    public init(json: borrowing JSONReader) throws(JSONError) {
        var builder = JSONValueBuilder(json.document)
        self = builder.value(at: json.index)
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .null: json.null()
        case .boolean(let value): json.boolean(value)
        case .number(let value): json.number(value)
        case .string(let value): json.string(value)
        case .array(let value): json.array(value)
        case .object(let value): json.map(value)
        }
    }
}

extension JSONValue: CustomStringConvertible {
    /// The value as JSON, members sorted by name.
    public var description: String { jsonText() }
}
