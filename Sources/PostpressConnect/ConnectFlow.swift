import Foundation
import Postpress

/// Connects accounts with credentials, step by step, until they are connected.
///
/// A step leads to a connected account or to a proof that the provider asks for; a proof has the calls that answer it.
public struct ConnectFlow: Sendable {
    /// How long a proof can be answered.
    public static let lifetime: TimeInterval = 5 * 60

    let postpress: PostpressClient
    let clock: ClientClock

    /// Goes by the clock of the client unless told otherwise.
    public init(_ postpress: PostpressClient, clock: ClientClock? = nil) {
        self.postpress = postpress
        self.clock = clock ?? postpress.core.configuration.clock
    }

    /// Connects a new account.
    public func connect(
        _ credentials: AccountCredentials, options: RequestOptions = RequestOptions()
    ) async throws(ConnectAccountError) -> ConnectStep {
        switch try await postpress.accounts.connect(credentials, options: options) {
        case .created(let account): .connected(accountID: account.accountID)
        case .accepted(let pending): step(pending, credentials.answerProvider)
        }
    }

    /// Connects a known account again.
    public func reconnect(
        id: String, _ credentials: AccountCredentials, options: RequestOptions = RequestOptions()
    ) async throws(ReconnectAccountError) -> ConnectStep {
        switch try await postpress.accounts.reconnect(id: id, credentials, options: options) {
        case .created(let account): .connected(accountID: account.accountID)
        case .accepted(let pending): step(pending, credentials.answerProvider)
        }
    }

    /// The proof of an account that was stored, to go on in another request or process.
    public func proof(for account: PendingAccount) -> PendingProof {
        PendingProof(ProofCalls(flow: self, account: account))
    }

    func step(_ pending: PendingCheckpoint, _ provider: PendingAccount.Provider?) -> ConnectStep {
        let account = PendingAccount(
            accountID: pending.accountID, provider: provider, checkpoint: pending.checkpoint,
            expiresAt: clock.date().addingTimeInterval(Self.lifetime))
        return .checkpoint(proof(for: account))
    }
}
