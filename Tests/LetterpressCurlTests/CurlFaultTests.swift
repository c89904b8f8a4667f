import LetterpressCurl
import LetterpressRuntime
import Testing
import TransportSupport

/// What a network and a server can do wrong, and what becomes of it.
@Suite(.timeLimit(.minutes(10))) struct CurlFaultTests {
    private let checks = FaultChecks(CurlTransport())

    @Test(arguments: Fault.rows + Fault.beyondFoundationNetworking)
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
