/// How OpenAPI writes a parameter that is an array or an object.
public enum ParameterStyle: String, Hashable, Sendable, CaseIterable {
    /// `blue,black`; for paths and headers.
    case simple
    /// `.blue.black`; for paths.
    case label
    /// `;color=blue,black`; for paths.
    case matrix
    /// `color=blue&color=black`; for queries and cookies.
    case form
    /// `color=blue%20black`; for queries.
    case spaceDelimited
    /// `color=blue%7Cblack`; for queries.
    case pipeDelimited
    /// `color[R]=100`; for objects in queries.
    case deepObject

    /// Whether each element gets a place of its own unless the document says otherwise.
    var explodesByDefault: Bool { self == .form || self == .deepObject }
}
