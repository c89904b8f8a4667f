import Foundation
import LetterpressRuntime
import Testing

@Suite struct RetryBudgetTests {
    private func client(_ stub: StubTransport, _ budget: RetryBudget) -> TestClient {
        TestClient(stub) {
            $0.retry.baseDelay = .zero
            $0.retryBudget = budget
        }
    }

    private func attempts(_ client: TestClient) async -> Int? {
        await client.failure(Numbers())?.attempts.count
    }

    @Test func isSharedByAllCalls() async throws {
        let stub = StubTransport { _ in HTTPResponse(status: 502) }
        let client = client(stub, RetryBudget(retries: 3))
        #expect(await attempts(client) == 3)
        let failure = try #require(await client.failure(Numbers()))
        #expect(
            failure.attempts.map(\.decision) == [.backoff(.zero), .stop(.budgetSpent)])
        #expect(await attempts(client) == 1)
        #expect(await attempts(self.client(stub, .standard)) == 3)
    }

    @Test func answersBringRetriesBack() async {
        let stub = StubTransport { request in
            HTTPResponse(status: request.url.path().hasSuffix("ping") ? 404 : 502)
        }
        let client = client(stub, RetryBudget(retries: 1, answersPerRetry: 2))
        #expect(await attempts(client) == 2)
        #expect(await attempts(client) == 1)
        _ = await Repeatability.read.failure(client)
        #expect(await attempts(client) == 1)
        _ = await Repeatability.read.failure(client)
        #expect(await attempts(client) == 2)
        // What is full does not fill further.
        for _ in 0..<20 { _ = await Repeatability.read.failure(client) }
        #expect(await attempts(client) == 2)
        #expect(await attempts(client) == 1)
    }

    @Test func stopsAStorm() async {
        let stub = StubTransport { _ in HTTPResponse(status: 503) }
        let client = client(stub, .standard)
        await withTaskGroup { group in
            for _ in 0..<200 { group.addTask { _ = await client.failure(Numbers()) } }
        }
        #expect(stub.requests.count == 250)
    }

    @Test func canBeUnlimited() async {
        let stub = StubTransport { _ in HTTPResponse(status: 503) }
        let client = client(stub, .unlimited)
        for _ in 0..<100 { #expect(await attempts(client) == 3) }
    }

    @Test(arguments: [-1, 0])
    func canBeNone(retries: Int) async {
        let stub = StubTransport { _ in HTTPResponse(status: 503) }
        #expect(await attempts(client(stub, RetryBudget(retries: retries))) == 1)
    }
}
