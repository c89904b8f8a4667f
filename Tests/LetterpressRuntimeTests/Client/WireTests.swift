import LetterpressRuntime
import LoopbackSupport
import Testing

/// What a call looks like to the server.
@Suite(.timeLimit(.minutes(10))) struct WireTests {
    @Test func requestArrivesAsItWasMade() async throws {
        let server = try LoopbackServer { _ in
            LoopbackServer.response(201, "{\"ok\":true}", headers: ["X-Request-ID": "abc"])
        }
        defer { server.stop() }
        let client = TestClient(URLSessionTransport(), server: "\(server.base)/base/")
        var call = Save(id: "a/ö", person: Person(name: "Ann", password: "12345678"))
        call.page = 2
        call.trace = "t 1"
        let failure = await client.failure(call)
        #expect(failure?.name == "decoding")
        #expect(failure?.requestID == "abc")
        let received = try #require(server.received.first)
        #expect(received.line == "POST /base/people/a%2F%C3%B6?page=2 HTTP/1.1")
        #expect(
            received.body
                == #"{"kind":"person","name":"Ann","nickname":null,"password":"12345678"}"#)
        let expected = [
            "accept": "application/json", "content-type": "application/json",
            "content-length": "68", "x-api-key": "top", "x-trace": "t 1",
            "idempotency-key": "made-key",
        ]
        for (name, value) in expected { #expect(received.headers[name] == value, "\(name)") }
        #expect(received.headers["user-agent"]?.hasPrefix("Letterpress/") == true)
    }

    @Test(
        "what is redirected is fetched, unless the client or the call asks for the answer itself",
        arguments: [(nil, nil, 200), (false, nil, 302), (nil, false, 302), (false, true, 200)]
            as [(client: Bool?, call: Bool?, status: Int)])
    func redirects(row: (client: Bool?, call: Bool?, status: Int)) async throws {
        let server = try LoopbackServer { request in
            request.line.hasPrefix("GET /ping")
                ? LoopbackServer.response(302, headers: ["Location": "/elsewhere"])
                : LoopbackServer.response(200)
        }
        defer { server.stop() }
        let client = TestClient(URLSessionTransport(), server: "\(server.base)") {
            if let follows = row.client { $0.followsRedirects = follows }
        }
        let failure = await client.failure(
            Ping<Repeatability.Read>(), options: RequestOptions(followsRedirects: row.call))
        #expect(failure?.statusCode ?? 200 == row.status)
    }
}
