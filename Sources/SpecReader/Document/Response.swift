public struct Response: Sendable {
    public var location: SourceLocation
    public var description: String?
    public var headers: [Components.Named<Referenced<Header>>] = []
    public var content: [MediaType] = []
}
