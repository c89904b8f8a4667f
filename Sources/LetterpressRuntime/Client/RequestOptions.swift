/// What is different for one call; what is `nil` stays as the client has it.
public struct RequestOptions: Sendable {
    /// Header fields of this call; they replace the client's own.
    public var headers: HeaderFields
    /// The key under which the server recognises the call, in place of one made for it. It is sent, and the call
    /// repeated with it, also where the API does not document that.
    public var idempotencyKey: String?
    /// How long an attempt may take until its response is complete; of a stream, until its header is there,
    /// and from then on how long the next bytes may take.
    public var timeout: Duration?
    /// How long the call may take with all its attempts and waits; of a list, the call for each page. A stream
    /// may go on after it.
    public var deadline: Duration?
    /// Which failed attempts are repeated, how often and when.
    public var retry: RetryPolicy?
    /// The largest body of a response, in bytes; of a stream, the largest of its elements.
    public var maximumResponseSize: Int?
    /// Whether the rules of the API are checked before the request is sent.
    public var validatesRequests: Bool?
    /// Whether what a response redirects to is fetched in its place.
    ///
    /// Where an operation answers with an address for a browser, as those do that begin to sign somebody in, `false`
    /// delivers the answer; `client.send(operation)` has its `Location` among the headers.
    public var followsRedirects: Bool?

    public init(
        headers: HeaderFields = [:], idempotencyKey: String? = nil, timeout: Duration? = nil,
        deadline: Duration? = nil, retry: RetryPolicy? = nil, maximumResponseSize: Int? = nil,
        validatesRequests: Bool? = nil, followsRedirects: Bool? = nil
    ) {
        self.headers = headers
        self.idempotencyKey = idempotencyKey
        self.timeout = timeout
        self.deadline = deadline
        self.retry = retry
        self.maximumResponseSize = maximumResponseSize
        self.validatesRequests = validatesRequests
        self.followsRedirects = followsRedirects
    }
}
