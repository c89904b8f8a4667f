package struct Response: Sendable {
    package var location: SourceLocation
    package var description: String?
    package var headers: [Components.Named<Referenced<Header>>] = []
    package var content: [MediaType] = []
}
