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
}
