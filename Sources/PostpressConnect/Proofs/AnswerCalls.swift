import Postpress

/// The calls that answer a proof, each refused without being sent once the proof's life is over.
struct AnswerCalls: Sendable {
    let flow: ConnectFlow
    let account: PendingAccount
    let provider: PendingAccount.Provider

    /// The provider as the one that sends codes again, where it does.
    var resender: ResendCheckpointRequest.Provider? { .init(rawValue: provider.rawValue) }

    func solve(_ code: Secret) async throws(SolveError) -> ConnectStep {
        guard isAlive else { throw .expired(account.expiresAt) }
        let answer = SolveCheckpointRequest(
            accountID: account.accountID, provider: provider, code: code)
        do {
            return switch try await flow.postpress.checkpoints.solve(answer) {
            case .created(.pendingCheckpoint(let next)), .accepted(let next):
                flow.step(next, provider)
            case .created(let outcome):
                .connected(accountID: outcome.accountID ?? account.accountID)
            }
        } catch {
            if case .requestTimeout = error { throw .expired(account.expiresAt, error) }
            throw .failed(error)
        }
    }

    func tryAnotherWay() async throws(SolveError) -> ConnectStep {
        try await solve("TRY_ANOTHER_WAY")
    }

    func resend(_ provider: ResendCheckpointRequest.Provider) async throws(ResendError) -> Bool {
        guard isAlive else { throw .expired(account.expiresAt) }
        let wish = ResendCheckpointRequest(accountID: account.accountID, provider: provider)
        do {
            return try await flow.postpress.checkpoints.resend(wish).success
        } catch {
            if case .requestTimeout = error { throw .expired(account.expiresAt, error) }
            throw .failed(error)
        }
    }

    private var isAlive: Bool { flow.clock.date() < account.expiresAt }
}
