import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

/// Calls whose response is delivered at its head: attempts, limits and times.
@Suite(.timeLimit(.minutes(10))) struct StreamedCallTests {
    private let clock = ManualClock()

    private func client(
        _ transport: any Transport, _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) -> TestClient {
        TestClient(transport) {
            $0.clock = clock.clock
            configure(&$0)
        }
    }

    private static func chunks(_ texts: String...) -> BodyStream {
        BodyStream(chunks: texts.map { Data($0.utf8) })
    }

    /// Never delivers a chunk, and counts the readers that went away.
    private static func silence(_ hungUp: Locked<Int> = Locked(0)) -> BodyStream {
        let transport = HangingTransport()
        return BodyStream(
            next: { () async throws(TransportError) -> Data? in
                _ = try await transport.send(HTTPRequest(method: .get, url: URL(filePath: "/")))
                return nil
            }, cancel: { hungUp.withLock { $0 += 1 } })
    }

    static let wholes: [Case<HTTPResponse, String>] = [
        Case("stream", HTTPResponse(status: 200, stream: chunks("ab", "", "c")), "abc"),
        Case("whole", HTTPResponse(status: 200, body: Data("abc".utf8)), "abc"),
        Case("empty", HTTPResponse(status: 200), ""),
    ]

    @Test(arguments: wholes)
    func transportsNeedNotStream(row: Case<HTTPResponse, String>) async throws {
        let stub = StubTransport(row.input)
        let response = try await client(stub).send(Download())
        #expect(await read(response.value) == (row.expected, nil))
        #expect(stub.requests.map(\.streamsResponse) == [true])
    }

    @Test func otherOperationsGetBodiesWhole() async throws {
        let stub = StubTransport { _ in
            HTTPResponse(status: 200, stream: Self.chunks(#"{"items":"#, "[1]}"))
        }
        #expect(try await client(stub).send(Numbers()).value.items == [1])
        #expect(stub.requests.map(\.streamsResponse) == [false])
        let limited = client(stub) { $0.maximumResponseSize = 12 }
        guard case .transport(let failure) = await limited.failure(Numbers()) else {
            Issue.record("no failure")
            return
        }
        #expect(failure.error.reason == .responseTooLarge)
    }

    @Test func errorsAreReadWholeAndRetried() async throws {
        let stub = StubTransport(
            HTTPResponse(status: 503, headers: ["Retry-After": "0"], stream: Self.chunks("busy")),
            HTTPResponse(status: 418, stream: Self.chunks(#"{"error":{"code":"#, #""gone"}}"#)))
        let failure = await client(stub).failure(Download())
        let statuses = [503, 418].map { Attempt.Outcome.response(status: $0) }
        #expect(failure?.attempts.map(\.outcome) == statuses)
        #expect(failure?.attempts.map(\.bytesReceived) == [4, 25])
        guard case .undocumented(let response) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(response.code == "gone")
    }

    static let limits: [Case<HTTPResponse, Bool>] = [
        Case("success", HTTPResponse(status: 200, stream: chunks("12345", "67890")), true),
        Case("error", HTTPResponse(status: 400, stream: chunks("12345", "67890")), false),
        Case(
            "other-type",
            HTTPResponse(
                status: 200, headers: ["Content-Type": "Application/JSON; charset=utf-8"],
                stream: chunks("12345", "67890")), false),
        Case(
            "other-syntax",
            HTTPResponse(
                status: 200, headers: ["Content-Type": "application/problem+json"],
                stream: chunks("12345", "67890")), false),
    ]

    @Test(arguments: limits)
    func theLimitCountsWhatIsCollected(row: Case<HTTPResponse, Bool>) async {
        let failure = await client(StubTransport(row.input)) { $0.maximumResponseSize = 9 }
            .failure(Download())
        #expect((failure == nil) == row.expected)
        if case .transport(let failure) = failure {
            #expect(failure.error.reason == .responseTooLarge)
        }
    }

    @Test func silenceBetweenChunksIsATimeout() async throws {
        let hungUp = Locked(0)
        let stream = Self.silence(hungUp)
        let stub = StubTransport { _ in HTTPResponse(status: 200, stream: stream) }
        let client = client(stub) { $0.deadline = .seconds(30) }
        let body = try await client.send(Download(), options: RequestOptions(timeout: .seconds(5)))
            .value
        #expect(clock.sleepers == 0)
        // The deadline ends with the head, and what the reader does with its own time does not count.
        clock.advance(by: .seconds(100))
        let reading = Task { await read(body).end }
        try await eventually { clock.sleepers == 1 }
        clock.advance(by: .seconds(5) - .nanoseconds(1))
        #expect(clock.sleepers == 1)
        clock.advance(by: .nanoseconds(1))
        #expect(await reading.value == .timedOut)
        #expect(clock.sleepers == 0)
    }

    @Test func bodiesOfErrorsCountToTheTimeOfTheAttempt() async throws {
        let hungUp = Locked(0)
        let stub = StubTransport { _ in
            HTTPResponse(status: 500, stream: Self.silence(hungUp))
        }
        let client = client(stub)
        let call = Task { await client.failure(Download()) }
        try await eventually { stub.requests.count == 1 && clock.sleepers == 1 }
        clock.advance(by: .seconds(60))
        #expect(await call.value?.name == "timeout")
        try await eventually { hungUp.withLock { $0 } == 1 }
        #expect(clock.sleepers == 0)
    }

    @Test func cancelledReadersLeaveNothingBehind() async throws {
        let hungUp = Locked(0)
        let stub = StubTransport { _ in
            HTTPResponse(status: 200, stream: Self.silence(hungUp))
        }
        let client = client(stub)
        let tasks = (0..<100).map { _ in
            Task {
                guard let body = try? await client.send(Download()).value else { return "no body" }
                return await read(body).end?.rawValue ?? "end"
            }
        }
        try await eventually { clock.sleepers == 100 && stub.requests.count == 100 }
        for task in tasks { task.cancel() }
        for task in tasks { #expect(await task.value == "cancelled") }
        try await eventually { hungUp.withLock { $0 } == 100 }
        #expect(clock.sleepers == 0)
    }

    @Test func middlewareSeesStreams() async throws {
        let stub = StubTransport(HTTPResponse(status: 200, stream: Self.chunks("a", "b")))
        let client = client(stub) {
            $0.middleware = [
                Middleware { request, next throws(TransportError) in
                    var response = try await next(request)
                    guard let stream = response.stream else { return response }
                    response.stream = BodyStream { () async throws(TransportError) -> Data? in
                        var iterator = stream.makeAsyncIterator()
                        return try await iterator.next().map { $0 + $0 }
                    }
                    return response
                }
            ]
        }
        #expect(await read(try await client.send(Download()).value) == ("aabb", nil))
    }
}
