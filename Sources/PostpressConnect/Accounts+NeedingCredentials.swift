import Postpress

extension Account {
    /// Whether a part of the account waits until its user signs in again.
    public var needsCredentials: Bool { sources.contains { $0.status == .credentials } }
}

extension Accounts {
    /// The accounts whose users have to sign in again, for a look around when webhooks may have got lost.
    public func needingCredentials() -> some AsyncSequence<Account, ListAccountsError> & Sendable {
        list(limit: 250).filter { $0.needsCredentials }
    }
}
