/// Where a step of a `ConnectFlow` leads.
public enum ConnectStep: Sendable {
    /// The account is connected.
    case connected(accountID: String)
    /// The provider asks for a proof first.
    case checkpoint(PendingProof)
}

extension ConnectStep: CustomStringConvertible {
    /// For example "account a1 needs a code of the second factor".
    public var description: String {
        switch self {
        case .connected(let accountID): "account \(accountID) is connected"
        case .checkpoint(let proof): proof.description
        }
    }
}
