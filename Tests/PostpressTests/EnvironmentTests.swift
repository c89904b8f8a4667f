import Foundation
import Postpress
import Testing

@Suite("The environment of a client", .serialized)
struct EnvironmentTests {
    @Test("a missing key is named")
    func missingKey() {
        unsetenv("POSTPRESS_API_KEY")
        do {
            _ = try PostpressClient.fromEnvironment()
            Issue.record("a client was made")
        } catch {
            #expect("\(error)".contains("POSTPRESS_API_KEY"))
        }
    }

    @Test("key and base URL are taken from it")
    func complete() async throws {
        setenv("POSTPRESS_API_KEY", "pp_test_1", 1)
        setenv("POSTPRESS_BASE_URL", "https://staging.example.com/api", 1)
        defer {
            unsetenv("POSTPRESS_API_KEY")
            unsetenv("POSTPRESS_BASE_URL")
        }
        let transport = StubTransport(
            .json(#"{"object":"AccountList","items":[],"cursor":null}"#))
        let client = try PostpressClient.fromEnvironment(
            configuration: ClientConfiguration(transport: transport))
        for try await _ in client.accounts.list() { Issue.record("an account") }
        let request = try #require(transport.requests.first)
        #expect(request.headers["X-API-KEY"] == "pp_test_1")
        #expect(request.url.absoluteString == "https://staging.example.com/api/v1/accounts")
    }
}
