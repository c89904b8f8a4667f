import Foundation
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

/// Reads a body to its end.
func read(_ stream: BodyStream) async -> (text: String, end: TransportError.Reason?) {
    var text = Data()
    do throws(TransportError) {
        for try await chunk in stream { text += chunk }
        return (String(decoding: text, as: UTF8.self), nil)
    } catch {
        return (String(decoding: text, as: UTF8.self), error.reason)
    }
}
