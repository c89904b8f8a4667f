package struct MediaType: Sendable {
    package var location: SourceLocation
    /// As written, for example `application/json; charset=utf-8`.
    package var name: String
    package var schema: Schema?
    /// What one element of a stream is; the schema describes all of them together.
    package var itemSchema: Schema?
    package var encoding: [Encoding] = []

    /// How one property of a form or multipart body is written.
    package struct Encoding: Sendable {
        package var property: String
        package var location: SourceLocation
        package var contentType: String?
        package var style: Parameter.Style?
        package var explode: Bool?
        package var headers: [Components.Named<Referenced<Header>>] = []
    }
}
