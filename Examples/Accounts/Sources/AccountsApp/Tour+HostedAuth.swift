import Foundation
import Postpress

extension Tour {
    /// Users sign in on pages that are run for the app; it never sees their credentials.
    func createHostedLink() async throws {
        title("A link to the hosted sign-in pages")
        guard let api = URL(string: "https://api.postpress.ai") else { return }
        let link = try await postpress.hostedAuth.createLink(
            .create(
                providers: [.google, .outlook, .mail], apiURL: api, expiresOn: .now + 3600,
                name: "user-4711"))
        row("open", link.url.absoluteString)
    }
}
