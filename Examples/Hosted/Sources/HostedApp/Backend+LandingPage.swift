import Postpress
import PostpressConnect

extension Backend {
    /// The data of the page that users land on after signing in, whether that worked or not.
    func landingPage(of userID: String) async throws -> [StoredAccount] {
        for try await account in postpress.accounts.list() {
            guard let id = account.id else { continue }
            _ = await store.update(
                id, type: account.type, to: account.needsCredentials ? .credentials : .ok)
        }
        return await store.accounts(of: userID)
    }
}

extension Account {
    /// The provider as the API writes it.
    fileprivate var type: String? { (try? JSONValue(jsonData: jsonData()))?["type"]?.string }
}
