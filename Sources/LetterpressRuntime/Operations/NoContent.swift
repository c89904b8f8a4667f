/// A response body that is not documented or not there.
public struct NoContent: JSONCodable, Hashable, Sendable {
    public init() {}

    /// Reads anything.
    public init(json: JSONReader) throws(JSONError) {}

    public func write(to json: inout JSONWriter) {
        json.null()
    }
}
