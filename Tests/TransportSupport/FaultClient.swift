import LetterpressRuntime

/// A client that calls a server on this machine through the transport under test.
package struct FaultClient: APIClient {
    package let core: ClientCore

    package init(
        _ transport: any Transport, server: String,
        configure: (inout ClientConfiguration) -> Void = { _ in }
    ) {
        var configuration = ClientConfiguration(transport: transport)
        configuration.retry.baseDelay = .zero
        configure(&configuration)
        core = ClientCore(server: server, configuration: configuration)
    }

    /// Sends an operation that is expected to fail.
    package func failure<Call: APIOperation>(_ call: Call) async -> FetchError?
    where Call.Failure == FetchError {
        do throws(FetchError) {
            _ = try await send(call)
            return nil
        } catch {
            return error
        }
    }
}

/// Asks for numbers.
package struct Fetch: APIOperation {
    package typealias Failure = FetchError

    package struct Page: JSONCodable, Hashable {
        package var items: [Int]

        package init(json: JSONReader) throws(JSONError) {
            items = try json.object().required("items")
        }

        package func write(to json: inout JSONWriter) {
            json.object { json in json.required("items", items) }
        }
    }

    package static let route = Route(.get, "/numbers")

    package init() {}

    package func encode(to request: inout RequestEncoder) {}

    package static func success(_ reply: Reply) throws(JSONError) -> Page? {
        reply.status == 200 ? try reply.json() : nil
    }
}

/// Hands a number in; may be repeated thanks to its key.
package struct HandIn: APIOperation {
    package typealias Failure = FetchError

    package static let route = Route(.post, "/numbers", acceptsIdempotencyKey: true)

    package init() {}

    package func encode(to request: inout RequestEncoder) { request.json(4711) }

    package static func success(_ reply: Reply) throws(JSONError) -> NoContent? {
        reply.status == 204 ? NoContent() : nil
    }
}

/// Why a call failed.
package enum FetchError: OperationError {
    case undocumented(UndocumentedResponse)
    case invalidRequest(InvalidRequest)
    case transport(TransportFailure)
    case timeout(TimeoutFailure)
    case decoding(DecodingFailure)
    case cancelled(Cancellation)

    package static func documented(_ reply: Reply) throws(JSONError) -> Self? { nil }

    package var details: any FailureDetails {
        switch self {
        case .undocumented(let failure): failure
        case .invalidRequest(let failure): failure
        case .transport(let failure): failure
        case .timeout(let failure): failure
        case .decoding(let failure): failure
        case .cancelled(let failure): failure
        }
    }

    /// The name of the case.
    package var name: String { "\(Mirror(reflecting: self).children.first?.label ?? "")" }
}
