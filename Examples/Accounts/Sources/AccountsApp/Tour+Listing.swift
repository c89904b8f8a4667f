import Postpress

extension Tour {
    /// Pages are fetched as the loop gets to them.
    func listAccounts(pageSize: Int) async throws {
        title("All accounts, as one sequence")
        let accounts = postpress.accounts.list(limit: pageSize)
        for try await account in accounts {
            row(account.name ?? "no name", summary(of: account))
        }

        title("The same list, page by page")
        for try await page in accounts.pages {
            row("\(page.items.count) accounts", page.cursor.map { "next: \($0)" } ?? "the end")
        }
    }

    private func summary(of account: Account) -> String {
        // Every variant has sources, so that no switch is needed.
        var parts = account.sources.map { "\($0.id) \($0.status.rawValue)" }
        if account.sources.contains(where: { $0.status == .credentials }) {
            parts.append("the user has to sign in again")
        }
        switch account {
        case .linkedIn(let linkedIn):
            parts += (linkedIn.connectionParams.im.premiumFeatures ?? []).map(\.rawValue)
        case .unknown(let account):
            parts.append("a \(account.tag ?? "thing") is new to this client")
        default:
            break
        }
        return parts.joined(separator: ", ")
    }
}
