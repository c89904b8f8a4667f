import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing
import TransportSupport

/// Operations that deliver a stream, from the client down to the socket.
@Suite(.timeLimit(.minutes(10))) struct StreamingOperationTests {
    private static func reply(
        _ body: String, _ contentType: String? = "text/event-stream", status: Int = 200
    ) -> HTTPResponse {
        HTTPResponse(
            status: status, headers: contentType.map { ["Content-Type": $0] } ?? [:],
            body: Data(body.utf8))
    }

    private static func described(_ failure: (any OperationError)?) -> String? {
        failure.map { "\(Mirror(reflecting: $0).children.first?.label ?? ""): \($0)" }
    }

    static let replies: [Case<HTTPResponse, String?>] = [
        Case("events", reply("data: 1\n\n"), nil),
        Case("parameters", reply("data: 1\n\n", "Text/Event-Stream; charset=utf-8"), nil),
        Case("no-type", reply("data: 1\n\n", nil), nil),
        Case("careless-type", reply("data: 1\n\n", "text/plain"), nil),
        Case(
            "json", reply("{}", "application/json; charset=utf-8"),
            "decoding: the server answered 200 with a body that cannot be read: at the root: "
                + "expected server-sent events, found application/json"),
        Case(
            "page", reply("<html><title>Sign in</title></html>", "text/html"),
            "decoding: the server answered 200 with a body that cannot be read: an HTML page "
                + "'Sign in'"),
        Case(
            "error", reply(#"{"title":"bad"}"#, "application/json", status: 400),
            "badRequest: the server answered 400 bad"),
        Case(
            "error-as-event", reply("event: error\ndata: {\"title\":\"bad\"}\n\n", status: 400),
            "badRequest: the server answered 400 bad"),
        Case(
            "error-as-record",
            reply("\u{1E}{\"title\":\"bad\"}\n", "application/json-seq", status: 400),
            "badRequest: the server answered 400 bad"),
        Case(
            "other-error", reply("data: 1\n\n", status: 400),
            "undocumented: the server answered 400 with a body that is not documented"),
        Case(
            "undocumented", reply("", status: 202),
            "undocumented: the server answered 202, which is not documented"),
    ]

    @Test(arguments: replies)
    func headsDecide(row: Case<HTTPResponse, String?>) async throws {
        let client = TestClient(StubTransport(row.input)) { $0.retry = .never }
        do throws(TickError) {
            let stream = try await client.send(Ticks<EventTicks>()).value
            #expect(await elements(stream).elements == [1])
            #expect(row.expected == nil)
        } catch {
            #expect(Self.described(error) == row.expected)
        }
    }

    @Test func pagesInPlaceOfLinesAreRefused() async {
        let client = TestClient(StubTransport(Self.reply("1\n", "text/html")))
        let failure = await client.failure(Ticks<LineTicks>())
        #expect(Self.described(failure)?.hasPrefix("decoding: ") == true)
    }

    @Test func elementsArriveOneByOne() async throws {
        let server = try LoopbackServer(scripts: [
            [
                .send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"),
                .send("data: 1\n\n"), .trickle("data: 2\n\n"),
            ]
        ])
        defer { server.stop() }
        let client = TestClient(URLSessionTransport(), server: server.base)
        var values: [Int] = []
        for try await value in try await client.send(Ticks<EventTicks>()).value {
            values.append(value)
            if values.count == 3 { break }
        }
        #expect(values == [1, 2, 2])
        try await eventually { server.hungUp == 1 }
    }

    /// The success of an operation that streams with one status and answers at once with another.
    @Test(arguments: [201, 202])
    func successesThatAreNoStreamAreComplete(_ status: Int) async throws {
        let server = try LoopbackServer { _ in
            LoopbackServer.response(status, "whole", headers: ["Content-Type": "text/plain"])
        }
        defer { server.stop() }
        let client = TestClient(URLSessionTransport(), server: server.base)
        let success = try await client.send(TicksOrText()).value
        guard case .text(let text) = success else {
            Issue.record("no text")
            return
        }
        #expect(text == "whole")
    }

    @Test func limitsCountElements() async throws {
        let stub = StubTransport { _ in Self.reply("12345\n123456789\n", "application/jsonl") }
        let client = TestClient(stub) { $0.maximumResponseSize = 1000 }
        let whole = try await client.send(Ticks<LineTicks>()).value
        #expect(await elements(whole).elements == [12345, 123_456_789])
        let options = RequestOptions(maximumResponseSize: 5)
        let stream = HTTPResponse(
            status: 200, stream: Cut.sevens.stream("12345\n123456789\n".utf8))
        let limited = try await TestClient(StubTransport(stream))
            .send(Ticks<LineTicks>(), options: options).value
        let (values, end) = await elements(limited)
        #expect(values == [12345])
        #expect(end == .tooLarge(limit: 5))
    }

    @Test func connectionsThatBreakAreTypedErrors() async throws {
        let server = try LoopbackServer(scripts: [
            [.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\ndata: 1\n\n")]
        ])
        defer { server.stop() }
        let client = TestClient(URLSessionTransport(), server: server.base)
        let (values, end) = await elements(try await client.send(Ticks<EventTicks>()).value)
        #expect(values == [1])
        #expect(end?.name == "transport connectionLost")
    }

    @Test func streamsBeginAgainBeforeTheirHead() async throws {
        let stub = StubTransport(
            HTTPResponse(status: 503, headers: ["Retry-After": "0"]), Self.reply("data: 1\n\n"))
        let response = try await TestClient(stub).send(Ticks<EventTicks>())
        #expect(response.attempts.count == 2)
        #expect(await elements(response.value).elements == [1])
    }

    @Test func operationsCanHaveBothForms() async throws {
        let stub = StubTransport { request in
            request.headers["accept"] == "application/x-ndjson"
                ? Self.reply("3\n2\n1\n", "application/x-ndjson") : .json("3")
        }
        let client = TestClient(stub)
        #expect(try await client.send(Countdown()).value == 3)
        let stream = try await client.stream(Countdown()).value
        #expect(await elements(stream).elements == [3, 2, 1])
        #expect(stub.requests.map(\.streamsResponse) == [false, true])
        #expect(stub.requests.map(\.body?.data) == [Data("false\n".utf8), Data("true\n".utf8)])
        let options = RequestOptions(headers: ["Accept": "*/*"])
        await #expect(throws: Never.self) { try await client.stream(Countdown(), options: options) }
        #expect(stub.requests.last?.headers["accept"] == "*/*")
    }

    /// Delivered whole, because a line of JSON can be all there is; read as lines all the same.
    @Test func linesMayCallThemselvesJSON() async throws {
        let stream = HTTPResponse(
            status: 200, headers: ["Content-Type": "application/json"],
            stream: Cut.bytes.stream("2\n1\n".utf8))
        let client = TestClient(StubTransport(stream))
        #expect(await elements(try await client.stream(Countdown()).value).elements == [2, 1])
    }

    @Test func anythingCanBeDownloaded() async throws {
        let folder = URL.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let server = try LoopbackServer(scripts: [
            [.send("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n"), .flood(bytes: 3 << 20)]
        ])
        defer { server.stop() }
        let client = TestClient(URLSessionTransport(), server: server.base)
        let file = folder.appending(path: "numbers")
        try await client.download(Numbers()).value.write(to: file)
        #expect(try Data(contentsOf: file) == Data(repeating: UInt8(ascii: "x"), count: 3 << 20))
        let bytes = try await client.download(Numbers()).value
        #expect(try await bytes.data().count == 3 << 20)
        let limited = try await client.download(Numbers()).value
        await #expect(throws: StreamError.tooLarge(limit: 1 << 20)) {
            try await limited.data(upTo: 1 << 20)
        }
    }

    @Test("a download replaces the file that is there once something has come, and no other")
    func replacedFiles() async throws {
        let folder = URL.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let (link, target) = (folder.appending(path: "link"), folder.appending(path: "target"))
        try Data("precious".utf8).write(to: target)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
        let broken = BodyStream { () async throws(TransportError) -> Data? in
            throw TransportError(.connectionLost)
        }
        await #expect(throws: StreamError.self) { try await ByteStream(broken).write(to: link) }
        #expect(try Data(contentsOf: link) == Data("precious".utf8))
        try await ByteStream(Cut.bytes.stream("ab".utf8)).write(to: link)
        #expect(try Data(contentsOf: link) == Data("ab".utf8))
        #expect(try Data(contentsOf: target) == Data("precious".utf8))
        try await ByteStream(Cut.bytes.stream("".utf8)).write(to: link)
        #expect(try Data(contentsOf: link) == Data())
    }

    @Test func downloadsFailAsTheirOperations() async {
        let client = TestClient(StubTransport(.json(#"{"title":"taken"}"#, status: 409)))
        do throws(CallError) {
            _ = try await client.download(Numbers())
            Issue.record("no failure")
        } catch {
            #expect(error.name == "conflict")
            #expect(error.description == "the server answered 409 taken")
        }
    }
}
