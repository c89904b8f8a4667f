import EmbeddedService
import Foundation
import Postpress
import PostpressConnect
import Testing

/// Snippets of the README that are not part of a program.
struct SnippetTests {
    private let service: EmbeddedService
    private let postpress: PostpressClient

    init() throws {
        service = try EmbeddedService(apiKey: "pp_live_key")
        postpress = PostpressClient(
            apiKey: "pp_live_key", configuration: ClientConfiguration(baseURL: service.url))
    }

    @Test func errors() async {
        let password: Secret = "secret"

        do {
            let credentials = AccountCredentials.linkedInBasic(
                username: "anna@acme.com", password: password)
            switch try await postpress.accounts.connect(credentials) {
            case .created(let account): print("connected:", account.accountID)
            case .accepted(let pending): print("asks for:", pending.checkpoint)
            }
        } catch .conflict(let problem) where problem.type == .alreadyExists {
            print(problem.title)
        } catch .invalidRequest(let failure) {
            print(failure.violations)
        } catch {
            print(error, error.isRetryable, error.requestID ?? "")
        }

        #expect(service.requests == ["POST /v1/accounts"])
    }

    @Test func response() async throws {
        let response = try await postpress.send(Accounts.List(limit: 10))
        print(response.status, response.headers["Content-Type"] ?? "", response.value.items.count)

        #expect(response.value.items.count == 6)
    }

    @Test func unknownValues() async throws {
        for try await account in postpress.accounts.list() {
            switch account {
            case .linkedIn(let linkedIn):
                print(linkedIn.connectionParams.im.premiumFeatures ?? [])
            case .unknown(let account):
                print(account.tag ?? "no type", account.value)
            default:
                print(account.name ?? "no name", account.createdAt ?? .now)
            }
        }
    }

    @Test func checkpoints() async throws {
        let flow = ConnectFlow(postpress)
        switch try await flow.connect(.telegram()) {
        case .connected(let accountID): print("connected:", accountID)
        case .checkpoint(let proof): print("the provider asks for proof:", proof)
        }

        #expect(service.requests == ["POST /v1/accounts"])
    }

    @Test func aStubAnswers() async throws {
        let exists = #"{"title": "Exists", "type": "errors/already_exists", "status": 409}"#
        let stub = StubTransport(
            .json(AccountCreated(accountID: "acc_1"), status: 201),
            .json(exists, status: 409))
        let postpress = PostpressClient(
            apiKey: "test", configuration: ClientConfiguration(transport: stub))

        let answer = try await postpress.accounts.connect(.whatsApp(country: .france))
        #expect(answer.accountID == "acc_1")
        #expect(stub.requests.first?.url.path() == "/v1/accounts")

        await #expect(throws: ConnectAccountError.self) {
            try await postpress.accounts.connect(.telegram())
        }
    }
}
