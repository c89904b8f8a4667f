/// Why a call failed that is signed in by a token.
public protocol TokenOperationError: OperationError {
    /// There was no token to sign the request in with.
    static func signIn(_ failure: SignInFailure) -> Self
}

extension OperationError {
    /// Where an API takes no tokens, errors have no case for a missing one, and none can be missing.
    init(_ failure: SignInFailure) {
        if let type = Self.self as? any TokenOperationError.Type,
            let error = type.signIn(failure) as? Self
        {
            self = error
        } else {
            let error = TransportError(.other, failure.description)
            self = .transport(TransportFailure(error: error, attempts: failure.attempts))
        }
    }
}
