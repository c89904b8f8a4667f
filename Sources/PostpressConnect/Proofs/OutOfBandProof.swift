import Foundation
import Postpress

/// A proof that the user gives in the provider's app; there is nothing to send.
public struct OutOfBandProof: Sendable {
    let calls: ProofCalls

    /// The account that waits for the proof.
    public var account: PendingAccount { calls.account }

    /// Waits until the account is connected and answers its identifier.
    ///
    /// Asks for the list of accounts ever and again, as the provider tells nobody else. An account that worked all
    /// along counts as connected at once.
    /// - Parameters:
    ///   - interval: How long to wait between two looks, at least a second.
    ///   - deadline: When to give up; the end of the proof's life unless told otherwise.
    @discardableResult
    public func wait(
        every interval: Duration = .seconds(3), until deadline: Date? = nil
    ) async throws(WaitError) -> String {
        try await calls.wait(every: interval, until: deadline ?? account.expiresAt)
    }
}
