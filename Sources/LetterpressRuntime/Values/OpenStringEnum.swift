/// A set of texts that may grow: a text that is not known yet is kept as `unknown`.
public protocol OpenStringEnum: JSONCodable, Hashable, CaseIterable {
    /// The case of a text; `unknown` where there is none.
    init(rawValue: String)

    /// The text as the API writes it.
    var rawValue: String { get }

    /// A text that this version does not know.
    static func unknown(_ rawValue: String) -> Self
}

extension OpenStringEnum {
    /// Whether the text is one that this version knows.
    public var isKnown: Bool { Self.allCases.contains(self) }

    public init(json: borrowing JSONReader) throws(JSONError) {
        self.init(rawValue: try json.string())
    }

    public func write(to json: inout JSONWriter) {
        json.string(rawValue)
    }
}

/// A closed set of texts.
public protocol StringEnum: JSONCodable, Hashable, CaseIterable, RawRepresentable
where RawValue == String {}

extension StringEnum {
    public init(json: borrowing JSONReader) throws(JSONError) {
        guard let value = Self(rawValue: try json.string()) else {
            throw json.malformed(
                expected: "one of the \(Self.allCases.count) texts of \(Self.self)")
        }
        self = value
    }

    public func write(to json: inout JSONWriter) {
        json.string(rawValue)
    }

    public init(from decoder: any Decoder) throws {
        try self.init(bridging: decoder)
    }

    public func encode(to encoder: any Encoder) throws {
        try bridge(to: encoder)
    }
}
