public struct RequestBody: Sendable {
    public var location: SourceLocation
    public var description: String?
    public var isRequired = false
    public var content: [MediaType] = []
}

extension RequestBody {
    /// A body that is described elsewhere, as a schema of JSON.
    public init(json schema: Schema) {
        self.init(location: schema.location, content: [MediaType(json: schema)])
    }
}
