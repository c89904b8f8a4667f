/// Where a step of a `ConnectFlow` leads.
public enum ConnectStep: Sendable {
    /// The account is connected.
    case connected(accountID: String)
    /// The provider asks for a proof first.
    case checkpoint(PendingProof)
}
