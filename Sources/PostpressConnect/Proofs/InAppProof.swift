import Foundation
import Postpress

/// A prompt in the provider's app, which the user confirms there.
public struct InAppProof: Sendable {
    let calls: ProofCalls

    /// The account that waits for the proof.
    public var account: PendingAccount { calls.account }

    /// Asks the provider for another kind of proof; `nil` where the API cannot.
    public var tryAnotherWay: (@Sendable () async throws(SolveError) -> ConnectStep)? {
        guard let calls = calls.answering else { return nil }
        return { () async throws(SolveError) in try await calls.tryAnotherWay() }
    }

    /// Waits until the account is connected and answers its identifier, like `OutOfBandProof.wait(every:until:)`.
    @discardableResult
    public func wait(
        every interval: Duration = .seconds(3), until deadline: Date? = nil
    ) async throws(WaitError) -> String {
        try await calls.wait(every: interval, until: deadline ?? account.expiresAt)
    }
}
