package struct RequestBody: Sendable {
    package var location: SourceLocation
    package var description: String?
    package var isRequired = false
    package var content: [MediaType] = []
}
