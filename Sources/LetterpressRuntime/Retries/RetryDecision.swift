/// Whether an attempt was followed by another, and why.
public enum RetryDecision: Hashable, Sendable {
    /// Another attempt was to follow after a wait of random length.
    case backoff(Duration)
    /// Another attempt was to follow when the server asked for it.
    case hint(Duration)
    /// Another attempt was to follow at once, with a new token after a 401.
    case newToken
    /// It was the last attempt.
    case stop(StopReason)

    /// Why no other attempt followed.
    public enum StopReason: String, Hashable, Sendable, CaseIterable {
        /// It succeeded.
        case succeeded
        /// Another attempt would fail the same way.
        case lasting
        /// It ran out of time, and the policy does not repeat such attempts.
        case timedOut
        /// The operation is not safe to send twice, and has no idempotency key that would make it so.
        case unsafe
        /// The operation must never be sent twice.
        case forbidden
        /// The policy allows no more attempts.
        case attemptsUsedUp
        /// The server asks for a longer wait than the policy allows.
        case hintTooLong
        /// The deadline of the call passed, or would pass during the wait.
        case deadline
        /// The retry budget of the client is spent.
        case budgetSpent
        /// The task was cancelled.
        case cancelled
    }

    /// The wait before the next attempt, where one was to follow.
    public var wait: Duration? {
        switch self {
        case .backoff(let wait), .hint(let wait): wait
        case .newToken: .zero
        case .stop: nil
        }
    }
}

extension RetryDecision: CustomStringConvertible {
    /// One sentence part: "another attempt after 0.250 s".
    public var description: String {
        switch self {
        case .backoff(let wait): "another attempt after \(wait.text)"
        case .hint(let wait): "another attempt after \(wait.text), as the server asks"
        case .newToken: "another attempt with a new token"
        case .stop(let reason): reason.description
        }
    }
}

extension RetryDecision.StopReason: CustomStringConvertible {
    /// One sentence part: "no attempt is left".
    public var description: String {
        switch self {
        case .succeeded: "no other attempt is needed"
        case .lasting: "another attempt would end the same way"
        case .timedOut: "attempts without an answer in time are not repeated"
        case .unsafe: "the operation is not safe to send twice"
        case .forbidden: "the operation must never be sent twice"
        case .attemptsUsedUp: "no attempt is left"
        case .hintTooLong: "the server asks for too long a wait"
        case .deadline: "the deadline leaves no time for another attempt"
        case .budgetSpent: "the retry budget of the client is spent"
        case .cancelled: "the call was cancelled"
        }
    }
}
