import Foundation
import LetterpressRuntime

/// The error envelope of the test API.
struct Trouble: JSONCodable, Hashable, ErrorEnvelope {
    var title: String
    var requestID: String?
    var errorReason: (any JSONCodable)? { title }

    init(json: JSONReader) throws(JSONError) {
        let json = try json.object()
        title = try json.required("title")
        requestID = try json.optional("request_id")
    }

    func write(to json: inout JSONWriter) {
        json.object { json in
            json.required("title", title)
            json.optional("request_id", requestID)
        }
    }
}

/// Why a call of the test API failed.
enum CallError: TokenOperationError {
    case conflict(ErrorResponse<Trouble>)
    case notFound(ErrorResponse<NoContent>)
    case undocumented(UndocumentedResponse)
    case invalidRequest(InvalidRequest)
    case transport(TransportFailure)
    case timeout(TimeoutFailure)
    case decoding(DecodingFailure)
    case cancelled(Cancellation)
    case signIn(SignInFailure)

    static func documented(_ reply: Reply) throws(JSONError) -> Self? {
        switch reply.status {
        case 409, 503: .conflict(try reply.error())
        case 404: .notFound(try reply.error())
        default: nil
        }
    }

    var details: any FailureDetails {
        switch self {
        case .conflict(let failure): failure
        case .notFound(let failure): failure
        case .undocumented(let failure): failure
        case .invalidRequest(let failure): failure
        case .transport(let failure): failure
        case .timeout(let failure): failure
        case .decoding(let failure): failure
        case .cancelled(let failure): failure
        case .signIn(let failure): failure
        }
    }

    /// The name of the case.
    var name: String { "\(Mirror(reflecting: self).children.first?.label ?? "")" }
}

/// Sends a person to a place.
struct Save: APIOperation {
    typealias Failure = CallError

    var id = "7"
    var person = Person(name: "A")
    var page: Int?
    var trace: String?

    enum Success: Hashable, Sendable {
        case created(Person)
        case accepted
    }

    static let route = Route(.post, "/people/{id}", acceptsIdempotencyKey: true)

    func encode(to request: inout RequestEncoder) {
        request.path("id", id, .maxLength(5))
        request.query("page", page, .minimum(1))
        request.header("X-Trace", trace)
        request.json(person)
    }

    static func success(_ reply: Reply) throws(JSONError) -> Success? {
        switch reply.status {
        case 201: return .created(try reply.json())
        case 204:
            let _: NoContent = try reply.json()
            return .accepted
        default: return nil
        }
    }
}

/// Asks for a list.
struct Numbers: PaginatedOperation {
    typealias Failure = CallError

    struct Page: JSONCodable, Hashable {
        var items: [Int]
        var next: String?

        init(json: JSONReader) throws(JSONError) {
            let json = try json.object()
            items = try json.required("items")
            next = try json.optional("next")
        }

        func write(to json: inout JSONWriter) {}
    }

    var pageCursor: String?
    var limit: Int?

    static let route = Route(.get, "/numbers")

    func encode(to request: inout RequestEncoder) {
        request.query("cursor", pageCursor)
        request.query("limit", limit)
    }

    static func success(_ reply: Reply) throws(JSONError) -> Page? {
        reply.status == 200 ? try reply.json() : nil
    }

    static func items(in page: Page) -> [Int] { page.items }
    func nextCursor(after page: Page) -> String? { page.next }
}

/// A client of the test API.
struct TestClient: APIClient {
    let core: ClientCore

    init(
        _ transport: any Transport, server: String = "https://api.example.com/v1",
        credentials: [String: Credential] = ["key": .header("X-API-KEY", "top")],
        security: [[String]] = [["key"]],
        configure: (inout ClientConfiguration) -> Void = { _ in }
    ) {
        var configuration = ClientConfiguration(
            transport: transport, makeIdempotencyKey: { "made-key" })
        configure(&configuration)
        core = ClientCore(
            server: server, credentials: credentials, security: security,
            configuration: configuration)
    }

    /// Sends an operation that is expected to fail.
    func failure<Call: APIOperation>(
        _ call: Call, options: RequestOptions = RequestOptions()
    ) async -> Call.Failure? {
        do throws(Call.Failure) {
            _ = try await send(call, options: options)
            return nil
        } catch {
            return error
        }
    }
}
