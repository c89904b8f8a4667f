public struct Parameter: Sendable {
    public var location: SourceLocation
    public var name: String
    public var place: Place
    public var description: String?
    public var isRequired = false
    public var isDeprecated = false
    public var style: Style
    public var explode: Bool
    public var allowReserved = false
    public var allowEmptyValue = false
    /// Whether the path has it as `{+name}`: a value is a path itself, whose slashes stay.
    public var isPath = false
    public var schema: Schema?
    /// Given in place of `schema`: one media type.
    public var content: [MediaType] = []
    public var swiftName: String?
    /// Whether the standard says to ignore it: it follows from bodies, responses and security.
    public var isIgnored = false

    /// A parameter that a path has and nobody describes.
    public static func text(inPath name: String, at location: SourceLocation) -> Parameter {
        var parameter = text(name, in: .path, style: .simple, at: location)
        parameter.isRequired = true
        return parameter
    }

    /// A parameter that the query of a path has and nobody describes.
    public static func text(inQuery name: String, at location: SourceLocation) -> Parameter {
        text(name, in: .query, style: .form, at: location)
    }

    private static func text(
        _ name: String, in place: Place, style: Style, at location: SourceLocation
    ) -> Parameter {
        var keywords = Schema.Keywords()
        keywords.types = Schema.Types(.string)
        var parameter = Parameter(
            location: location, name: name, place: place, style: style, explode: style == .form)
        parameter.schema = Schema(location: location, content: .keywords(keywords))
        return parameter
    }

    public enum Place: String, CaseIterable, Hashable, Sendable {
        case path, query, header, cookie
    }

    public enum Style: String, CaseIterable, Hashable, Sendable {
        case matrix, label, form, simple, spaceDelimited, pipeDelimited, deepObject
    }
}
