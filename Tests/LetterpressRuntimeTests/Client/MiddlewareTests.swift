import Foundation
import LetterpressRuntime
import Testing

@Suite struct MiddlewareTests {
    private final class Trail: Sendable {
        private let steps = Locked<[String]>([])
        var all: [String] { steps.withLock { $0 } }
        func add(_ step: String) { steps.withLock { $0.append(step) } }
    }

    private func tracing(_ name: String, _ trail: Trail) -> Middleware {
        Middleware { request, next throws(TransportError) in
            trail.add("\(name)>")
            var request = request
            request.headers.add("X-Way", name)
            var response = try await next(request)
            response.headers.add("X-Way", name)
            trail.add("<\(name)")
            return response
        }
    }

    @Test func wrapsEachAttemptInOrder() async throws {
        let trail = Trail()
        let stub = StubTransport(HTTPResponse(status: 502), HTTPResponse(status: 200))
        let client = TestClient(stub) {
            $0.middleware = [tracing("a", trail), tracing("b", trail)]
            $0.retry.baseDelay = .zero
        }
        let response = try await client.send(Ping<Repeatability.Read>())
        #expect(trail.all == ["a>", "b>", "<b", "<a", "a>", "b>", "<b", "<a"])
        #expect(stub.requests.map { $0.headers["X-Way"] } == ["a, b", "a, b"])
        #expect(response.headers["X-Way"] == "b, a")
        #expect(response.attempts.count == 2)
    }

    @Test func canAnswerItself() async throws {
        let stub = StubTransport()
        let client = TestClient(stub) {
            $0.middleware = [Middleware { _, _ in .json(#"{"items":[1]}"#) }]
        }
        #expect(try await client.send(Numbers()).value.items == [1])
        #expect(stub.requests.isEmpty)
    }

    @Test func canChangeWhatIsDecided() async throws {
        let stub = StubTransport { _ in HTTPResponse(status: 403) }
        let client = TestClient(stub) {
            $0.retry.baseDelay = .zero
            $0.middleware = [
                Middleware { request, next throws(TransportError) in
                    var response = try await next(request)
                    response.status = 503
                    return response
                }
            ]
        }
        #expect(await client.failure(Numbers())?.attempts.count == 3)
    }

    @Test func canFail() async throws {
        let client = TestClient(StubTransport()) {
            $0.middleware = [
                Middleware { _, _ throws(TransportError) in
                    throw TransportError(.other, "no ticket")
                }
            ]
        }
        #expect(await client.failure(Numbers())?.description == "no response: no ticket")
    }
}
