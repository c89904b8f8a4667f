import LetterpressRuntime

/// Hands files in; may be repeated thanks to its key.
package struct Upload: APIOperation, Hashable {
    package typealias Failure = FetchError

    private enum Body: Hashable {
        case binary(BinaryContent)
        case form(UploadForm)
    }

    private let body: Body

    package static let route = Route(.post, "/files", acceptsIdempotencyKey: true)

    package init(_ content: BinaryContent) { body = .binary(content) }

    package init(_ form: UploadForm) { body = .form(form) }

    package func encode(to request: inout RequestEncoder) {
        switch body {
        case .binary(let content): request.binary(content, contentType: "image/png")
        case .form(let form): request.multipart(form)
        }
    }

    package static func success(_ reply: Reply) throws(JSONError) -> NoContent? {
        reply.status == 204 ? NoContent() : nil
    }
}
