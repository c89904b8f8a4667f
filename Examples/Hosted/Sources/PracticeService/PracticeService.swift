import Foundation
import Postpress
import Synchronization

/// Stands in for the API, its sign-in pages and the people who use them.
public final class PracticeService: Sendable {
    struct State {
        /// How each account is doing; the first one is `acc_1`.
        var accounts: [AccountSource.Status] = []
        var links: [HostedLinkRequest] = []
        /// The one value of the cookie `li_at` that LinkedIn accepts.
        var goodCookie = ""
    }

    let state = Mutex(State())

    public init() {}

    /// What a client talks to the service through.
    public var transport: StubTransport {
        StubTransport { (request) async throws(TransportError) in self.answer(request) }
    }

    /// A user opens the link and signs in; answers what `notify_url` hears of it.
    public func signIn(_ link: URL) -> HostedLinkNotification? {
        state.withLock { state in
            guard let number = Int(link.lastPathComponent),
                state.links.indices.contains(number - 1)
            else { return nil }
            switch state.links[number - 1] {
            case .create(let link):
                return HostedLinkNotification(
                    status: .creationSuccess, accountID: state.add(), name: link.name)
            case .reconnect(let link):
                state.set(link.reconnectAccount, .ok)
                return HostedLinkNotification(
                    status: .reconnected, accountID: link.reconnectAccount, name: link.name)
            }
        }
    }

    /// LinkedIn ends the session of an account; answers what webhooks hear of it.
    public func disconnect(_ accountID: String) -> AccountStatusEvent {
        state.withLock { $0.set(accountID, .credentials) }
        return AccountStatusEvent(
            accountStatus: AccountStatusChange(
                accountID: accountID, accountType: "LINKEDIN", message: .credentials))
    }

    /// LinkedIn gives out a new cookie; older ones are worth nothing from then on.
    public func renewCookie(_ value: String) {
        state.withLock { $0.goodCookie = value }
    }
}

extension PracticeService.State {
    /// Adds a working account and answers its identifier.
    mutating func add() -> String {
        accounts.append(.ok)
        return "acc_\(accounts.count)"
    }

    mutating func set(_ accountID: String, _ status: AccountSource.Status) {
        guard let number = Int(accountID.dropFirst(4)), accounts.indices.contains(number - 1)
        else { return }
        accounts[number - 1] = status
    }
}
