import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing

/// What a network and a server can do wrong, and what becomes of it.
@Suite(.timeLimit(.minutes(2))) struct FaultTests {
    typealias Step = LoopbackServer.Step

    struct Fault: Sendable {
        /// Steps of the connections; the last ones count for all that follow.
        var scripts: [[Step]]
        var readsRequests = true
        var maximumSize = 64 << 20

        init(_ scripts: [Step]..., readsRequests: Bool = true, maximumSize: Int = 64 << 20) {
            self.scripts = scripts
            self.readsRequests = readsRequests
            self.maximumSize = maximumSize
        }
    }

    struct Expected: Sendable {
        var attempts = 1
        /// The case of the error; `nil` for success.
        var failure: String?
        var reasons: Set<TransportError.Reason> = []
        var status: Int?
        var items: [Int]?
    }

    static let page = #"{"items":[1]}"#
    static let ok = LoopbackServer.response(200, page)
    static func head(_ lines: String...) -> String {
        (["HTTP/1.1 200 OK", "Connection: close"] + lines).joined(separator: "\r\n") + "\r\n\r\n"
    }

    /// `{"items":[1]}`, compressed.
    static let gzip: [UInt8] = [
        0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xAB, 0x56, 0xCA, 0x2C,
        0x49, 0xCD, 0x2D, 0x56, 0xB2, 0x8A, 0x36, 0x8C, 0xAD, 0x05, 0x00, 0x2C, 0xDB, 0x13,
        0x4B, 0x0D, 0x00, 0x00, 0x00,
    ]

    static let rows: [Case<Fault, Expected>] = [
        Case("nothing-wrong", Fault([.send(ok)]), Expected(status: 200, items: [1])),
        Case(
            "accept-and-close", Fault([], readsRequests: false),
            Expected(attempts: 3, failure: "transport", reasons: [.connectionLost])),
        Case(
            "read-and-close", Fault([]),
            Expected(attempts: 3, failure: "transport", reasons: [.connectionLost])),
        Case(
            "reset", Fault([.reset]),
            Expected(attempts: 3, failure: "transport", reasons: [.connectionLost])),
        Case(
            "close-mid-status", Fault([.send("HTTP/1.1 2")]),
            Expected(attempts: 3, failure: "transport", reasons: [.connectionLost])),
        Case(
            "close-mid-header", Fault([.send("HTTP/1.1 200 OK\r\nContent-Length: 13\r\n")]),
            Expected(attempts: 3, failure: "transport", reasons: [.connectionLost])),
        Case(
            "close-mid-body", Fault([.send(head("Content-Length: 100") + page)]),
            Expected(attempts: 3, failure: "transport", reasons: [.connectionLost])),
        Case(
            "reset-mid-body", Fault([.send(head("Content-Length: 100") + page), .reset]),
            Expected(attempts: 3, failure: "transport", reasons: [.connectionLost])),
        Case(
            "lost-then-fine", Fault([], [.send(ok)]),
            Expected(attempts: 2, status: 200, items: [1])),
        Case(
            "not-http", Fault([.send("SSH-2.0-OpenSSH_9.2\r\n\r\n")]),
            Expected(failure: "transport", reasons: [.badResponse])),
        Case("answer-twice", Fault([.send(ok + ok)]), Expected(status: 200, items: [1])),
        Case(
            "continue-first", Fault([.send("HTTP/1.1 100 Continue\r\n\r\n" + ok)]),
            Expected(status: 200, items: [1])),
        Case(
            "early-hints-first",
            Fault([.send("HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n" + ok)]),
            Expected(status: 200, items: [1])),
        Case(
            "chunked",
            Fault([
                .send(head("Transfer-Encoding: chunked") + "5\r\n{\"ite\r\n"),
                .send("8\r\nms\":[1]}\r\n0\r\n\r\n"),
            ]), Expected(status: 200, items: [1])),
        Case(
            "chunked-cut-off",
            Fault([.send(head("Transfer-Encoding: chunked") + "5\r\n{\"ite\r\n")]),
            Expected(attempts: 3, failure: "transport", reasons: [.connectionLost])),
        Case(
            "gzip",
            Fault([
                .send(head("Content-Encoding: gzip", "Content-Length: \(gzip.count)")),
                .sendBytes(gzip),
            ]), Expected(status: 200, items: [1])),
        Case(
            "gzip-broken",
            Fault([
                .send(head("Content-Encoding: gzip", "Content-Length: 13") + page)
            ]), Expected(failure: "transport", reasons: [.badResponse, .other])),
        Case(
            "no-length", Fault([.send(head() + page)]), Expected(status: 200, items: [1])),
        Case(
            "length-too-short", Fault([.send(head("Content-Length: 5") + page)]),
            Expected(failure: "decoding", status: 200)),
        // The server does not end what it began: what is too large is found before its end.
        Case(
            "too-large",
            Fault([.send(head("Content-Length: 104857600")), .flood(bytes: 1), .hang]),
            Expected(failure: "transport", reasons: [.responseTooLarge])),
        Case(
            "too-large-without-length",
            Fault([.send(head()), .flood(bytes: 1 << 20), .hang], maximumSize: 1 << 19),
            Expected(failure: "transport", reasons: [.responseTooLarge])),
        Case(
            "too-large-to-the-end", Fault([.send(head()), .flood(bytes: 100 << 20)]),
            Expected(failure: "transport", reasons: [.responseTooLarge])),
        Case(
            "as-large-as-allowed", Fault([.send(ok)], maximumSize: 13),
            Expected(status: 200, items: [1])),
        Case(
            "one-byte-too-large", Fault([.send(ok)], maximumSize: 12),
            Expected(failure: "transport", reasons: [.responseTooLarge])),
    ]

    #if canImport(Darwin)
        /// A header that ends before its end; FoundationNetworking of Swift 6.3 ends the process there.
        static let further: [Case<Fault, Expected>] = [
            Case(
                "close-mid-header-name", Fault([.send("HTTP/1.1 200 OK\r\nContent-Le")]),
                Expected(attempts: 3, failure: "transport", reasons: [.connectionLost]))
        ]
    #else
        static let further: [Case<Fault, Expected>] = []
    #endif

    @Test(arguments: rows + further)
    func becomes(row: Case<Fault, Expected>) async throws {
        let server = try LoopbackServer(
            scripts: row.input.scripts, readsRequests: row.input.readsRequests)
        defer { server.stop() }
        let client = TestClient(URLSessionTransport(), server: server.base) {
            $0.retry.baseDelay = .zero
            $0.maximumResponseSize = row.input.maximumSize
        }
        let attempts: [Attempt]
        do throws(CallError) {
            let response = try await client.send(Numbers())
            #expect(row.expected.failure == nil)
            #expect(response.value.items == row.expected.items)
            attempts = response.attempts
        } catch {
            #expect(error.name == row.expected.failure)
            #expect(error.statusCode == row.expected.status)
            if case .transport(let failure) = error {
                #expect(row.expected.reasons.contains(failure.error.reason), "\(failure)")
            }
            attempts = error.attempts
        }
        #expect(attempts.count == row.expected.attempts)
        #expect(server.connections == row.expected.attempts)
    }

    static let silences: [Case<[Step], Void>] = [
        Case("never-answers", [.hang], ()),
        Case("header-trickles", [.send("HTTP/1.1 200 OK\r\nX: "), .trickle("x")], ()),
        Case("body-trickles", [.send(head("Content-Length: 1000000")), .trickle("x")], ()),
        Case("body-stops", [.send(head("Content-Length: 100") + page), .hang], ()),
    ]

    @Test(arguments: silences, TimeoutFailure.Kind.allCases)
    func silenceEndsInTime(row: Case<[Step], Void>, kind: TimeoutFailure.Kind) async throws {
        let server = try LoopbackServer(scripts: [row.input])
        defer { server.stop() }
        let clock = ManualClock()
        let client = TestClient(URLSessionTransport(), server: server.base) {
            $0.clock = clock.clock
            $0.deadline = kind == .deadline ? .seconds(30) : nil
        }
        let call = Task { await client.failure(Numbers()) }
        try await eventually { server.received.count == 1 && clock.sleepers == 1 }
        clock.advance(by: kind == .deadline ? .seconds(30) : .seconds(60))
        guard case .timeout(let failure) = await call.value else {
            Issue.record("no timeout")
            return
        }
        #expect(failure.kind == kind)
        #expect(failure.attempts.count == 1)
        try await eventually { server.hungUp == 1 }
    }

    @Test(arguments: silences)
    func silenceEndsByCancellation(row: Case<[Step], Void>) async throws {
        let server = try LoopbackServer(scripts: [row.input])
        defer { server.stop() }
        let clock = ManualClock()
        let client = TestClient(URLSessionTransport(), server: server.base) {
            $0.clock = clock.clock
        }
        let call = Task { await client.failure(Numbers()) }
        try await eventually { server.received.count == 1 && clock.sleepers == 1 }
        call.cancel()
        #expect(await call.value?.name == "cancelled")
        #expect(clock.sleepers == 0)
        try await eventually { server.hungUp == 1 }
    }

    @Test func refusal() async throws {
        let server = try LoopbackServer(scripts: [[.hang]])
        server.stop()
        try await eventually { !LoopbackServer.canConnect(port: server.port) }
        let client = TestClient(URLSessionTransport(), server: server.base) {
            $0.retry.baseDelay = .zero
        }
        let failure = await client.failure(Numbers())
        #expect(failure?.name == "transport")
        #expect(
            failure?.attempts.map(\.outcome)
                == Array(repeating: .failure(.cannotConnect), count: 3))
    }

    @Test func keysSurviveLostConnections() async throws {
        let server = try LoopbackServer(
            scripts: [[], [.reset], [.send(LoopbackServer.response(204))]])
        defer { server.stop() }
        let client = TestClient(URLSessionTransport(), server: server.base) {
            $0.retry.baseDelay = .zero
            $0.makeIdempotencyKey = { UUID().uuidString }
        }
        let response = try await client.send(Save())
        #expect(response.attempts.count == 3)
        #expect(Set(server.received.map(\.body)).count == 1)
        #expect(Set(server.received.map { $0.headers["idempotency-key"] }).count == 1)
        #expect(server.received.count == 3)
    }
}
