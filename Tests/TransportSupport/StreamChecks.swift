import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing

/// Reads bodies as one transport delivers them.
package struct StreamChecks: Sendable {
    private let transport: any Transport

    private static let head = "HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"
    private static let chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"

    package init(_ transport: any Transport) {
        self.transport = transport
    }

    private func request(_ server: LoopbackServer, limit: Int? = nil) throws -> HTTPRequest {
        HTTPRequest(
            method: .get, url: try #require(URL(string: server.base)), maximumResponseSize: limit,
            streamsResponse: true)
    }

    private func stream(_ server: LoopbackServer, limit: Int? = nil) async throws -> BodyStream {
        try #require(try await transport.send(request(server, limit: limit)).stream)
    }

    package static let ends: [Case<[Fault.Step], TransportError.Reason?>] = [
        Case("closed", [.send(head + "abc"), .send("def")], nil),
        Case("chunked", [.send(chunked + "3\r\nabc\r\n"), .send("3\r\ndef\r\n0\r\n\r\n")], nil),
        Case(
            "length", [.send("HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\nabc"), .send("def")], nil),
        Case(
            "too-short", [.send("HTTP/1.1 206 OK\r\nContent-Length: 7\r\n\r\nabcdef")],
            .connectionLost),
        Case("broken-chunks", [.send(chunked + "6\r\nabcdef\r\n")], .connectionLost),
    ]

    package func endings(_ row: Case<[Fault.Step], TransportError.Reason?>) async throws {
        let server = try LoopbackServer(scripts: [row.input])
        defer { server.stop() }
        let stream = try await stream(server)
        let (text, end) = await read(stream)
        #expect(text == "abcdef")
        #expect(end == row.expected)
        // Behind its end, and behind its error, a body is empty.
        #expect(await read(stream) == ("", nil))
    }

    package func theHeadComesBeforeTheBody() async throws {
        let server = try LoopbackServer(scripts: [
            [.send("HTTP/1.1 200 OK\r\nX-Request-ID: abc\r\nConnection: close\r\n\r\n"), .hang]
        ])
        defer { server.stop() }
        let response = try await transport.send(request(server))
        #expect(response.headers["x-request-id"] == "abc")
        #expect(response.body.isEmpty)
        #expect(response.stream != nil)
        #expect(server.hungUp == 0)
    }

    package func otherStatusesComeWhole() async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(404, "missing") }
        defer { server.stop() }
        let response = try await transport.send(request(server))
        #expect(response.stream == nil)
        #expect(response.body == Data("missing".utf8))
    }

    package func whoeverStopsReadingHangsUp() async throws {
        let server = try LoopbackServer(scripts: [[.send(Self.head), .trickle("tick ")]])
        defer { server.stop() }
        for try await _ in try await stream(server) { break }
        try await eventually { server.hungUp == 1 }
    }

    package func unreadStreamsHangUp() async throws {
        let server = try LoopbackServer(scripts: [[.send(Self.head), .hang]])
        defer { server.stop() }
        _ = try await stream(server)
        try await eventually { server.hungUp == 1 }
    }

    package func cancelledReadersEndAtOnceAndHangUp() async throws {
        let server = try LoopbackServer(scripts: [[.send(Self.head + "abc"), .hang]])
        defer { server.stop() }
        let stream = try await stream(server)
        let reading = Task { await read(stream) }
        try await eventually { server.bytesSent == Self.head.utf8.count + 3 }
        reading.cancel()
        #expect(await reading.value.end == .cancelled)
        try await eventually { server.hungUp == 1 }
    }

    package func readersKeepUpWithManyBytes() async throws {
        let server = try LoopbackServer(scripts: [[.send(Self.head), .flood(bytes: 32 << 20)]])
        defer { server.stop() }
        var count = 0
        for try await chunk in try await stream(server, limit: 32 << 20) { count += chunk.count }
        #expect(count == 32 << 20)
    }

    package func oneTaskReads() async throws {
        let server = try LoopbackServer(scripts: [[.send(Self.head), .hang]])
        defer { server.stop() }
        let stream = try await stream(server)
        let ends = await withTaskGroup(of: TransportError.Reason?.self) { group in
            for _ in 1...2 { group.addTask { await read(stream).end } }
            let first = await group.next()
            group.cancelAll()
            return [first, await group.next()]
        }
        #expect(ends == [.other, .cancelled])
    }

    /// Where the transport cannot pause.
    package func whatNobodyReadsHasALimit() async throws {
        let server = try LoopbackServer(scripts: [
            [.send(Self.head), .flood(bytes: 64 << 20), .hang]
        ])
        defer { server.stop() }
        let stream = try await stream(server, limit: 4 << 20)
        try await eventually { server.hungUp == 1 }
        let (text, end) = await read(stream)
        #expect(end == .responseTooLarge)
        #expect((1...4 << 20).contains(text.utf8.count))
    }

    /// Where the transport can pause.
    package func whatNobodyReadsWaitsAtTheServer() async throws {
        let server = try LoopbackServer(scripts: [[.send(Self.head), .flood(bytes: 64 << 20)]])
        defer { server.stop() }
        let stream = try await stream(server, limit: 32 << 20)
        try await eventually { server.bytesSent > 1 << 20 }
        #expect(await read(stream).text.utf8.count == 64 << 20)
    }
}
