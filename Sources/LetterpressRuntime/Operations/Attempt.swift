import Foundation

/// One sending of a request, how it went, and what followed.
public struct Attempt: Hashable, Sendable {
    /// Counts from 1.
    public let number: Int
    /// When it began.
    public let start: Date
    /// How long it took until the whole response was there, or until it failed.
    public let duration: Duration
    public let outcome: Outcome
    /// The size of the request's body.
    public let bytesSent: Int
    /// The size of the response's body as it was delivered.
    public let bytesReceived: Int
    /// What the server calls the request in its own records, from the `x-request-id` field.
    public let requestID: String?
    /// The wait before the next attempt that the server asked for.
    public let retryAfter: Duration?
    /// Whether another attempt followed, and why.
    public let decision: RetryDecision

    /// How an attempt went.
    public enum Outcome: Hashable, Sendable {
        /// A response came, with this status.
        case response(status: Int)
        /// No response came.
        case failure(TransportError.Reason)
    }

    public init(
        number: Int, start: Date, duration: Duration, outcome: Outcome, bytesSent: Int = 0,
        bytesReceived: Int = 0, requestID: String? = nil, retryAfter: Duration? = nil,
        decision: RetryDecision
    ) {
        self.number = number
        self.start = start
        self.duration = duration
        self.outcome = outcome
        self.bytesSent = bytesSent
        self.bytesReceived = bytesReceived
        self.requestID = requestID
        self.retryAfter = retryAfter
        self.decision = decision
    }

    /// The wait after it, where another attempt was to follow.
    public var wait: Duration? { decision.wait }
}

extension Attempt: CustomStringConvertible {
    /// One line: "attempt 1: 503 after 0.120 s; another attempt after 0.250 s".
    public var description: String {
        "attempt \(number): \(outcome) after \(duration.text); \(decision)"
    }
}

extension Attempt.Outcome: CustomStringConvertible {
    /// The status, or what went wrong.
    public var description: String {
        switch self {
        case .response(let status): String(status)
        case .failure(let reason): TransportError(reason).message
        }
    }
}
