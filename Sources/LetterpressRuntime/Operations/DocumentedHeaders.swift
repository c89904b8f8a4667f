import Foundation

/// The header fields that an API documents for the responses of an operation, by name and type.
///
/// Make it from the fields of a response or of an error. Each value is read when it is asked for, and is `nil` where
/// the field is missing or has another form than documented: a header never fails a call.
public protocol DocumentedHeaders: Sendable {
    /// The fields as they came.
    var fields: HeaderFields { get }

    init(_ fields: HeaderFields)
}

extension HeaderFields {
    /// Reads a field as a text, a number, a boolean or whatever else is one text.
    public func value<Value: JSONCodable>(_ name: String) -> Value? {
        self[name].flatMap { Value(plainText: $0) }
    }

    /// Reads the parts of a field between commas; none where one of them cannot be read.
    public func list<Element: JSONCodable>(_ name: String) -> [Element]? {
        guard let text = self[name] else { return nil }
        let parts = text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
        let elements = parts.compactMap { Element(plainText: $0) }
        return elements.count == parts.count ? elements : nil
    }

    /// Reads a field that holds JSON.
    public func json<Value: JSONCodable>(_ name: String) -> Value? {
        self[name].flatMap { try? Value(jsonText: $0) }
    }
}

extension HeaderFields {
    /// Reads a field as a date, in the form of JSON or in that of HTTP.
    public func value(_ name: String) -> Date? {
        guard let text = self[name] else { return nil }
        return Date(plainText: text) ?? HTTPDate.read(text)
    }
}

extension JSONCodable {
    /// Reads a scalar as it stands outside of JSON: as a string, or else as what it would be without quotation marks.
    fileprivate init?(plainText text: String) {
        if let value = try? Self(jsonText: JSONValue.string(text).jsonText()) {
            self = value
        } else if let value = try? Self(jsonText: text) {
            self = value
        } else {
            return nil
        }
    }
}
