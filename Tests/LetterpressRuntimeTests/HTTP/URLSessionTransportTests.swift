import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing

@Suite(.timeLimit(.minutes(1))) struct URLSessionTransportTests {
    private let transport = URLSessionTransport()

    private func url(_ server: LoopbackServer, _ path: String = "/", host: String = "127.0.0.1")
        throws -> URL
    {
        try #require(URL(string: "http://\(host):\(server.port)\(path)"))
    }

    @Test func requestArrivesAsItWasMade() async throws {
        let server = try LoopbackServer { _ in
            LoopbackServer.response(201, "{\"ok\":true}", headers: ["X-Request-ID": "abc"])
        }
        defer { server.stop() }
        let client = TestClient(transport, server: "http://127.0.0.1:\(server.port)/base/")
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

    @Test(arguments: ["GET", "DELETE", "PUT", "PATCH", "HEAD"])
    func methods(method: String) async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(200) }
        defer { server.stop() }
        let request = HTTPRequest(method: HTTPMethod(method), url: try url(server, "/x"))
        let response = try await transport.send(request)
        #expect(response.status == 200)
        #expect(server.received.map(\.line) == ["\(method) /x HTTP/1.1"])
    }

    @Test func bodiesOfAnySizeComeBack() async throws {
        let text = String(repeating: "0123456789", count: 300_000)
        let server = try LoopbackServer { LoopbackServer.response(200, $0.body) }
        defer { server.stop() }
        let request = HTTPRequest(method: .post, url: try url(server), body: Data(text.utf8))
        #expect(try await transport.send(request).body == Data(text.utf8))
    }

    @Test func statusesAreNoErrors() async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(503, "busy") }
        defer { server.stop() }
        let response = try await transport.send(HTTPRequest(method: .get, url: try url(server)))
        #expect(response.status == 503)
        #expect(response.body == Data("busy".utf8))
    }

    @Test func refusedConnection() async throws {
        let server = try LoopbackServer(scripts: [[.hang]])
        let port = server.port
        server.stop()
        // The listening socket closes within a tenth of a second.
        try await eventually { !LoopbackServer.canConnect(port: port) }
        let client = TestClient(transport, server: "http://127.0.0.1:\(port)") {
            $0.retry = .never
        }
        let failure = await client.failure(Numbers())
        guard case .transport(let details) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(details.error.reason == .cannotConnect)
        #expect(details.isRetryable)
        #expect(details.attempts.map(\.outcome) == [.failure(.cannotConnect)])
    }

    @Test func silenceIsATimeout() async throws {
        let server = try LoopbackServer { _ in nil }
        defer { server.stop() }
        let client = TestClient(transport, server: "http://127.0.0.1:\(server.port)")
        let failure = await client.failure(
            Numbers(), options: RequestOptions(timeout: .seconds(1)))
        #expect(failure?.name == "timeout")
    }

    @Test func closedConnection() async throws {
        let server = try LoopbackServer { _ in "" }
        defer { server.stop() }
        let client = TestClient(transport, server: "http://127.0.0.1:\(server.port)")
        #expect(await client.failure(Numbers())?.name == "transport")
    }

    @Test func cancellationEndsAtOnceAndHangsUp() async throws {
        let server = try LoopbackServer { _ in nil }
        defer { server.stop() }
        let client = TestClient(transport, server: "http://127.0.0.1:\(server.port)")
        let task = Task { await client.failure(Numbers()) }
        try await eventually { !server.received.isEmpty }
        let start = ContinuousClock.now
        task.cancel()
        let failure = await task.value
        #expect(ContinuousClock.now - start < .seconds(1))
        #expect(failure?.name == "cancelled")
        try await eventually { server.hungUp == 1 }
    }

    @Test func cancelledTasksSendNothing() async throws {
        let server = try LoopbackServer { _ in nil }
        defer { server.stop() }
        let client = TestClient(transport, server: "http://127.0.0.1:\(server.port)")
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return await client.failure(Numbers())
        }
        task.cancel()
        #expect(await task.value?.name == "cancelled")
        #expect(server.received.isEmpty)
    }

    @Test func redirectsWithinTheOriginAreFollowed() async throws {
        let server = try LoopbackServer { request in
            request.line.hasPrefix("GET /old")
                ? LoopbackServer.response(302, headers: ["Location": "/new"])
                : LoopbackServer.response(200, "new")
        }
        defer { server.stop() }
        let request = HTTPRequest(
            method: .get, url: try url(server, "/old"), headers: ["X-API-KEY": "top"])
        let response = try await transport.send(request)
        #expect(response.body == Data("new".utf8))
        #expect(server.received.map { $0.headers["x-api-key"] } == ["top", "top"])
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func redirectsInACircleEnd(status: Int) async throws {
        let server = try LoopbackServer { request in
            LoopbackServer.response(status, "again", headers: ["Location": "/again"])
        }
        defer { server.stop() }
        let request = HTTPRequest(method: .get, url: try url(server))
        let response = try await transport.send(request)
        #expect(response.status == status)
        #expect(server.received.count == 11)
    }

    @Test(arguments: [301, 302, 303, 307, 308])
    func redirectsToOtherOriginsCarryNothing(status: Int) async throws {
        let other = try LoopbackServer { _ in LoopbackServer.response(200, "stolen") }
        let target = try url(other, "/", host: "localhost").absoluteString
        let server = try LoopbackServer { _ in
            LoopbackServer.response(status, "moved", headers: ["Location": target])
        }
        defer {
            server.stop()
            other.stop()
        }
        let request = HTTPRequest(
            method: .post, url: try url(server), headers: ["X-API-KEY": "top"],
            body: Data("secret".utf8))
        let response = try await transport.send(request)
        #expect(response.status == status)
        #expect(response.headers["location"] == target)
        #expect(other.received.isEmpty)
    }

    @Test func manyAtOnce() async throws {
        let server = try LoopbackServer { LoopbackServer.response(200, $0.line) }
        defer { server.stop() }
        let base = try url(server)
        let bodies = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<50 {
                group.addTask { [transport] in
                    let request = HTTPRequest(method: .get, url: base.appending(path: "\(number)"))
                    return String(decoding: try await transport.send(request).body, as: UTF8.self)
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(bodies == Set((0..<50).map { "GET /\($0) HTTP/1.1" }))
    }
}
