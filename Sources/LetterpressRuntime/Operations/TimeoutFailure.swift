/// No response came in time; the server may have acted on the request.
public struct TimeoutFailure: FailureDetails, Hashable {
    public let kind: Kind
    public let attempts: [Attempt]

    /// Which time was up.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// That of one attempt.
        case attempt
        /// That of the whole call.
        case deadline
    }

    public init(kind: Kind, attempts: [Attempt]) {
        self.kind = kind
        self.attempts = attempts
    }

    public var isRetryable: Bool { true }

    public var description: String {
        switch kind {
        case .attempt: "no response in time"
        case .deadline: "no response before the deadline of the call"
        }
    }
}
