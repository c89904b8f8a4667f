extension Optional: JSONCodable where Wrapped: JSONCodable {
    @inlinable
    public init(json: JSONReader) throws(JSONError) {
        self = json.isAbsent(Wrapped.self) ? nil : try Wrapped(json: json)
    }

    @inlinable
    public func write(to json: inout JSONWriter) {
        if let self { self.write(to: &json) } else { json.null() }
    }
}
