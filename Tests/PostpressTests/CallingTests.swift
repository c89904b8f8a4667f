import Foundation
import Postpress
import Testing

@Suite("Calls as an app writes them")
struct CallingTests {
    /// A client whose service answers by method and path, as the reference pages show.
    private func client(_ transport: StubTransport) -> PostpressClient {
        PostpressClient(
            apiKey: "pp_live_1", configuration: ClientConfiguration(transport: transport))
    }

    @Test("a hosted link")
    func hostedLink() async throws {
        let transport = StubTransport(
            .json(#"{"object":"HostedAuthUrl","url":"https://api.postpress.ai/hosted/auth/abc"}"#))
        let api = try #require(URL(string: "https://api.postpress.ai"))
        let done = try #require(URL(string: "https://yourapp.com/connected"))

        let link = try await client(transport).hostedAuth.createLink(
            .create(
                providers: .any, apiURL: api, expiresOn: .now + 3600, successRedirectURL: done))

        #expect(link.url.absoluteString == "https://api.postpress.ai/hosted/auth/abc")
        let request = try #require(transport.requests.first)
        #expect(request.method == .post)
        #expect(request.url.absoluteString == "https://api.postpress.ai/v1/hosted/accounts/link")
        #expect(request.headers["X-API-KEY"] == "pp_live_1")
        #expect(request.headers["Content-Type"] == "application/json")
        #expect(request.headers["Idempotency-Key"]?.isEmpty == false)
    }

    @Test(
        "connecting: created, or a checkpoint first",
        arguments: [
            (201, #"{"object":"AccountCreated","account_id":"acc_1"}"#),
            (
                202,
                #"{"object":"Checkpoint","account_id":"acc_1","checkpoint":{"type":"QRCODE","qrcode":"2@x"}}"#
            ),
        ])
    func connecting(status: Int, body: String) async throws {
        let transport = StubTransport(.json(body, status: status))
        let account = try await client(transport).accounts.connect(
            .linkedInBasic(username: "anna@acme.com", password: "p"))
        #expect(account.accountID == "acc_1")
        switch account {
        case .created(let created):
            #expect(status == 201)
            #expect(created == AccountCreated(accountID: "acc_1"))
        case .accepted(let pending):
            #expect(status == 202)
            #expect(pending.checkpoint == .qrCode(QRCodeCheckpoint(qrCode: "2@x")))
        }
    }

    @Test("every page as one sequence")
    func pages() async throws {
        let transport = StubTransport(
            .json(page(["a", "b"], next: "c2")), .json(page([], next: "c3")),
            .json(page(["c"], next: nil)))
        var found: [String] = []
        for try await account in client(transport).accounts.list(limit: 2)
        where account.sources.contains(where: { $0.status == .credentials }) {
            found.append(account.id ?? "")
        }
        #expect(found == ["a", "b", "c"])
        #expect(
            transport.requests.map { $0.url.query() } == [
                "limit=2", "cursor=c2&limit=2", "cursor=c3&limit=2",
            ])
    }

    private func page(_ ids: [String], next: String?) -> String {
        let items = ids.map { id in
            """
            {"object":"Account","type":"WHATSAPP","id":"\(id)","name":"n",\
            "created_at":"2026-04-12T09:14:21.000Z","groups":[],\
            "sources":[{"id":"messaging","status":"CREDENTIALS"}],\
            "connection_params":{"im":{"phone_number":"1"}}}
            """
        }
        let cursor = next.map { "\"\($0)\"" } ?? "null"
        return """
            {"object":"AccountList","items":[\(items.joined(separator: ","))],"cursor":\(cursor)}
            """
    }

    @Test("errors are what the spec documents for the operation")
    func errors() async throws {
        let body = """
            {"title":"Account exists","type":"errors/already_exists","status":409,"instance":"req_7"}
            """
        let transport = StubTransport(.json(body, status: 409))
        do {
            _ = try await client(transport).accounts.reconnect(id: "acc/1", .telegram())
            Issue.record("the call succeeded")
        } catch .conflict(let problem) where problem.type == .alreadyExists {
            #expect(problem.title == "Account exists")
            #expect(problem.requestID == "req_7")
            #expect(!problem.isRetryable)
            #expect(
                problem.description
                    == "the server answered 409 errors/already_exists (request req_7)")
        } catch .unauthorized(let problem) {
            Issue.record("\(problem.title) \(problem.requestID ?? "")")
        } catch {
            Issue.record("\(error)")
        }
        #expect(
            transport.requests.first?.url.absoluteString
                == "https://api.postpress.ai/v1/accounts/acc%2F1")
    }

    @Test("violations are found before anything is sent")
    func violations() async {
        let transport = StubTransport()
        do {
            _ = try await client(transport).accounts.reconnect(
                id: "",
                .mailbox(
                    imapUser: "a", smtpUser: "b", imapPassword: "c", smtpPassword: "d",
                    imapHost: "h", imapPort: 0, smtpHost: "h", smtpPort: 65_536,
                    imapEncryption: .tls))
            Issue.record("the call succeeded")
        } catch .invalidRequest(let failure) {
            #expect(failure.violations.map(\.place).contains(.path))
            #expect(
                failure.violations.filter { $0.place == .body }.map(\.pointer) == [
                    "/imap_port", "/smtp_port",
                ])
        } catch {
            Issue.record("\(error)")
        }
        #expect(transport.requests.isEmpty)
    }

    @Test("an operation is also a value, with status and headers in its response")
    func operationValue() async throws {
        let transport = StubTransport(
            .json(
                #"{"object":"AccountCreated","account_id":"acc_1"}"#, status: 201,
                headers: ["X-Request-ID": "req_1"]))
        let response = try await client(transport).send(
            Accounts.Connect(body: .whatsApp()), options: RequestOptions(idempotencyKey: "key-1"))
        #expect(response.status == 201)
        #expect(response.headers["x-request-id"] == "req_1")
        #expect(response.attempts.count == 1)
        #expect(transport.requests.first?.headers["Idempotency-Key"] == "key-1")
    }
}
