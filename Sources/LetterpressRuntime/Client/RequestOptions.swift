/// What is different for one call.
public struct RequestOptions: Sendable {
    /// Header fields of this call; they replace the client's own.
    public var headers: HeaderFields
    /// The key under which the server recognises the call, in place of one made for it.
    public var idempotencyKey: String?
    /// How long an attempt may wait for the next bytes of its response.
    public var timeout: Duration?

    public init(
        headers: HeaderFields = [:], idempotencyKey: String? = nil, timeout: Duration? = nil
    ) {
        self.headers = headers
        self.idempotencyKey = idempotencyKey
        self.timeout = timeout
    }
}
