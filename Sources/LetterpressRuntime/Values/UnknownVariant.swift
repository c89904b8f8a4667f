/// A value whose variant this version of a client does not know, kept whole and written back unchanged.
public struct UnknownVariant: Hashable, Sendable {
    /// The text that names the variant, where the value has one.
    public let tag: String?
    /// The whole value.
    public let value: JSONValue

    public init(tag: String?, value: JSONValue) {
        self.tag = tag
        self.value = value
    }

    /// Keeps the value that is read.
    public init(tag: String?, json: JSONReader) throws(JSONError) {
        json.noteUnknown()
        self.init(tag: tag, value: try JSONValue(json: json))
    }

    /// A member read as the type that is asked for; `nil` where it is missing, `null` or of another type.
    public subscript<Value: JSONCodable>(_ key: String) -> Value? {
        guard let member = value[key], !member.isNull else { return nil }
        return try? member.decode()
    }
}

extension UnknownVariant: JSONCodable {
    public init(json: JSONReader) throws(JSONError) {
        try self.init(tag: nil, json: json)
    }

    public func write(to json: inout JSONWriter) {
        value.write(to: &json)
    }
}
