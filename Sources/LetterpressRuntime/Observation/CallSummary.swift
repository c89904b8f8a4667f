/// How a call went as a whole.
public struct CallSummary: Hashable, Sendable {
    public let duration: Duration
    public let attempts: [Attempt]
    /// The status of the response, where one came.
    public let status: Int?
    /// What the server calls the request in its own records.
    public let requestID: String?
    /// Why the call failed, in one line; `nil` if it succeeded.
    public let failure: String?

    public init(
        duration: Duration, attempts: [Attempt], status: Int?, requestID: String?, failure: String?
    ) {
        self.duration = duration
        self.attempts = attempts
        self.status = status
        self.requestID = requestID
        self.failure = failure
    }
}
