import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing

/// Goes through faults with one transport.
package struct FaultChecks: Sendable {
    private let transport: any Transport

    package init(_ transport: any Transport) {
        self.transport = transport
    }

    package func becomes(_ row: Fault.Row) async throws {
        let server = try LoopbackServer(
            scripts: row.input.scripts, readsRequests: row.input.readsRequests)
        defer { server.stop() }
        let client = FaultClient(transport, server: server.base) {
            $0.maximumResponseSize = row.input.maximumSize
        }
        let attempts: [Attempt]
        do throws(FetchError) {
            let response = try await client.send(Fetch())
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

    package func silenceEndsInTime(
        _ row: Case<[Fault.Step], Void>, _ kind: TimeoutFailure.Kind
    ) async throws {
        let server = try LoopbackServer(scripts: [row.input])
        defer { server.stop() }
        let clock = ManualClock()
        let client = FaultClient(transport, server: server.base) {
            $0.clock = clock.clock
            $0.deadline = kind == .deadline ? .seconds(30) : nil
        }
        let call = Task { await client.failure(Fetch()) }
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

    package func silenceEndsByCancellation(_ row: Case<[Fault.Step], Void>) async throws {
        let server = try LoopbackServer(scripts: [row.input])
        defer { server.stop() }
        let clock = ManualClock()
        let client = FaultClient(transport, server: server.base) { $0.clock = clock.clock }
        let call = Task { await client.failure(Fetch()) }
        try await eventually { server.received.count == 1 && clock.sleepers == 1 }
        call.cancel()
        #expect(await call.value?.name == "cancelled")
        #expect(clock.sleepers == 0)
        try await eventually { server.hungUp == 1 }
    }

    package func refusal() async throws {
        let port = try LoopbackPort()
        defer { withExtendedLifetime(port) {} }
        let failure = await FaultClient(transport, server: port.base).failure(Fetch())
        #expect(failure?.name == "transport")
        #expect(failure?.isRetryable == true)
        #expect(
            failure?.attempts.map(\.outcome)
                == Array(repeating: .failure(.cannotConnect), count: 3))
    }

    package func keysSurviveLostConnections() async throws {
        let server = try LoopbackServer(
            scripts: [[], [.reset], [.send(LoopbackServer.response(204))]])
        defer { server.stop() }
        let response = try await FaultClient(transport, server: server.base).send(HandIn())
        #expect(response.attempts.count == 3)
        #expect(server.received.map(\.body) == ["4711", "4711", "4711"])
        #expect(Set(server.received.map { $0.headers["idempotency-key"] }).count == 1)
    }

    /// The first exchange leaves a connection, which the server closes when it has read the second request.
    package func keptConnectionsMayBeLost(_ retry: RetryPolicy) async throws {
        let done = "HTTP/1.1 204 No Content\r\n\r\n"
        let server = try LoopbackServer(scripts: [[.send(done), .again], [], [.send(done)]])
        defer { server.stop() }
        let client = FaultClient(transport, server: server.base) { $0.retry = retry }
        _ = try await client.send(HandIn())
        if retry == .never {
            guard case .transport(let failure) = await client.failure(HandIn()) else {
                Issue.record("it was sent again")
                return
            }
            #expect(failure.error.reason == .connectionLost)
            #expect(server.received.map(\.body) == ["4711", "4711"])
        } else {
            #expect(try await client.send(HandIn()).attempts.count == 2)
            #expect(server.received.map(\.body) == ["4711", "4711", "4711"])
        }
    }
}
