import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

/// Outcomes of attempts, and the exact waits between them.
@Suite struct RetryScheduleTests {
    struct Row: Sendable {
        var outcomes: [Outcome]
        var fractions: [Double] = [0.5]
        var policy = RetryPolicy.standard
    }

    struct Expected: Sendable {
        /// In milliseconds.
        var waits: [Int] = []
        var failure: String?
        var last: RetryDecision.StopReason
    }

    typealias Outcome = Result<HTTPResponse, TransportError>

    static func status(_ status: Int, _ headers: HeaderFields = [:]) -> Outcome {
        .success(HTTPResponse(status: status, headers: headers))
    }

    static let ok = status(200)
    static let lost = Outcome.failure(TransportError(.connectionLost))

    static let backoff: [Case<Row, Expected>] = [
        Case("at-once", Row(outcomes: [ok]), Expected(last: .succeeded)),
        Case(
            "second", Row(outcomes: [status(503), ok]), Expected(waits: [250], last: .succeeded)),
        Case(
            "third", Row(outcomes: [status(503), lost, ok], fractions: [1, 0.5]),
            Expected(waits: [500, 500], last: .succeeded)),
        Case(
            "used-up", Row(outcomes: [lost, status(502), status(504)], fractions: [0.25, 0.75]),
            Expected(waits: [125, 750], failure: "undocumented", last: .attemptsUsedUp)),
        Case(
            "doubling-up-to-the-limit",
            Row(
                outcomes: Array(repeating: lost, count: 8), fractions: [1],
                policy: RetryPolicy(maximumAttempts: 8)),
            Expected(
                waits: [500, 1000, 2000, 4000, 8000, 8000, 8000], failure: "transport",
                last: .attemptsUsedUp)),
        Case(
            "no-wait", Row(outcomes: [status(503), ok], fractions: [0]),
            Expected(waits: [0], last: .succeeded)),
        Case(
            "fractions-out-of-range",
            Row(
                outcomes: [lost, lost, lost, ok], fractions: [7, -1, .nan],
                policy: RetryPolicy(maximumAttempts: 4)),
            Expected(waits: [500, 0, 0], last: .succeeded)),
        Case(
            "other-delays",
            Row(
                outcomes: [lost, lost, ok], fractions: [1],
                policy: RetryPolicy(baseDelay: .seconds(2), maximumDelay: .seconds(3))),
            Expected(waits: [2000, 3000], last: .succeeded)),
        Case(
            "never", Row(outcomes: [status(503), ok], policy: .never),
            Expected(failure: "undocumented", last: .attemptsUsedUp)),
        Case(
            "no-attempts-means-one",
            Row(outcomes: [status(503), ok], policy: RetryPolicy(maximumAttempts: 0)),
            Expected(failure: "undocumented", last: .attemptsUsedUp)),
    ]

    static let hints: [Case<Row, Expected>] = [
        Case("seconds", hint(["Retry-After": "7"]), Expected(waits: [7000], last: .succeeded)),
        Case("fraction", hint(["Retry-After": "1.5"]), Expected(waits: [1500], last: .succeeded)),
        Case("zero", hint(["Retry-After": "0"]), Expected(waits: [0], last: .succeeded)),
        Case("spaces", hint(["retry-after": " 2 "]), Expected(waits: [2000], last: .succeeded)),
        // The clock starts on 9 September 2001 at 01:46:40.
        Case(
            "date", hint(["Retry-After": "Sun, 09 Sep 2001 01:46:50 GMT"]),
            Expected(waits: [10_000], last: .succeeded)),
        Case(
            "date-rfc850", hint(["Retry-After": "Sunday, 09-Sep-01 01:46:50 GMT"]),
            Expected(waits: [10_000], last: .succeeded)),
        Case(
            "date-asctime", hint(["Retry-After": "Sun Sep  9 01:46:50 2001"]),
            Expected(waits: [10_000], last: .succeeded)),
        Case(
            "date-past", hint(["Retry-After": "Sat, 08 Sep 2001 01:46:50 GMT"]),
            Expected(waits: [0], last: .succeeded)),
        Case(
            "milliseconds", hint(["Retry-After-Ms": "120"]),
            Expected(waits: [120], last: .succeeded)),
        Case(
            "milliseconds-win", hint(["Retry-After": "7", "Retry-After-Ms": "120"]),
            Expected(waits: [120], last: .succeeded)),
        Case("longest", hint(["Retry-After": "60"]), Expected(waits: [60_000], last: .succeeded)),
        Case(
            "too-long", hint(["Retry-After": "60.001"]),
            Expected(failure: "undocumented", last: .hintTooLong)),
        Case(
            "too-long-date", hint(["Retry-After": "Sun, 09 Sep 2001 01:47:41 GMT"]),
            Expected(failure: "undocumented", last: .hintTooLong)),
        Case("nonsense", hint(["Retry-After": "soon"]), Expected(waits: [250], last: .succeeded)),
        Case("negative", hint(["Retry-After": "-1"]), Expected(waits: [250], last: .succeeded)),
        Case(
            "not-a-number", hint(["Retry-After": "nan"]), Expected(waits: [250], last: .succeeded)),
        Case("infinite", hint(["Retry-After": "inf"]), Expected(waits: [250], last: .succeeded)),
        Case(
            "other-limit", hint(["Retry-After": "7"], RetryPolicy(maximumHint: .seconds(6))),
            Expected(failure: "undocumented", last: .hintTooLong)),
    ]

