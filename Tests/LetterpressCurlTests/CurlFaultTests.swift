import Foundation
import LetterpressCurl
import LetterpressRuntime
import LoopbackSupport
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

    @Test(
        "what changes something goes out once, though libcurl would send it again",
        arguments: [
            (HTTPMethod.delete, 1), (.post, 1), (.put, 1), (.patch, 1), (.get, 2), (.head, 2),
        ])
    func sendings(method: HTTPMethod, expected: Int) async throws {
        let done = "HTTP/1.1 204 No Content\r\n\r\n"
        let server = try LoopbackServer(scripts: [[.send(done), .again], [], [.send(done)]])
        defer { server.stop() }
        let transport = CurlTransport()
        let url = try #require(URL(string: server.base))
        _ = try await transport.send(HTTPRequest(method: .get, url: url))
        do throws(TransportError) {
            let response = try await transport.send(HTTPRequest(method: method, url: url))
            #expect(response.status == 204 && expected == 2)
        } catch {
            #expect(error.reason == .connectionLost && expected == 1)
        }
        #expect(server.received.count == 1 + expected)
    }
}
