import Foundation

/// How a client sends its requests.
public struct ClientConfiguration: Sendable {
    /// Where the API is, if not at its usual place: an absolute `http` or `https` URL.
    ///
    /// Every request goes there, also those of operations that have a server of their own.
    public var baseURL: URL?
    /// What carries requests.
    public var transport: any Transport
    /// How long an attempt may take until its response is complete; of a stream, until its header is there,
    /// and from then on how long the next bytes may take.
    public var timeout: Duration
    /// How long a call may take with all its attempts and waits; `nil` for as long as they need. A stream may
    /// go on after it.
    public var deadline: Duration?
    /// Which failed attempts are repeated, how often and when.
    public var retry: RetryPolicy
    /// How many retries all calls may spend together.
    public var retryBudget: RetryBudget
    /// The largest body of a response, in bytes; of a stream, the largest of its elements.
    public var maximumResponseSize: Int
    /// Header fields of every request; they replace the client's own.
    public var headers: HeaderFields
    /// Whether the rules of the API are checked before a request is sent.
    public var validatesRequests: Bool
    /// Whether what a response redirects to is fetched in its place.
    public var followsRedirects: Bool
    /// Steps around every attempt; the first one sees the request first and the response last.
    public var middleware: [Middleware]
    /// Are told what happens during calls.
    public var observers: [CallObserver]
    /// Where the time comes from, and how the client waits.
    public var clock: ClientClock
    /// Chooses how much of the longest wait is waited: a number from 0 to 1.
    public var randomFraction: @Sendable () -> Double
    /// Makes the `Idempotency-Key` of a call; a random UUID unless a test needs to know it.
    public var makeIdempotencyKey: @Sendable () -> String

    public init(
        baseURL: URL? = nil, transport: any Transport = URLSessionTransport.shared,
        timeout: Duration = .seconds(60), deadline: Duration? = nil,
        retry: RetryPolicy = .standard, retryBudget: RetryBudget = .standard,
        maximumResponseSize: Int = 64 << 20, headers: HeaderFields = [:],
        validatesRequests: Bool = true, followsRedirects: Bool = true,
        middleware: [Middleware] = [],
        observers: [CallObserver] = [], clock: ClientClock = .system,
        randomFraction: @escaping @Sendable () -> Double = { .random(in: 0...1) },
        makeIdempotencyKey: @escaping @Sendable () -> String = { UUID().uuidString.lowercased() }
    ) {
        self.baseURL = baseURL
        self.transport = transport
        self.timeout = timeout
        self.deadline = deadline
        self.retry = retry
        self.retryBudget = retryBudget
        self.maximumResponseSize = maximumResponseSize
        self.headers = headers
        self.validatesRequests = validatesRequests
        self.followsRedirects = followsRedirects
        self.middleware = middleware
        self.observers = observers
        self.clock = clock
        self.randomFraction = randomFraction
        self.makeIdempotencyKey = makeIdempotencyKey
    }
}

extension ClientConfiguration: CustomReflectable {
    /// Without the query, the name and the password of the base URL.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "baseURL": baseURL?.place as Any, "transport": transport, "timeout": timeout,
                "deadline": deadline as Any, "retry": retry, "retryBudget": retryBudget,
                "maximumResponseSize": maximumResponseSize, "headers": headers,
                "validatesRequests": validatesRequests, "followsRedirects": followsRedirects,
                "middleware": middleware.count,
                "observers": observers.count,
            ],
            displayStyle: .struct)
    }
}
