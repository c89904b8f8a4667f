import Postpress

/// A code that the user received, or reads off an authenticator app.
public struct CodeProof: Sendable {
    let calls: AnswerCalls

    /// The account that waits for the proof.
    public var account: PendingAccount { calls.account }

    /// Sends the code. A wrong one ends with `.failed(.unauthorized)`, and another may be tried.
    public func solve(_ code: Secret) async throws(SolveError) -> ConnectStep {
        try await calls.solve(code)
    }

    /// Asks the provider for another kind of proof.
    public func tryAnotherWay() async throws(SolveError) -> ConnectStep {
        try await calls.tryAnotherWay()
    }

    /// Has the provider send its code once more and answers whether it is on its way; `nil` where the API cannot.
    ///
    /// The life of the proof does not begin anew.
    public var resend: (@Sendable () async throws(ResendError) -> Bool)? {
        guard let provider = calls.resender else { return nil }
        return { () async throws(ResendError) in try await calls.resend(provider) }
    }
}
