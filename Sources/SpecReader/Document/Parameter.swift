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

    /// A parameter that nobody describes.
    public static func unsaid(
        _ name: String, in place: Place, at location: SourceLocation
    ) -> Parameter {
        var parameter = Parameter(
            location: location, name: name, place: place, style: place.defaultStyle, explode: false)
        parameter.move(to: place, as: name)
        return parameter
    }

    /// Says that it belongs elsewhere, in the way that is usual there.
    public mutating func move(to place: Place, as name: String) {
        self.place = place
        self.name = name
        style = place.defaultStyle
        explode = style == .form
        if place == .path { isRequired = true }
    }

    public enum Place: String, CaseIterable, Hashable, Sendable {
        case path, query, header, cookie

        public var defaultStyle: Style {
            switch self {
            case .query, .cookie: .form
            case .path, .header: .simple
            }
        }
    }

    public enum Style: String, CaseIterable, Hashable, Sendable {
        case matrix, label, form, simple, spaceDelimited, pipeDelimited, deepObject
    }
}
