import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite(.timeLimit(.minutes(10))) struct CallObserverTests {
    private let clock = ManualClock(skipping: .seconds(60))
    private let events = Events()

    private func client(_ outcomes: [Result<HTTPResponse, TransportError>]) -> TestClient {
        let outcomes = Locked(outcomes)
        let transport = StubTransport { [clock] _ throws(TransportError) in
            clock.advance(by: .milliseconds(120))
            return try outcomes.withLock { $0.removeFirst() }.get()
        }
        return TestClient(transport) {
            $0.clock = clock.clock
            $0.timeout = .seconds(3600)
            $0.randomFraction = { 0.5 }
            $0.observers = [events.observer]
        }
    }

    private static let busy = Result<HTTPResponse, TransportError>.success(
        .json(#"{"title":"busy"}"#, status: 503, headers: ["X-Request-ID": "r1"]))
    private static let ok = Result<HTTPResponse, TransportError>.success(
        .json(#"{"items":[1]}"#, headers: ["X-Request-ID": "r2"]))

    @Test func seesEveryStep() async throws {
        let response = try await client([Self.busy, Self.ok]).send(Numbers())
        let call = ObservedCall(number: 1, operation: "Numbers", method: .get, path: "/numbers")
        #expect(
            events.all == [
                CallEvent(call: call, kind: .callStarted),
                CallEvent(call: call, kind: .attemptStarted(number: 1, bytesSent: 0)),
                CallEvent(call: call, kind: .attemptEnded(response.attempts[0])),
                CallEvent(call: call, kind: .waiting(.milliseconds(250), nextAttempt: 2)),
                CallEvent(call: call, kind: .attemptStarted(number: 2, bytesSent: 0)),
                CallEvent(call: call, kind: .attemptEnded(response.attempts[1])),
                CallEvent(
                    call: call,
                    kind: .callEnded(
                        CallSummary(
                            duration: .milliseconds(490), attempts: response.attempts,
                            status: 200, requestID: "r2", failure: nil))),
            ])
        #expect(response.attempts.map(\.bytesReceived) == [16, 13])
        #expect(response.attempts.map(\.requestID) == ["r1", "r2"])
    }

    @Test func seesTheSizeOfBodies() async {
        _ = await client([.success(HTTPResponse(status: 204))]).failure(Save())
        #expect(events.all.contains { $0.kind == .attemptStarted(number: 1, bytesSent: 44) })
        #expect(events.all.first?.call.path == "/people/{id}")
    }

    static let ends: [Case<Result<HTTPResponse, TransportError>?, String>] = [
        Case(
            "invalid", nil,
            "the request was not sent: path /id must be at most 5 characters long"),
        Case("documented", busy, "the server answered 503 busy (request r1)"),
        Case(
            "decoding", .success(.json("[]", status: 201)),
            "the server answered 201 with a body that cannot be read: at the root: expected an object, found an array"
        ),
        Case(
            "transport", .failure(TransportError(.untrusted)),
            "no response: no trusted connection to the server"),
        Case("cancelled", .failure(TransportError(.cancelled)), "the call was cancelled"),
    ]

    @Test(arguments: ends)
    func seesHowCallsEnd(row: Case<Result<HTTPResponse, TransportError>?, String>) async throws {
        let call = Save(id: row.input == nil ? "too long" : "7")
        let options = RequestOptions(retry: .never)
        let failure = await client(row.input.map { [$0] } ?? []).failure(call, options: options)
        guard case .callEnded(let summary) = events.all.last?.kind else {
            Issue.record("the last event is another")
            return
        }
        #expect(summary.failure == row.expected)
        #expect(summary.failure == failure?.description)
        #expect(summary.status == failure?.statusCode)
        #expect(summary.attempts == failure?.attempts)
        #expect(events.all.first?.kind == .callStarted)
        #expect(events.all.count == (row.input == nil ? 2 : 4))
    }

    @Test func callsAreCounted() async {
        let client = client([Self.ok, Self.ok])
        for _ in 1...2 { _ = await client.failure(Numbers()) }
        #expect(Set(events.all.map(\.call.number)) == [1, 2])
    }

    @Test func logsCalls() async throws {
        let expected = [
            "Numbers #1: waits 0.250 s before attempt 2",
            "Numbers #1: 200 after 0.490 s and 2 attempts (request r2)",
            "Save #2: the server answered 503 busy (request r1); after 0.120 s and 1 attempt",
        ]
        #expect(try await log(.info) == expected)
    }

    @Test func logsSteps() async throws {
        let expected = [
            "Numbers #1: GET /numbers",
            "Numbers #1: attempt 1 sends 0 bytes",
            "Numbers #1: attempt 1: 503 after 0.120 s; another attempt after 0.250 s, 16 bytes received",
            "Numbers #1: waits 0.250 s before attempt 2",
            "Numbers #1: attempt 2 sends 0 bytes",
            "Numbers #1: attempt 2: 200 after 0.120 s; no other attempt is needed, 13 bytes received",
            "Numbers #1: 200 after 0.490 s and 2 attempts (request r2)",
            "Save #2: POST /people/{id}",
            "Save #2: attempt 1 sends 44 bytes",
            "Save #2: attempt 1: 503 after 0.120 s; no attempt is left, 16 bytes received",
            "Save #2: the server answered 503 busy (request r1); after 0.120 s and 1 attempt",
        ]
        #expect(try await log(.debug) == expected)
    }

    private func log(_ level: LogLevel) async throws -> [String] {
        let recorder = Recorder()
        var configuration = client([Self.busy, Self.ok, Self.busy]).core.configuration
        configuration.observers = [.log(level) { recorder.add($0) }]
        let client = TestClient(configuration.transport) { $0 = configuration }
        _ = try await client.send(Numbers())
        _ = await client.failure(Save(), options: RequestOptions(retry: .never))
        return recorder.lines.withLock { $0 }
    }

    private final class Recorder: Sendable {
        let lines = Locked<[String]>([])
        func add(_ line: String) { lines.withLock { $0.append(line) } }
    }

    @Test func linesStayLines() async {
        let recorder = Recorder()
        let transport = StubTransport { _ in
            .json(#"{"title":"a\nb\u001b[31m\u0007\u202ec"}"#, status: 409)
        }
        let client = TestClient(transport) { $0.observers = [.log(.debug) { recorder.add($0) }] }
        let failure = await client.failure(Save())
        #expect(failure?.description == "the server answered 409 a b [31m c")
        let text = recorder.lines.withLock { $0 }.joined()
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E })
    }
}
