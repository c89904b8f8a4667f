import Foundation

/// A value that reads itself from parsed JSON and writes itself as JSON, without a container or key type between.
///
/// Conforming types are `Codable` as well, with the same JSON.
public protocol JSONCodable: Codable, Sendable {
    /// Reads a value; the error points at what does not fit.
    init(json: borrowing JSONReader) throws(JSONError)

    /// Writes the value; what breaks a rule is recorded by the writer.
    func write(to json: inout JSONWriter)

    /// Whether no value of the type is an empty text, as with URLs and dates.
    ///
    /// Servers send one where they have no value; where `nil` is allowed, it is read as that. `false` by default.
    static var isNeverEmptyText: Bool { get }
}

extension JSONCodable {
    @inlinable
    public static var isNeverEmptyText: Bool { false }

    /// Reads a JSON text in UTF-8.
    public init(jsonData data: Data) throws(JSONError) {
        try self.init(json: JSONDocument(data).root)
    }

    /// Reads a JSON text.
    public init(jsonText text: String) throws(JSONError) {
        try self.init(json: JSONDocument(text).root)
    }

    /// The value as JSON in UTF-8; no rule is checked, and a number that JSON cannot say is `null`.
    public func jsonData() -> Data {
        var writer = JSONWriter(validates: false)
        write(to: &writer)
        return writer.data
    }

    /// The value as a JSON text; no rule is checked, and a number that JSON cannot say is `null`.
    public func jsonText() -> String {
        var writer = JSONWriter(validates: false)
        write(to: &writer)
        return writer.text
    }

    /// The rules of the API that the value breaks.
    public func violations() -> [Violation] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.violations
    }
}
