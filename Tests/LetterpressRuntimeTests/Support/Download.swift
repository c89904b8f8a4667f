import LetterpressRuntime

/// Asks for a body as it arrives.
struct Download: APIOperation {
    typealias Failure = CallError

    static let route = Route(.get, "/download", stream: .events)

    func encode(to request: inout RequestEncoder) {}

    static func success(_ reply: Reply) throws(JSONError) -> BodyStream? {
        guard reply.status == 200 else { return nil }
        return reply.stream ?? BodyStream(chunks: [reply.body])
    }
}
