/// No response came in time; the server may have acted on the request.
public struct TimeoutFailure: FailureDetails, Hashable {
    public let attempts: [Attempt]

    public init(attempts: [Attempt]) {
        self.attempts = attempts
    }

    public var isRetryable: Bool { true }

    public var description: String { "no response in time" }
}
