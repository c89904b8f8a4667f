/// No response came.
public struct TransportFailure: FailureDetails, Hashable {
    public let error: TransportError
    public let attempts: [Attempt]

    public init(error: TransportError, attempts: [Attempt]) {
        self.error = error
        self.attempts = attempts
    }

    public var isRetryable: Bool {
        switch error.reason {
        case .cannotConnect, .connectionLost, .timedOut: true
        case .cancelled, .untrusted, .badResponse, .responseTooLarge, .other: false
        }
    }

    public var description: String { "no response: \(error)" }
}
