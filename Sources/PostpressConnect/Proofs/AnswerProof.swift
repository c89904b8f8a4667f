import Postpress

/// Something that the user solves or chooses: a captcha, a contract.
///
/// `account.json` holds what the provider sent to choose from.
public struct AnswerProof: Sendable {
    let calls: AnswerCalls

    /// The account that waits for the proof.
    public var account: PendingAccount { calls.account }

    /// Sends the answer.
    public func solve(_ answer: Secret) async throws(SolveError) -> ConnectStep {
        try await calls.solve(answer)
    }
}
