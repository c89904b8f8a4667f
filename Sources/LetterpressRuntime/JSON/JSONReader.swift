/// A view of one value inside a `JSONDocument`.
public struct JSONReader: Sendable, CustomStringConvertible, CustomReflectable {
    @usableFromInline let document: JSONDocument
    @usableFromInline let index: Int

    @inlinable
    init(document: JSONDocument, index: Int) {
        self.document = document
        self.index = index
    }

    var token: JSONToken { document[index] }

    /// Which of the six JSON forms the value has.
    public var kind: JSONKind { token.kind }

    /// Whether the value is `null`.
    public var isNull: Bool { token.form == .null }

    /// Whether the value says that there is none of a type: `null`, or an empty text where no value is one.
    @inlinable
    public func isAbsent<Value: JSONCodable>(_ type: Value.Type) -> Bool {
        isNull || Value.isNeverEmptyText && isEmptyText
    }

    /// Whoever reads the value keeps something of it that it does not know.
    @usableFromInline
    func noteUnknown() { document.noteUnknownValue() }

    /// The same value, for a reading that is to tell it from values of other types: a date and time is to have all that
    /// its format demands then, and a date nothing behind it.
    public var exactly: JSONReader {
        isExact ? self : JSONReader(document: JSONDocument(exactly: document), index: index)
    }

    var isExact: Bool { document.isExact }

    @usableFromInline
    var isEmptyText: Bool { token.form == .string && document.text(at: index, equals: "") }

    /// Decodes the value as any type.
    @inlinable
    public func value<Value: JSONCodable>(
        as type: Value.Type = Value.self
    ) throws(JSONError) -> Value {
        try Value(json: self)
    }

    /// The members of the value, which must be an object.
    public func object() throws(JSONError) -> JSONObjectReader {
        let token = token
        guard token.form == .object else { throw mismatch(expected: "an object") }
        return JSONObjectReader(document: document, index: index, end: Int(token.link))
    }

    /// The elements of the value, which must be an array.
    public func array() throws(JSONError) -> JSONArrayReader {
        let token = token
        guard token.form == .array else { throw mismatch(expected: "an array") }
        return JSONArrayReader(
            document: document, first: index + 1, end: Int(token.link), count: Int(token.count))
    }

    /// The text of the value, which must be a string.
    public func string() throws(JSONError) -> String {
        guard token.form == .string else { throw mismatch(expected: "a string") }
        return document.string(at: index)
    }

    /// An error at this value that tells its kind, never its content.
    public func mismatch(expected: String) -> JSONError {
        JSONError(document, index: index, expected: expected, found: kind.phrase)
    }

    /// An error at this value for one that has the right kind but not the right content.
    public func malformed(expected: String) -> JSONError {
        JSONError(document, index: index, expected: expected, found: "another \(kind.rawValue)")
    }

    /// The kind alone, because values can be secrets.
    public var description: String { "JSON \(kind)" }

    public var customMirror: Mirror { Mirror(self, children: ["kind": kind]) }
}