    private static func hint(
        _ headers: HeaderFields, _ policy: RetryPolicy = .standard
    ) -> Row {
        Row(outcomes: [status(429, headers), ok], policy: policy)
    }

    @Test(arguments: backoff + hints)
    func waits(row: Case<Row, Expected>) async throws {
        let clock = ManualClock(skipping: .seconds(60))
        let stub = StubTransport(outcomes: row.input.outcomes)
        let fractions = Locked(row.input.fractions)
        let client = TestClient(stub) {
            $0.timeout = .seconds(3600)
            $0.retry = row.input.policy
            $0.clock = clock.clock
            $0.randomFraction = {
                fractions.withLock { $0.count > 1 ? $0.removeFirst() : $0.first ?? 0 }
            }
        }
        let attempts: [Attempt]
        do throws(CallError) {
            attempts = try await client.send(Ping<Repeatability.Read>()).attempts
            #expect(row.expected.failure == nil)
        } catch {
            #expect(error.name == row.expected.failure)
            attempts = error.attempts
        }
        let waits = row.expected.waits.map { Duration.milliseconds($0) }
        #expect(clock.passed.filter { $0 > .zero } == waits.filter { $0 > .zero })
        #expect(attempts.compactMap(\.wait) == waits)
        #expect(attempts.last?.decision == .stop(row.expected.last))
        #expect(attempts.map(\.number) == Array(1...stub.requests.count))
        var now = ManualClock.start
        for attempt in attempts {
            #expect(attempt.start == now)
            now += (attempt.wait ?? .zero) / .seconds(1)
        }
        #expect(clock.sleepers == 0)
    }

    @Test func hintsTooLongAreInTheError() async throws {
        let clock = ManualClock()
        let responses = [
            HTTPResponse.json(
                #"{"title":"busy"}"#, status: 503, headers: ["Retry-After": "3600"]),
            HTTPResponse(
                status: 429, headers: ["Retry-After": "Sun, 09 Sep 2001 02:46:40 GMT"]),
        ]
        let stub = StubTransport(outcomes: responses.map { .success($0) })
        let client = TestClient(stub) { $0.clock = clock.clock }
        for name in ["conflict", "undocumented"] {
            let failure = try #require(await client.failure(Numbers()))
            #expect(failure.name == name)
            #expect(failure.retryAfter == .seconds(3600))
            #expect(failure.attempts.map(\.retryAfter) == [.seconds(3600)])
            #expect(failure.attempts.map(\.decision) == [.stop(.hintTooLong)])
        }
        #expect(stub.requests.count == 2)
    }

    @Test func attemptsTellTheirStory() async throws {
        let clock = ManualClock(skipping: .seconds(60))
        let stub = StubTransport { request throws(TransportError) in
            clock.advance(by: .seconds(2))
            if request.headers["X-Trace"] == "lost" { throw TransportError(.connectionLost) }
            return HTTPResponse(
                status: 503, headers: ["Retry-After": "1", "X-Request-ID": "r1"],
                body: Data("busy".utf8))
        }
        let client = TestClient(stub) {
            $0.timeout = .seconds(3600)
            $0.clock = clock.clock
            $0.retry = RetryPolicy(maximumAttempts: 2)
        }
        var call = Save()
        let failure = try #require(await client.failure(call))
        let size = try #require(stub.requests.first?.body?.size)
        #expect(
            failure.attempts == [
                Attempt(
                    number: 1, start: ManualClock.start, duration: .seconds(2),
                    outcome: .response(status: 503), bytesSent: size, bytesReceived: 4,
                    requestID: "r1", retryAfter: .seconds(1), decision: .hint(.seconds(1))),
                Attempt(
                    number: 2, start: ManualClock.start + 3, duration: .seconds(2),
                    outcome: .response(status: 503), bytesSent: size, bytesReceived: 4,
                    requestID: "r1", retryAfter: .seconds(1), decision: .stop(.attemptsUsedUp)),
            ])
        #expect(
            failure.attempts.map(\.description) == [
                "attempt 1: 503 after 2.000 s; another attempt after 1.000 s, as the server asks",
                "attempt 2: 503 after 2.000 s; no attempt is left",
            ])
        call.trace = "lost"
        let lost = try #require(
            await client.failure(call, options: RequestOptions(retry: .never)))
        #expect(
            lost.attempts.map(\.description) == [
                "attempt 1: the connection was lost after 2.000 s; no attempt is left"
            ])
    }

    @Test func everyReasonReads() {
        let reasons = RetryDecision.StopReason.allCases.map(\.description)
        #expect(Set(reasons).count == reasons.count)
        #expect(reasons.allSatisfy { !$0.isEmpty })
        #expect(
            RetryDecision.backoff(.milliseconds(250)).description == "another attempt after 0.250 s"
        )
    }
}
