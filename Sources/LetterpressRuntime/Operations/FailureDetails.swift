/// What every kind of failure can tell.
public protocol FailureDetails: Sendable, CustomStringConvertible {
    /// The status of the response, where one came.
    var statusCode: Int? { get }

    /// What the server calls the request in its own records.
    var requestID: String? { get }

    /// Every sending of the request; none if it was not sent.
    var attempts: [Attempt] { get }

    /// Whether the same call can succeed later without a change.
    var isRetryable: Bool { get }

    /// How long the server asked to wait before the next attempt, where it did.
    var retryAfter: Duration? { get }
}

extension FailureDetails {
    public var statusCode: Int? { nil }
    public var requestID: String? { nil }
    public var isRetryable: Bool { false }
    public var retryAfter: Duration? { nil }
}
