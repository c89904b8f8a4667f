/// What is the same for every call of an operation.
public struct Route: Hashable, Sendable {
    public let method: HTTPMethod
    /// The path below the base URL, with `{name}` where a parameter goes.
    public let path: String
    /// Whether the server answers a repeated `Idempotency-Key` with its first response.
    public let acceptsIdempotencyKey: Bool
    /// Whether sending the request once more can do harm.
    public let retry: RetrySafety
    /// What signs the request in, where it differs from the rest of the API.
    ///
    /// Alternatives in order of preference; an empty one needs nothing.
    public let security: [[String]]?
    /// Where the operation is, if it is elsewhere than the rest of the API; may be relative to the base URL.
    ///
    /// A base URL in the configuration of the client wins over an absolute one.
    public let server: String?
    /// In which form success arrives bit by bit; `nil` where the body is read when it is complete.
    public let stream: StreamForm?

    /// Whether sending a request once more can do harm.
    public enum RetrySafety: Hashable, Sendable {
        /// Follows from the method: GET, HEAD, OPTIONS and TRACE are safe.
        case automatic
        /// Once more does no harm.
        case safe
        /// Never once more, not even with an idempotency key.
        case never
    }

    public init(
        _ method: HTTPMethod, _ path: String, acceptsIdempotencyKey: Bool = false,
        retry: RetrySafety = .automatic, security: [[String]]? = nil, server: String? = nil,
        stream: StreamForm? = nil
    ) {
        self.method = method
        self.path = path
        self.acceptsIdempotencyKey = acceptsIdempotencyKey
        self.retry = retry
        self.security = security
        self.server = server
        self.stream = stream
    }
}
