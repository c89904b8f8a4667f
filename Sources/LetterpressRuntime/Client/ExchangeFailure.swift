/// Why an exchange brought no response, before it becomes an operation's own error.
struct ExchangeFailure: Error {
    let cause: Cause
    let attempts: [Attempt]

    enum Cause: Error {
        case transport(TransportError)
        case timeout(TimeoutFailure.Kind)
        case cancelled
        /// The provider of the token threw.
        case signIn(any Error)

        init(_ error: TransportError) {
            self =
                switch error.reason {
                case .cancelled: .cancelled
                case .timedOut: .timeout(.attempt)
                default: .transport(error)
                }
        }
    }
}

extension OperationError {
    init(_ failure: ExchangeFailure) {
        let attempts = failure.attempts
        self =
            switch failure.cause {
            case .transport(let error):
                .transport(TransportFailure(error: error, attempts: attempts))
            case .timeout(let kind): .timeout(TimeoutFailure(kind: kind, attempts: attempts))
            case .cancelled: .cancelled(Cancellation(attempts: attempts))
            case .signIn(let error): Self(SignInFailure(error: error, attempts: attempts))
            }
    }
}
