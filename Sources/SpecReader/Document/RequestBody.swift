public struct RequestBody: Sendable {
    public var location: SourceLocation
    public var description: String?
    public var isRequired = false
    public var content: [MediaType] = []
}
