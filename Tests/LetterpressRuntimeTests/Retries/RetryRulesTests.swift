import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

/// Which operations are repeated after what.
@Suite struct RetryRulesTests {
    typealias Outcome = Result<HTTPResponse, TransportError>

    enum Fault: Hashable, Sendable {
        case status(Int)
        case failure(TransportError.Reason)

        var outcome: Outcome {
            switch self {
            case .status(let status): .success(HTTPResponse(status: status))
            case .failure(let reason): .failure(TransportError(reason))
            }
        }
    }

    static let faults: [Fault] =
        [200, 204, 302, 400, 401, 404, 408, 409, 425, 429, 500, 501, 502, 503, 504].map {
            .status($0)
        } + TransportError.Reason.allCases.map { .failure($0) }

    static let safe: Set<Repeatability> = [.read, .head, .options, .declaredSafe]
    static let passing: Set<Fault> = [
        .status(429), .status(502), .status(503), .status(504), .failure(.cannotConnect),
        .failure(.connectionLost),
    ]

    static func isRepeated(_ operation: Repeatability, _ fault: Fault) -> Bool {
        switch fault {
        case .status(500): safe.contains(operation)
        case .status(408): operation == .declaredSafe
        default: passing.contains(fault) && (safe.contains(operation) || operation == .keyed)
        }
    }

    private func client(
        _ stub: StubTransport, _ configure: (inout ClientConfiguration) -> Void = { _ in }
    ) -> TestClient {
        TestClient(stub) {
            $0.retry.baseDelay = .zero
            configure(&$0)
        }
    }

    @Test(arguments: Repeatability.allCases, faults)
    func standard(operation: Repeatability, fault: Fault) async {
        let stub = StubTransport { request throws(TransportError) in try fault.outcome.get() }
        let failure = await operation.failure(client(stub))
        let expected = Self.isRepeated(operation, fault) ? 3 : 1
        #expect(stub.requests.count == expected)
        if let failure { #expect(failure.attempts.count == expected) }
        let keys = Set(stub.requests.map { $0.headers["Idempotency-Key"] })
        let isKeyed = [.keyed, .neverKeyed].contains(operation)
        #expect(keys == (isKeyed ? ["made-key"] : [nil]))
    }

    static let decisions: [Case<(Repeatability, Fault), RetryDecision.StopReason>] = [
        Case("unsafe", (.post, .status(503)), .unsafe),
        Case("unsafe-lost", (.delete, .failure(.connectionLost)), .unsafe),
        Case("unsafe-500", (.keyed, .status(500)), .unsafe),
        Case("forbidden", (.neverRead, .status(503)), .forbidden),
        Case("forbidden-with-key", (.neverKeyed, .failure(.cannotConnect)), .forbidden),
        Case("lasting", (.read, .status(404)), .lasting),
        Case("lasting-redirect", (.read, .status(302)), .lasting),
        Case("lasting-408", (.keyed, .status(408)), .lasting),
        Case("lasting-failure", (.read, .failure(.untrusted)), .lasting),
        Case("timed-out", (.read, .failure(.timedOut)), .timedOut),
        Case("cancelled", (.read, .failure(.cancelled)), .cancelled),
        Case("used-up", (.read, .status(503)), .attemptsUsedUp),
    ]

    @Test(arguments: decisions)
    func reasons(row: Case<(Repeatability, Fault), RetryDecision.StopReason>) async {
        let (operation, fault) = row.input
        let stub = StubTransport { request throws(TransportError) in try fault.outcome.get() }
        let failure = await operation.failure(client(stub))
        #expect(failure?.attempts.last?.decision == .stop(row.expected))
    }

    struct Override: Sendable {
        let operation: Repeatability
        let fault: Fault
        let policy: RetryPolicy
    }

    static let overrides: [Case<Override, Int>] = [
        Case(
            "more-attempts",
            Override(
                operation: .read, fault: .status(503),
                policy: RetryPolicy(maximumAttempts: 5, baseDelay: .zero)), 5),
        Case(
            "never", Override(operation: .read, fault: .status(503), policy: .never), 1),
        Case(
            "408-by-policy",
            Override(
                operation: .keyed, fault: .status(408),
                policy: RetryPolicy(baseDelay: .zero, statuses: [408])), 3),
        Case(
            "408-by-policy-but-forbidden",
            Override(
                operation: .neverKeyed, fault: .status(408),
                policy: RetryPolicy(baseDelay: .zero, statuses: [408])), 1),
        Case(
            "fewer-statuses",
            Override(
                operation: .read, fault: .status(503),
                policy: RetryPolicy(baseDelay: .zero, statuses: [429])), 1),
        Case(
            "500-with-a-key",
            Override(
                operation: .keyed, fault: .status(500),
                policy: RetryPolicy(baseDelay: .zero, statuses: [500])), 3),
        Case(
            "unsafe-stays-unsafe",
            Override(
                operation: .post, fault: .status(500),
                policy: RetryPolicy(baseDelay: .zero, statuses: [500])), 1),
        Case(
            "timeouts",
            Override(
                operation: .keyed, fault: .failure(.timedOut),
                policy: RetryPolicy(baseDelay: .zero, retriesTimeouts: true)), 3),
    ]

    @Test(arguments: overrides, [true, false])
    func policies(row: Case<Override, Int>, perCall: Bool) async {
        let fault = row.input.fault
        let stub = StubTransport { request throws(TransportError) in try fault.outcome.get() }
        let client = client(stub) { if !perCall { $0.retry = row.input.policy } }
        let options = RequestOptions(retry: perCall ? row.input.policy : nil)
        _ = await row.input.operation.failure(client, options)
        #expect(stub.requests.count == row.expected)
    }

    @Test func keysOfTheCallerStayTheSameToo() async {
        let stub = StubTransport { _ in HTTPResponse(status: 503) }
        let options = RequestOptions(idempotencyKey: "mine")
        _ = await Repeatability.keyed.failure(client(stub), options)
        #expect(stub.requests.map { $0.headers["Idempotency-Key"] } == ["mine", "mine", "mine"])
    }

    @Test("a key of the caller counts also where no document asks for one")
    func keysBesideTheDocument() async {
        for options in [
            RequestOptions(idempotencyKey: "mine"),
            RequestOptions(headers: ["Idempotency-Key": "mine"]),
        ] {
            let stub = StubTransport { _ in HTTPResponse(status: 503) }
            _ = await Repeatability.post.failure(client(stub), options)
            #expect(
                stub.requests.map { $0.headers["Idempotency-Key"] } == ["mine", "mine", "mine"])
        }
    }

    @Test func anEmptyKeyIsNone() async {
        let stub = StubTransport { _ in HTTPResponse(status: 503) }
        _ = await Repeatability.keyed.failure(client(stub), RequestOptions(idempotencyKey: ""))
        #expect(stub.requests.count == 1)
    }

    @Test func everyAttemptSendsTheSame() async {
        let stub = StubTransport { _ in HTTPResponse(status: 502) }
        _ = await client(stub).failure(Save(trace: "t"))
        #expect(stub.requests.count == 3)
        #expect(Set(stub.requests).count == 1)
    }
}
