package struct Header: Sendable {
    package var location: SourceLocation
    package var description: String?
    package var isRequired = false
    package var isDeprecated = false
    package var explode = false
    package var schema: Schema?
    package var content: [MediaType] = []
}
