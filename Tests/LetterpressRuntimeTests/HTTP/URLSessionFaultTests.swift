import LetterpressRuntime
import Testing
import TransportSupport

/// What a network and a server can do wrong, and what becomes of it.
@Suite(.timeLimit(.minutes(10))) struct URLSessionFaultTests {
    private let checks = FaultChecks(URLSessionTransport())

    #if canImport(Darwin)
        private static let rows = Fault.rows + Fault.beyondFoundationNetworking
    #else
        private static let rows = Fault.rows
    #endif

    @Test(arguments: rows)
    func becomes(row: Fault.Row) async throws { try await checks.becomes(row) }

    @Test(arguments: Fault.silences, TimeoutFailure.Kind.allCases)
    func silenceEndsInTime(row: Case<[Fault.Step], Void>, kind: TimeoutFailure.Kind) async throws {
        try await checks.silenceEndsInTime(row, kind)
    }

    @Test(arguments: Fault.silences)
    func silenceEndsByCancellation(row: Case<[Fault.Step], Void>) async throws {
        try await checks.silenceEndsByCancellation(row)
    }

    @Test func refusal() async throws { try await checks.refusal() }

    @Test func keysSurviveLostConnections() async throws {
        try await checks.keysSurviveLostConnections()
    }

    @Test(arguments: [RetryPolicy(baseDelay: .zero), .never])
    func keptConnectionsMayBeLost(retry: RetryPolicy) async throws {
        try await checks.keptConnectionsMayBeLost(retry)
    }
}
