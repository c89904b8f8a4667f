/// A set of values that may grow: a value that is not known yet is kept as `unknown`.
public protocol OpenEnum: JSONCodable, Hashable, CaseIterable {
    associatedtype RawValue: JSONCodable & Hashable

    /// The case of a value; `unknown` where there is none.
    init(rawValue: RawValue)

    /// The value as the API writes it.
    var rawValue: RawValue { get }

    /// A value that this version does not know.
    static func unknown(_ rawValue: RawValue) -> Self
}

/// A set of texts that may grow.
public protocol OpenStringEnum: OpenEnum where RawValue == String {}

/// A set of whole numbers that may grow.
public protocol OpenIntegerEnum: OpenEnum where RawValue == Int {}

/// A set that may grow, of values that are neither all texts nor all whole numbers.
public protocol OpenScalarEnum: OpenEnum where RawValue == JSONValue {}

extension OpenEnum {
    /// Whether the value is one that this version knows.
    public var isKnown: Bool { Self.allCases.contains(self) }

    @inlinable
    public init(json: JSONReader) throws(JSONError) {
        self.init(rawValue: try RawValue(json: json))
    }

    @inlinable
    public func write(to json: inout JSONWriter) {
        rawValue.write(to: &json)
    }
}
