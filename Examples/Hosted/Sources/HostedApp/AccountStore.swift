import Foundation
import Postpress

/// The product's table of accounts; a database in earnest.
actor AccountStore {
    private var rows: [String: StoredAccount] = [:]

    /// Keeps an account that its user connected; a second delivery changes nothing.
    func add(_ accountID: String, of userID: String) {
        guard rows[accountID] == nil else { return }
        rows[accountID] = StoredAccount(
            accountID: accountID, userID: userID, createdOn: .now, status: .creationSuccess,
            lastUpdate: .now)
    }

    /// Takes over a status. Answers the row if the status is new, and `nil` if it was known or the account is not.
    func update(
        _ accountID: String, type: String? = nil, to status: AccountStatusMessage
    ) -> StoredAccount? {
        guard var row = rows[accountID] else { return nil }
        let isNew = row.status != status
        row.accountType = type ?? row.accountType
        row.status = status
        row.lastUpdate = .now
        rows[accountID] = row
        return isNew ? row : nil
    }

    func accounts(of userID: String) -> [StoredAccount] {
        rows.values.filter { $0.userID == userID }.sorted { $0.accountID < $1.accountID }
    }
}
