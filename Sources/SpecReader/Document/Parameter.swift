package struct Parameter: Sendable {
    package var location: SourceLocation
    package var name: String
    package var place: Place
    package var description: String?
    package var isRequired = false
    package var isDeprecated = false
    package var style: Style
    package var explode: Bool
    package var allowReserved = false
    package var allowEmptyValue = false
    package var schema: Schema?
    /// Given in place of `schema`: one media type.
    package var content: [MediaType] = []
    package var swiftName: String?
    /// Whether the standard says to ignore it: it follows from bodies, responses and security.
    package var isIgnored = false

    /// A parameter that a path has and nobody describes.
    package static func text(inPath name: String, at location: SourceLocation) -> Parameter {
        var keywords = Schema.Keywords()
        keywords.types = Schema.Types(.string)
        var parameter = Parameter(
            location: location, name: name, place: .path, style: .simple, explode: false)
        parameter.isRequired = true
        parameter.schema = Schema(location: location, content: .keywords(keywords))
        return parameter
    }

    package enum Place: String, CaseIterable, Hashable, Sendable {
        case path, query, header, cookie
    }

    package enum Style: String, CaseIterable, Hashable, Sendable {
        case matrix, label, form, simple, spaceDelimited, pipeDelimited, deepObject
    }
}
