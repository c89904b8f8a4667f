/// A closed set of values.
public protocol ClosedEnum: JSONCodable, Hashable, CaseIterable, RawRepresentable
where RawValue: JSONCodable & Hashable {}

/// A closed set of texts.
public protocol StringEnum: ClosedEnum where RawValue == String {}

/// A closed set of whole numbers.
public protocol IntegerEnum: ClosedEnum where RawValue == Int {}

/// A closed set of values that are neither all texts nor all whole numbers.
public protocol ScalarEnum: ClosedEnum where RawValue == JSONValue {}

extension ClosedEnum {
    @inlinable
    public init(json: JSONReader) throws(JSONError) {
        guard let value = Self(rawValue: try RawValue(json: json)) else {
            throw json.malformed(
                expected: "one of the \(Self.allCases.count) values of \(Self.self)")
        }
        self = value
    }

    @inlinable
    public func write(to json: inout JSONWriter) {
        rawValue.write(to: &json)
    }
}

// For texts and numbers the standard library has a coding of its own, which says less about faults.
extension StringEnum {
    public init(from decoder: any Decoder) throws {
        try self.init(bridging: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        try bridge(to: encoder)
    }
}

extension IntegerEnum {
    public init(from decoder: any Decoder) throws {
        try self.init(bridging: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        try bridge(to: encoder)
    }
}
