import Foundation
import Postpress

extension Backend {
    /// Behind the button "Connect an account": a link that works once.
    func connectLink(for userID: String) async throws -> URL {
        try await postpress.hostedAuth.createLink(
            .create(
                providers: [.linkedIn, .google, .outlook], apiURL: api, expiresOn: .now + 3600,
                name: userID, successRedirectURL: home, failureRedirectURL: home,
                notifyURL: callback)
        ).url
    }

    /// Behind the button "Reconnect" of an account.
    func reconnectLink(for account: StoredAccount) async throws -> URL {
        try await postpress.hostedAuth.createLink(
            .reconnect(
                reconnectAccount: account.accountID, apiURL: api, expiresOn: .now + 3600,
                name: account.userID, successRedirectURL: home, failureRedirectURL: home,
                notifyURL: callback)
        ).url
    }

    /// The server that the sign-in pages talk to.
    private var api: URL { URL(string: "https://api.postpress.ai") ?? home }
}
