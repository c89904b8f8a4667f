import Foundation
import Postpress

/// A proof that this version does not know, or for which the API takes no answer.
public struct UnknownProof: Sendable {
    let calls: ProofCalls

    /// The account that waits for the proof.
    public var account: PendingAccount { calls.account }

    /// The type of the checkpoint, where it has one.
    public var type: String? { account.json["type"]?.string }

    /// Sends an answer; `nil` where the API takes none.
    public var answer: AnswerProof? { calls.answering.map(AnswerProof.init) }

    /// Waits until the account is connected and answers its identifier, like `OutOfBandProof.wait(every:until:)`.
    @discardableResult
    public func wait(
        every interval: Duration = .seconds(3), until deadline: Date? = nil
    ) async throws(WaitError) -> String {
        try await calls.wait(every: interval, until: deadline ?? account.expiresAt)
    }
}
