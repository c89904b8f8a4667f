import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing
import TransportSupport

/// Every status that passes, with every form of a hint, over a real connection.
@Suite(.timeLimit(.minutes(10))) struct StatusTests {
    static let statuses = [429, 500, 502, 503, 504]

    static let hints: [Case<[String: String], Duration?>] = [
        Case("none", [:], .milliseconds(250)),
        Case("seconds", ["Retry-After": "2"], .seconds(2)),
        Case("date", ["Retry-After": "Sun, 09 Sep 2001 01:46:55 GMT"], .seconds(15)),
        Case("milliseconds", ["Retry-After-Ms": "1500"], .milliseconds(1500)),
        Case("too-long", ["Retry-After": "61"], nil),
        Case("too-long-date", ["Retry-After": "Sun, 09 Sep 2001 02:46:40 GMT"], nil),
    ]

    @Test(arguments: statuses, hints)
    func passes(status: Int, hint: Case<[String: String], Duration?>) async throws {
        let server = try LoopbackServer(scripts: [
            [.send(LoopbackServer.response(status, "busy", headers: hint.input))],
            [.send(LoopbackServer.response(200, #"{"items":[1]}"#))],
        ])
        defer { server.stop() }
        let clock = ManualClock(skipping: .seconds(60))
        let client = TestClient(URLSessionTransport(), server: server.base) {
            $0.clock = clock.clock
            $0.timeout = .seconds(3600)
            $0.randomFraction = { 0.5 }
        }
        do throws(CallError) {
            let response = try await client.send(Numbers())
            #expect(response.value.items == [1])
            #expect(response.attempts.compactMap(\.wait) == [hint.expected])
            #expect(clock.passed == [hint.expected])
        } catch {
            #expect(hint.expected == nil)
            #expect(error.statusCode == status)
            #expect(try #require(error.retryAfter) > .seconds(60))
            #expect(error.attempts.map(\.decision) == [.stop(.hintTooLong)])
        }
    }

    @Test func requestTimeoutsAreNotRepeated() async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(408) }
        defer { server.stop() }
        let client = TestClient(URLSessionTransport(), server: server.base)
        #expect(await client.failure(Numbers())?.statusCode == 408)
        #expect(await Repeatability.neverKeyed.failure(client)?.attempts.count == 1)
        #expect(server.received.count == 2)
    }
}
