import Foundation
import LoopbackSupport
import Postpress
import Testing

@Suite("Requests over a real connection")
struct RealHTTPTests {
    /// Calls an operation of a client, and delivers the request as a server received it.
    private func received(
        _ answer: String, status: Int, _ call: (PostpressClient) async throws -> Void
    ) async throws -> LoopbackServer.Received {
        let server = try LoopbackServer { _ in
            LoopbackServer.response(status, answer, headers: ["Content-Type": "application/json"])
        }
        defer { server.stop() }
        let client = PostpressClient(
            apiKey: "pp_live_1",
            configuration: ClientConfiguration(baseURL: URL(string: server.base)))
        try await call(client)
        return try #require(server.received.first)
    }

    @Test("connecting posts the credentials as JSON")
    func connect() async throws {
        let request = try await received(
            #"{"object":"AccountCreated","account_id":"acc_1"}"#, status: 201
        ) { client in
            let answer = try await client.accounts.connect(
                .linkedInBasic(username: "anna@acme.com", password: "p"),
                options: RequestOptions(idempotencyKey: "key-1"))
            #expect(answer == .created(AccountCreated(accountID: "acc_1")))
        }
        #expect(request.line == "POST /v1/accounts HTTP/1.1")
        #expect(request.headers["x-api-key"] == "pp_live_1")
        #expect(request.headers["content-type"] == "application/json")
        #expect(request.headers["accept"] == "application/json")
        #expect(request.headers["idempotency-key"] == "key-1")
        #expect(
            try JSONValue(jsonText: request.body)
                == ["provider": "LINKEDIN", "username": "anna@acme.com", "password": "p"])
    }

    @Test("reconnecting escapes the identifier in the path")
    func reconnect() async throws {
        let request = try await received(
            #"{"object":"AccountReconnected","account_id":"a"}"#, status: 201
        ) { client in
            _ = try await client.accounts.reconnect(id: "a/b ?ü", .telegram())
        }
        #expect(request.line == "POST /v1/accounts/a%2Fb%20%3F%C3%BC HTTP/1.1")
        #expect(request.body == #"{"provider":"TELEGRAM"}"#)
    }

    @Test("listing asks for a page in the query, and sends no body")
    func list() async throws {
        let request = try await received(
            #"{"object":"AccountList","items":[],"cursor":null}"#, status: 200
        ) { client in
            for try await _ in client.accounts.list(cursor: "a=&b", limit: 7) {
                Issue.record("an account")
            }
        }
        #expect(request.line == "GET /v1/accounts?cursor=a%3D%26b&limit=7 HTTP/1.1")
        #expect(request.headers["x-api-key"] == "pp_live_1")
        #expect(request.headers["content-type"] == nil)
        #expect(request.headers["idempotency-key"] == nil)
        #expect(request.body.isEmpty)
    }

    @Test("an error response becomes its case")
    func error() async throws {
        let body = #"{"title":"T","type":"errors/resource_not_found","status":404}"#
        _ = try await received(body, status: 404) { client in
            await #expect {
                try await client.accounts.reconnect(id: "a", .telegram())
            } throws: { error in
                guard case .notFound(let problem)? = error as? ReconnectAccountError else {
                    return false
                }
                return problem.type == .resourceNotFound
            }
        }
    }
}
