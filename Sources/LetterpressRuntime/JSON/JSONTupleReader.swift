/// The elements of a JSON array in which each place has a meaning of its own, read from left to right.
public struct JSONTupleReader {
    private let document: JSONDocument
    private let index: Int
    private let end: Int
    private var next: Int
    private var position = 0

    init(document: JSONDocument, index: Int, end: Int) {
        self.document = document
        self.index = index
        self.end = end
        next = index + 1
    }

    /// The next element, which must be there.
    public mutating func required<Value: JSONCodable>() throws(JSONError) -> Value {
        guard let element = element() else {
            throw JSONError(
                document, index: index, member: "\(position)", expected: "a value",
                found: "no such element")
        }
        return try Value(json: element)
    }

    /// The next element, which may be missing or `null`: both read as `nil`, and so does an empty text where no value
    /// is one.
    public mutating func optional<Value: JSONCodable>() throws(JSONError) -> Value? {
        guard let element = element(), !element.isAbsent(Value.self) else { return nil }
        return try Value(json: element)
    }

    /// The next element, which may be missing, and for which `null` is a value like any other.
    public mutating func optional() throws(JSONError) -> JSONValue? {
        guard let element = element() else { return nil }
        return try JSONValue(json: element)
    }

    /// The next element, for which being missing and being `null` differ.
    public mutating func optionalOrNull<Value: JSONCodable>() throws(JSONError) -> Nullable<Value>?
    {
        guard let element = element() else { return nil }
        return try Nullable(json: element)
    }

    /// All elements that are left.
    public mutating func rest<Value: JSONCodable>() throws(JSONError) -> [Value] {
        var values: [Value] = []
        while let element = element() { values.append(try Value(json: element)) }
        return values
    }

    private mutating func element() -> JSONReader? {
        guard next < end else { return nil }
        defer {
            next = document.end(of: next)
            position += 1
        }
        return JSONReader(document: document, index: next)
    }
}

extension JSONReader {
    /// The elements of the value, which must be an array, for reading one by one.
    public func tuple() throws(JSONError) -> JSONTupleReader {
        let token = token
        guard token.form == .array else { throw mismatch(expected: "an array") }
        return JSONTupleReader(document: document, index: index, end: Int(token.link))
    }
}
