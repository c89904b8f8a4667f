import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

/// A cancelled task ends at once, wherever it is, and leaves nothing behind.
@Suite(.timeLimit(.minutes(10))) struct CancellationTests {
    private func client(_ transport: any Transport, _ clock: ManualClock) -> TestClient {
        TestClient(transport) {
            $0.clock = clock.clock
            $0.randomFraction = { 1 }
        }
    }

    @Test func beforeTheFirstAttempt() async {
        let stub = StubTransport()
        let client = client(stub, ManualClock())
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return await client.failure(Numbers())
        }
        task.cancel()
        let failure = await task.value
        #expect(failure?.name == "cancelled")
        #expect(failure?.attempts.isEmpty == true)
        #expect(stub.requests.isEmpty)
    }

    @Test func duringAnAttempt() async throws {
        let clock = ManualClock()
        let transport = HangingTransport()
        let client = client(transport, clock)
        let task = Task { await client.failure(Numbers()) }
        try await eventually { transport.waiting == 1 && clock.sleepers == 1 }
        task.cancel()
        let failure = await task.value
        #expect(failure?.name == "cancelled")
        #expect(failure?.attempts.map(\.outcome) == [.failure(.cancelled)])
        #expect(failure?.attempts.map(\.decision) == [.stop(.cancelled)])
        #expect(transport.waiting == 0)
        #expect(transport.cancelled == 1)
        #expect(clock.sleepers == 0)
    }

    @Test func duringAWait() async throws {
        let clock = ManualClock()
        let stub = StubTransport { _ in HTTPResponse(status: 503) }
        let client = client(stub, clock)
        let task = Task { await client.failure(Numbers()) }
        try await eventually { stub.requests.count == 1 && clock.sleepers == 1 }
        task.cancel()
        let failure = await task.value
        #expect(failure?.name == "cancelled")
        #expect(failure?.attempts.map(\.decision) == [.backoff(.milliseconds(500))])
        #expect(stub.requests.count == 1)
        #expect(clock.sleepers == 0)
    }

    @Test func withinMiddleware() async throws {
        let clock = ManualClock()
        let transport = HangingTransport()
        let client = TestClient(transport) {
            $0.clock = clock.clock
            $0.middleware = [
                Middleware { request, next throws(TransportError) in try await next(request) }
            ]
        }
        let task = Task { await client.failure(Numbers()) }
        try await eventually { transport.waiting == 1 }
        task.cancel()
        #expect(await task.value?.name == "cancelled")
        #expect(transport.cancelled == 1)
    }

    @Test(arguments: [true, false])
    func duringPagination(duringWait: Bool) async throws {
        let clock = ManualClock()
        let hanging = HangingTransport()
        let stub = StubTransport { request throws(TransportError) in
            guard request.url.query() != nil else {
                return .json(#"{"items":[1,2],"next":"b"}"#)
            }
            return duringWait ? HTTPResponse(status: 503) : try await hanging.send(request)
        }
        let client = client(stub, clock)
        let task = Task {
            var items: [Int] = []
            do throws(CallError) {
                for try await item in client.core.pages(of: Numbers()) { items.append(item) }
                return (items, "finished")
            } catch {
                return (items, error.name)
            }
        }
        try await eventually {
            stub.requests.count == 2 && clock.sleepers == 1 && (duringWait || hanging.waiting == 1)
        }
        task.cancel()
        #expect(await task.value == ([1, 2], "cancelled"))
        #expect(stub.requests.count == 2)
        #expect(clock.sleepers == 0)
        #expect(hanging.waiting == 0)
    }

    @Test func manyAtOnceLeaveNothingBehind() async throws {
        let clock = ManualClock()
        let transport = HangingTransport()
        weak var core: ClientCore?
        weak var released: HangingTransport?
        do {
            let client = client(transport, clock)
            core = client.core
            let tasks = (0..<200).map { _ in Task { await client.failure(Numbers()) } }
            try await eventually { transport.waiting == 200 && clock.sleepers == 200 }
            for task in tasks { task.cancel() }
            for task in tasks { #expect(await task.value?.name == "cancelled") }
        }
        #expect(transport.waiting == 0)
        #expect(clock.sleepers == 0)
        try await eventually { core == nil }
        do {
            let transport = HangingTransport()
            released = transport
            let client = self.client(transport, clock)
            let task = Task { await client.failure(Numbers()) }
            try await eventually { transport.waiting == 1 }
            task.cancel()
            _ = await task.value
        }
        try await eventually { released == nil }
    }

    @Test func theSystemClockWakesAtOnce() async {
        let task = Task { try await ClientClock.system.sleep(.seconds(1_000_000_000)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}

private func == (one: ([Int], String), other: ([Int], String)) -> Bool {
    one.0 == other.0 && one.1 == other.1
}
