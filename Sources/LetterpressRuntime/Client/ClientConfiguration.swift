import Foundation

/// How a client sends its requests.
public struct ClientConfiguration: Sendable {
    /// Where the API is, if not at its usual place: an absolute `http` or `https` URL.
    public var baseURL: URL?
    /// What carries requests.
    public var transport: any Transport
    /// How long an attempt may wait for the next bytes of its response.
    public var timeout: Duration
    /// Header fields of every request; they replace the client's own.
    public var headers: HeaderFields
    /// Whether the rules of the API are checked before a request is sent.
    public var validatesRequests: Bool
    /// Makes the `Idempotency-Key` of a call; a random UUID unless a test needs to know it.
    public var makeIdempotencyKey: @Sendable () -> String

    public init(
        baseURL: URL? = nil, transport: any Transport = URLSessionTransport.shared,
        timeout: Duration = .seconds(60), headers: HeaderFields = [:],
        validatesRequests: Bool = true,
        makeIdempotencyKey: @escaping @Sendable () -> String = { UUID().uuidString.lowercased() }
    ) {
        self.baseURL = baseURL
        self.transport = transport
        self.timeout = timeout
        self.headers = headers
        self.validatesRequests = validatesRequests
        self.makeIdempotencyKey = makeIdempotencyKey
    }
}
