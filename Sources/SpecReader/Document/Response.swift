public struct Response: Sendable {
    public var location: SourceLocation
    public var description: String?
    public var headers: [Components.Named<Referenced<Header>>] = []
    public var content: [MediaType] = []
}

extension Response {
    /// A response with a body that is described elsewhere, as a schema of JSON.
    public init(json schema: Schema) {
        self.init(location: schema.location, content: [MediaType(json: schema)])
    }
}
