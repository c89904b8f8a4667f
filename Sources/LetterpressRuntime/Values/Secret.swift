/// A text that must not be seen: a password, a token, a cookie.
///
/// It prints as `<secret>` wherever it is printed, also inside other values, in `dump` and in mirrors.
/// Requests carry the real text, and so does what `Codable` writes.
public struct Secret: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible,
    CustomDebugStringConvertible, CustomReflectable
{
    private let hidden: String

    public init(_ text: String) {
        hidden = text
    }

    public init(stringLiteral text: String) {
        hidden = text
    }

    /// The text itself, in the open: keep it away from logs.
    public func reveal() -> String { hidden }

    public var description: String { "<secret>" }

    public var debugDescription: String { "<secret>" }

    public var customMirror: Mirror { Mirror(self, children: [], displayStyle: .struct) }
}

extension Secret: JSONCodable {
    public init(json: borrowing JSONReader) throws(JSONError) {
        hidden = try json.string()
    }

    public func write(to json: inout JSONWriter) {
        json.string(hidden)
    }
}
