import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite(.timeLimit(.minutes(10))) struct TimeTests {
    private let clock = ManualClock()
    private let transport = HangingTransport()

    private func client(_ configure: (inout ClientConfiguration) -> Void = { _ in }) -> TestClient {
        TestClient(transport) {
            $0.clock = clock.clock
            configure(&$0)
        }
    }

    /// Starts a call, moves the clock when its request waits, and delivers what comes of it.
    private func failure(
        _ client: TestClient, _ options: RequestOptions = RequestOptions(), after time: Duration
    ) async throws -> CallError? {
        let call = Task { await client.failure(Numbers(), options: options) }
        try await eventually { transport.waiting == 1 && clock.sleepers == 1 }
        clock.advance(by: time - .nanoseconds(1))
        #expect(transport.waiting == 1)
        clock.advance(by: .nanoseconds(1))
        return await call.value
    }

    private func kind(_ failure: CallError?) -> TimeoutFailure.Kind? {
        if case .timeout(let failure) = failure { failure.kind } else { nil }
    }

    struct Limits: Sendable {
        var timeout: Duration?
        var deadline: Duration?
        var callTimeout: Duration?
        var callDeadline: Duration?
    }

    struct End: Sendable {
        let after: Duration
        let kind: TimeoutFailure.Kind
    }

    static let rows: [Case<Limits, End>] = [
        Case("usual", Limits(), End(after: .seconds(60), kind: .attempt)),
        Case("timeout", Limits(timeout: .seconds(5)), End(after: .seconds(5), kind: .attempt)),
        Case(
            "timeout-of-the-call", Limits(timeout: .seconds(5), callTimeout: .seconds(100)),
            End(after: .seconds(100), kind: .attempt)),
        Case("deadline", Limits(deadline: .seconds(5)), End(after: .seconds(5), kind: .deadline)),
        Case(
            "deadline-of-the-call", Limits(deadline: .seconds(5), callDeadline: .seconds(6)),
            End(after: .seconds(6), kind: .deadline)),
        Case(
            "timeout-first", Limits(timeout: .seconds(5), deadline: .seconds(6)),
            End(after: .seconds(5), kind: .attempt)),
        Case(
            "deadline-first", Limits(timeout: .seconds(6), deadline: .seconds(5)),
            End(after: .seconds(5), kind: .deadline)),
    ]

    @Test(arguments: rows)
    func ends(row: Case<Limits, End>) async throws {
        let limits = row.input
        let client = client {
            if let timeout = limits.timeout { $0.timeout = timeout }
            $0.deadline = limits.deadline
        }
        let options = RequestOptions(
            timeout: limits.callTimeout, deadline: limits.callDeadline)
        let failure = try await failure(client, options, after: row.expected.after)
        #expect(kind(failure) == row.expected.kind)
        #expect(failure?.isRetryable == true)
        #expect(failure?.attempts.map(\.outcome) == [.failure(.timedOut)])
        #expect(failure?.attempts.map(\.duration) == [row.expected.after])
        #expect(
            failure?.attempts.map(\.decision)
                == [.stop(row.expected.kind == .attempt ? .timedOut : .deadline)])
        #expect(transport.cancelled == 1)
        #expect(clock.sleepers == 0)
    }

    @Test func descriptions() async throws {
        let attempt = try await failure(client(), after: .seconds(60))
        #expect(attempt?.description == "no response in time")
        let client = client { $0.deadline = .seconds(1) }
        let deadline = try await failure(client, after: .seconds(1))
        #expect(deadline?.description == "no response before the deadline of the call")
    }

    @Test(arguments: [Duration.zero, .seconds(-1)])
    func aDeadlineThatIsOverSendsNothing(deadline: Duration) async {
        let failure = await client().failure(
            Numbers(), options: RequestOptions(deadline: deadline))
        #expect(kind(failure) == .deadline)
        #expect(failure?.attempts.isEmpty == true)
        #expect(transport.cancelled == 0)
    }

    static let waits: [Case<Duration, Bool>] = [
        Case("longer", .milliseconds(499), false), Case("as-long", .milliseconds(500), false),
        Case("shorter", .milliseconds(501), true),
    ]

    @Test(arguments: waits, [true, false])
    func waitsThatWouldPassTheDeadlineAreNotBegun(
        row: Case<Duration, Bool>, asAsked: Bool
    ) async throws {
        let waits = Events()
        let stub = StubTransport { _ in
            HTTPResponse(status: 503, headers: asAsked ? ["Retry-After": "0.5"] : [:])
        }
        let client = TestClient(stub) {
            $0.clock = clock.clock
            $0.randomFraction = { 1 }
            $0.deadline = row.input
            $0.observers = [waits.observer]
            $0.retry.maximumAttempts = 2
        }
        let call = Task { await client.failure(Numbers()) }
        if row.expected {
            try await eventually { waits.waits.count == 1 && clock.sleepers == 1 }
            clock.advance(by: .milliseconds(500))
        }
        let failure = await call.value
        #expect(failure?.statusCode == 503)
        #expect(
            failure?.attempts.last?.decision
                == .stop(row.expected ? .attemptsUsedUp : .deadline))
        #expect(clock.sleepers == 0)
    }

    @Test func theDeadlineCountsAllAttempts() async throws {
        let waits = Events()
        let stub = StubTransport { _ in
            clock.advance(by: .seconds(4))
            return HTTPResponse(status: 503, headers: ["Retry-After": "1"])
        }
        let client = TestClient(stub) {
            $0.clock = clock.clock
            $0.deadline = .seconds(100)
            $0.retry.maximumAttempts = 100
            $0.observers = [waits.observer]
        }
        let options = RequestOptions(deadline: .seconds(20))
        let call = Task { await client.failure(Numbers(), options: options) }
        for number in 1...3 {
            try await eventually { waits.waits.count == number && clock.sleepers == 1 }
            clock.advance(by: .seconds(1))
        }
        let failure = await call.value
        // Attempts begin at 0, 5, 10 and 15; behind the last one there is time for no more.
        #expect(failure?.attempts.count == 4)
        #expect(failure?.attempts.last?.decision == .stop(.deadline))
        #expect(failure?.statusCode == 503)
        #expect(clock.now == .seconds(19))
    }

    @Test func attemptsThatRunOutOfTimeCanBeRepeated() async throws {
        let client = client {
            $0.retry = RetryPolicy(
                maximumAttempts: 2, baseDelay: .zero, retriesTimeouts: true)
        }
        let call = Task { await client.failure(Numbers()) }
        for number in 1...2 {
            try await eventually { transport.waiting == 1 && clock.sleepers == 1 }
            #expect(transport.cancelled == number - 1)
            clock.advance(by: .seconds(60))
            try await eventually { transport.cancelled == number }
        }
        let failure = await call.value
        #expect(kind(failure) == .attempt)
        #expect(failure?.attempts.count == 2)
    }
}
