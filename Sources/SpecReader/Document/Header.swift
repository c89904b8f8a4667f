public struct Header: Sendable {
    public var location: SourceLocation
    public var description: String?
    public var isRequired = false
    public var isDeprecated = false
    public var explode = false
    public var schema: Schema?
    public var content: [MediaType] = []
}
