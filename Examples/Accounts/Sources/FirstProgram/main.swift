import Postpress

let postpress = try PostpressClient.fromEnvironment()

for try await account in postpress.accounts.list() {
    print(account.name ?? "no name", account.sources.map(\.status))
}
