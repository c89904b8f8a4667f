import Postpress
import PostpressConnect
import Testing

@Test("accounts whose users have to sign in again")
func needingCredentials() async throws {
    let setup = Setup([
        Samples.list(["a": ["OK"], "b": ["OK", "CREDENTIALS"], "c": ["ERROR"]], next: "c2"),
        Samples.list(["d": ["CREDENTIALS"], "e": []]),
    ])
    var found: [String] = []
    for try await account in setup.postpress.accounts.needingCredentials() {
        found.append(account.id ?? "")
    }
    #expect(found == ["b", "d"])
}
