public struct MediaType: Sendable {
    public var location: SourceLocation
    /// As written, for example `application/json; charset=utf-8`.
    public var name: String
    public var schema: Schema?
    /// What one element of a stream is; the schema describes all of them together.
    public var itemSchema: Schema?
    public var encoding: [Encoding] = []

    /// How one property of a form or multipart body is written.
    public struct Encoding: Sendable {
        public var property: String
        public var location: SourceLocation
        public var contentType: String?
        public var style: Parameter.Style?
        public var explode: Bool?
        public var headers: [Components.Named<Referenced<Header>>] = []
    }
}

extension MediaType {
    init(json schema: Schema) {
        self.init(location: schema.location, name: "application/json", schema: schema)
    }
}
