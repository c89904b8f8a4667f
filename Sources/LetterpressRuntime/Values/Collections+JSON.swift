extension Array: JSONCodable where Element: JSONCodable {
    @inlinable
    public init(json: JSONReader) throws(JSONError) {
        let elements = try json.array()
        self.init()
        reserveCapacity(elements.count)
        for element in elements {
            append(try Element(json: element))
        }
    }

    @inlinable
    public func write(to json: inout JSONWriter) {
        json.array(self)
    }
}

extension Dictionary: JSONCodable where Key == String, Value: JSONCodable {
    @inlinable
    public init(json: JSONReader) throws(JSONError) {
        self = try json.object().others()
    }

    /// Members are sorted by name, so that equal values are written alike.
    @inlinable
    public func write(to json: inout JSONWriter) {
        json.map(self)
    }
}
