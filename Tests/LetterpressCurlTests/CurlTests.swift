import Foundation
import LetterpressCurl
import LetterpressRuntime
import LoopbackSupport
import Testing
import TransportSupport

/// What libcurl needs to be told, or does in its own way.
@Suite(.timeLimit(.minutes(10))) struct CurlTests {
    private let transport = CurlTransport()

    private func request(_ server: LoopbackServer, _ method: HTTPMethod = .get) throws
        -> HTTPRequest
    {
        HTTPRequest(method: method, url: try #require(URL(string: server.base + "/")))
    }

    private func reason(_ request: HTTPRequest) async -> TransportError.Reason? {
        do throws(TransportError) {
            _ = try await transport.send(request)
            return nil
        } catch {
            return error.reason
        }
    }

    @Test func fieldsWithoutValueAreSent() async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(200) }
        defer { server.stop() }
        var request = try request(server)
        request.headers = ["X-Empty": "", "Accept": "text/plain"]
        _ = try await transport.send(request)
        let received = try #require(server.received.first)
        #expect(received.headers["x-empty"] == "")
        #expect(received.headers["accept"] == "text/plain")
        #expect(received.headers["accept-encoding"]?.contains("gzip") == true)
        #expect(received.headers["user-agent"] == nil)
    }

    @Test func lengthsAreCountedNotTaken() async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(200) }
        defer { server.stop() }
        var request = try request(server, .post)
        request.headers = ["Content-Length": "999", "Transfer-Encoding": "chunked"]
        request.body = RequestBody(Data("four".utf8))
        _ = try await transport.send(request)
        #expect(server.received.first?.headers["content-length"] == "4")
        #expect(server.received.first?.headers["transfer-encoding"] == nil)
        #expect(server.received.first?.body == "four")
    }

    static let heads: [Case<String, HeaderFields>] = [
        Case("folded", "X: a\r\n  b\r\n", ["X": "a b"]),
        Case("no-value", "X:\r\n", ["X": ""]),
        Case("spaces", "X: \t a b \t\r\n", ["X": "a b"]),
        Case("twice", "X: a\r\nX: b\r\n", ["X": "a, b"]),
        Case("not-text", "X: \u{FC}\r\n", ["X": "\u{FC}"]),
    ]

    @Test(arguments: heads)
    func headers(row: Case<String, HeaderFields>) async throws {
        let text = "HTTP/1.1 200 OK\r\n\(row.input)Content-Length: 0\r\n\r\n"
        let server = try LoopbackServer(scripts: [[.send(text)]])
        defer { server.stop() }
        let response = try await transport.send(request(server))
        #expect(response.headers["X"] == row.expected["X"])
    }

    @Test func trailersAreNoHeaders() async throws {
        let head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nTrailer: X\r\n\r\n"
        let server = try LoopbackServer(
            scripts: [[.send(head + "2\r\nok\r\n0\r\nX: late\r\n\r\n")]])
        defer { server.stop() }
        let response = try await transport.send(request(server))
        #expect(response.body == Data("ok".utf8))
        #expect(response.headers["X"] == nil)
        #expect(response.headers["Trailer"] == "X")
    }

    @Test func headersWithoutEndHaveOne() async throws {
        let line = "X: " + String(repeating: "x", count: 1000) + "\r\n"
        let lines = String(repeating: line, count: 100)
        let server = try LoopbackServer(
            scripts: [[.send("HTTP/1.1 200 OK\r\n"), .trickle(lines)]])
        defer { server.stop() }
        #expect(await reason(try request(server)) == .badResponse)
        try await eventually { server.hungUp == 1 }
    }

    /// The server may have acted on what it did not answer.
    @Test func bodiesGoOutOnce() async throws {
        let answer = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"
        let server = try LoopbackServer(
            scripts: [[.send(answer), .again], [], [.send(answer)]])
        defer { server.stop() }
        var request = try request(server, .post)
        request.body = RequestBody(Data("order".utf8))
        #expect(try await transport.send(request).status == 200)
        #expect(await reason(request) == .connectionLost)
        #expect(server.received.count == 2)
        #expect(try await transport.send(request).status == 200)
        #expect(server.received.count == 3)
    }

    /// What a server says unasked is no answer to the next request.
    @Test func secondAnswersAreNotKept() async throws {
        let answer = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n"
        let server = try LoopbackServer { request in
            request?.line.contains("/first") == true
                ? [.send(answer + "one" + answer + "BAD"), .again]
                : [.send(answer + "two"), .again]
        }
        defer { server.stop() }
        var request = try request(server)
        request.url = request.url.appending(path: "first")
        #expect(try await transport.send(request).body == Data("one".utf8))
        request.url = request.url.appending(path: "../second")
        #expect(try await transport.send(request).body != Data("BAD".utf8))
    }

    /// While 64 MiB pass beside it, a stream that nobody reads has time for its own, were it not paused.
    @Test func unreadStreamsArePaused() async throws {
        let head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
        let server = try LoopbackServer(scripts: [[.send(head), .flood(bytes: 64 << 20)]])
        defer { server.stop() }
        var streamed = try request(server)
        streamed.streamsResponse = true
        let stream = try #require(try await transport.send(streamed).stream)
        let other = try LoopbackServer(scripts: [[.send(head), .flood(bytes: 64 << 20)]])
        defer { other.stop() }
        #expect(try await transport.send(request(other)).body.count == 64 << 20)
        #expect(server.bytesSent < 64 << 20)
        #expect(await read(stream).text.utf8.count == 64 << 20)
    }

    @Test func aStreamKeepsItsTransport() async throws {
        let head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
        let server = try LoopbackServer(scripts: [[.send(head), .flood(bytes: 4 << 20)]])
        defer { server.stop() }
        var streamed = try request(server)
        streamed.streamsResponse = true
        var transport: CurlTransport? = CurlTransport()
        weak let released = transport
        var stream = try await transport?.send(streamed).stream
        transport = nil
        #expect(released != nil)
        #expect(await read(try #require(stream)).text.utf8.count == 4 << 20)
        stream = nil
        try await eventually { released == nil }
    }

    @Test func aTransportEndsWithItsLastOwner() async throws {
        let server = try LoopbackServer(
            scripts: [[.send("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"), .hang]])
        defer { server.stop() }
        var transport: CurlTransport? = CurlTransport()
        weak let released = transport
        let request = try request(server)
        #expect(try await transport?.send(request).status == 200)
        transport = nil
        try await eventually { released == nil }
        // The thread closes what it kept for later.
        try await eventually { server.hungUp == 1 }
    }

    @Test func printsNothingOfItsRequests() async throws {
        let server = try LoopbackServer { _ in nil }
        defer { server.stop() }
        var request = try request(server)
        request.headers = ["X-API-KEY": "canary"]
        let task = Task { [request] in await reason(request) }
        try await eventually { !server.received.isEmpty }
        var text = ""
        dump(transport, to: &text)
        #expect(!text.contains("canary"))
        task.cancel()
        #expect(await task.value == .cancelled)
    }
}
