/// The task of a call was cancelled; the server may have acted on a request that was under way.
public struct Cancellation: FailureDetails, Hashable {
    public let attempts: [Attempt]

    public init(attempts: [Attempt]) {
        self.attempts = attempts
    }

    public var description: String { "the call was cancelled" }
}
