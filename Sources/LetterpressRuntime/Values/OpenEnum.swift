/// A set of values that may grow: a value that is not known yet is kept as `unknown`.
public protocol OpenEnum: JSONCodable, Hashable, CaseIterable {
    associatedtype RawValue: JSONCodable & Hashable

    /// The cases by their values, in the order of the document: all but `unknown`.
    static var knownCases: KeyValuePairs<RawValue, Self> { get }

    /// What `unknown` holds; `nil` for a value that is known.
    var unknownValue: RawValue? { get }

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
    /// The values that this version knows, in the order of the document.
    public static var allCases: [Self] { knownCases.map(\.value) }

    /// The case of a value; `unknown` where there is none.
    @inlinable
    public init(rawValue: RawValue) {
        self = Self.knownCase(rawValue) ?? .unknown(rawValue)
    }

    @inlinable
    static func knownCase(_ rawValue: RawValue) -> Self? {
        for (value, known) in knownCases where value == rawValue { return known }
        return nil
    }

    /// Whether the value is one that this version knows.
    public var isKnown: Bool { unknownValue == nil }

    /// The value of a case in the table, in which every one but `unknown` stands.
    @usableFromInline
    var knownValue: RawValue? {
        for (value, known) in Self.knownCases where known == self { return value }
        return nil
    }

    @inlinable
    public init(json: JSONReader) throws(JSONError) {
        let rawValue = try RawValue(json: json)
        if let known = Self.knownCase(rawValue) {
            self = known
        } else {
            json.noteUnknown()
            self = .unknown(rawValue)
        }
    }

    @inlinable
    public func write(to json: inout JSONWriter) {
        rawValue.write(to: &json)
    }
}

extension OpenStringEnum {
    @inlinable
    public var rawValue: String { unknownValue ?? knownValue ?? "" }
}

extension OpenIntegerEnum {
    @inlinable
    public var rawValue: Int { unknownValue ?? knownValue ?? 0 }
}

extension OpenScalarEnum {
    @inlinable
    public var rawValue: JSONValue { unknownValue ?? knownValue ?? .null }
}
