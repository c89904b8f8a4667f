import Foundation
import LetterpressRuntime
import Testing
import TransportSupport

@Suite(.timeLimit(.minutes(10))) struct BearerTokenTests {
    /// Hands out tokens in turn, and remembers what was refused.
    private final class Desk: Sendable {
        private let state: Locked<State>

        private struct State {
            var tokens: [String]
            var refused: [String?] = []
        }

        init(_ tokens: String...) { state = Locked(State(tokens: tokens)) }

        var refused: [String?] { state.withLock { $0.refused } }

        func token(_ request: TokenRequest) throws -> Secret {
            try state.withLock { state in
                state.refused.append(request.refused?.reveal())
                guard !state.tokens.isEmpty else { throw Closed() }
                return Secret(state.tokens.removeFirst())
            }
        }
    }

    private struct Closed: Error {
        var body = "canary"
    }

    private func client(_ stub: StubTransport, _ desk: Desk) -> TestClient {
        TestClient(stub, credentials: ["key": .bearer(BearerToken { try desk.token($0) })]) {
            $0.randomFraction = { 0 }
        }
    }

    private func sent(_ stub: StubTransport) -> [String?] {
        stub.requests.map { $0.headers["Authorization"] }
    }

    private static let refusal = HTTPResponse(status: 401)
    private static let list = HTTPResponse.json(#"{"items":[1]}"#)

    @Test func isAskedBeforeEachAttempt() async throws {
        let stub = StubTransport(HTTPResponse(status: 503), Self.list)
        let desk = Desk("a", "b")
        _ = try await client(stub, desk).send(Numbers())
        #expect(sent(stub) == ["Bearer a", "Bearer b"])
        #expect(desk.refused == [nil, nil])
    }

    @Test(arguments: [Repeatability.read, .post])
    func isAskedOnceMoreAfterARefusal(kind: Repeatability) async throws {
        let stub = StubTransport(Self.refusal, HTTPResponse(status: 200))
        let desk = Desk("old", "new")
        #expect(await kind.failure(client(stub, desk)) == nil)
        #expect(sent(stub) == ["Bearer old", "Bearer new"])
        #expect(desk.refused == [nil, "old"])
    }

    @Test func isAskedOnceMoreOnly() async throws {
        let stub = StubTransport(Self.refusal, Self.refusal, Self.list)
        let failure = await client(stub, Desk("a", "b", "c")).failure(Numbers())
        #expect(failure?.statusCode == 401)
        #expect(failure?.attempts.map(\.decision) == [.newToken, .stop(.lasting)])
    }

    @Test func isAskedOnceMoreWithoutRetries() async throws {
        let stub = StubTransport(Self.refusal, Self.list)
        let options = RequestOptions(retry: RetryPolicy(maximumAttempts: 1))
        _ = try await client(stub, Desk("a", "b")).send(Numbers(), options: options)
        #expect(stub.requests.count == 2)
    }

    @Test func isNoRepeat() async throws {
        let busy = HTTPResponse(status: 503)
        let stub = StubTransport(Self.refusal, busy, busy, Self.list)
        _ = try await client(stub, Desk("a", "b", "b", "b")).send(Numbers())
        #expect(stub.requests.count == 4)
        let failing = StubTransport(Self.refusal, busy, busy, busy)
        let failure = await client(failing, Desk("a", "b", "b", "b")).failure(Numbers())
        #expect(
            failure?.attempts.map(\.decision) == [
                .newToken, .backoff(.zero), .backoff(.zero), .stop(.attemptsUsedUp),
            ])
    }

    @Test func theSameTokenAgainIsNotSent() async throws {
        let stub = StubTransport(Self.refusal)
        let failure = await client(stub, Desk("a", "a")).failure(Numbers())
        #expect(failure?.statusCode == 401)
        #expect(failure?.attempts.map(\.decision) == [.stop(.lasting)])
    }

    @Test func whatMustNeverBeSentTwiceIsNot() async throws {
        let stub = StubTransport(Self.refusal)
        let desk = Desk("a", "b")
        #expect(await Repeatability.neverKeyed.failure(client(stub, desk))?.statusCode == 401)
        #expect(desk.refused == [nil])
    }

    @Test func errorsOfTheProviderEndTheCall() async throws {
        let stub = StubTransport()
        let failure = await client(stub, Desk()).failure(Numbers())
        #expect(failure?.name == "signIn")
        #expect(failure?.attempts == [])
        #expect(failure?.description == "no token to sign in with: Closed")
        #expect(leaks("canary", in: printed(failure?.details as Any)) == [])
        #expect(stub.requests.isEmpty)
    }

    @Test func errorsAfterARefusalEndTheCall() async throws {
        let failure = await client(StubTransport(Self.refusal), Desk("a")).failure(Numbers())
        #expect(failure?.name == "signIn")
        #expect(failure?.attempts.count == 1)
    }

    @Test func aTokenIsOneLine() async throws {
        let stub = StubTransport()
        let failure = await client(stub, Desk("a\r\nEvil: 1")).failure(Numbers())
        #expect(failure?.description == "no token to sign in with: MalformedToken")
        #expect(stub.requests.isEmpty)
    }

    @Test func aFieldOfTheCallCountsMore() async throws {
        let stub = StubTransport(Self.list)
        let options = RequestOptions(headers: ["Authorization": "Own"])
        _ = try await client(stub, Desk()).send(Numbers(), options: options)
        #expect(sent(stub) == ["Own"])
    }

    @Test func theTimeOfAnAttemptHoldsForTheToken() async throws {
        let clock = ManualClock(skipping: .seconds(60))
        let token = BearerToken { _ in
            try await Task.sleep(for: .seconds(3600))
            return "late"
        }
        let client = TestClient(StubTransport(), credentials: ["key": .bearer(token)]) {
            $0.clock = clock.clock
        }
        #expect(await client.failure(Numbers())?.name == "timeout")
    }

    @Test(arguments: [Repeatability.read, .keyed])
    func theTimeOfTheTokenIsTimeOfTheAttempt(kind: Repeatability) async throws {
        let clock = ManualClock()
        let transport = HangingTransport()
        let token = BearerToken { _ in
            clock.advance(by: .seconds(45))
            return "t"
        }
        let client = TestClient(transport, credentials: ["key": .bearer(token)]) {
            $0.clock = clock.clock
        }
        let call = Task { await kind.failure(client) }
        try await eventually { transport.waiting == 1 && clock.sleepers == 1 }
        clock.advance(by: .seconds(15))
        #expect(await call.value?.name == "timeout")
    }

    @Test func whatIsLeftOfTheTimeMayBeNothing() async throws {
        let clock = ManualClock()
        let stub = StubTransport(Self.list)
        let token = BearerToken { _ in
            clock.advance(by: .seconds(60))
            return "late"
        }
        let client = TestClient(stub, credentials: ["key": .bearer(token)]) {
            $0.clock = clock.clock
        }
        #expect(await client.failure(Numbers())?.name == "timeout")
        #expect(stub.requests.isEmpty)
    }

    /// The first fetch never comes to an end of its own.
    @Test func aFetchThatNobodyWaitsForIsGivenUp() async throws {
        let (began, beginning) = AsyncStream.makeStream(of: Void.self)
        let (ended, ending) = AsyncStream.makeStream(of: Void.self)
        let count = Locked(0)
        let token = BearerToken.cached {
            let isFirst = count.withLock { count in
                count += 1
                return count == 1
            }
            guard isFirst else { return IssuedToken("second") }
            beginning.yield()
            for await _ in AsyncStream<Void>.makeStream().stream {}
            ending.yield()
            return IssuedToken("first")
        }
        let stub = StubTransport { _ in Self.list }
        let client = TestClient(stub, credentials: ["key": .bearer(token)])
        let calls = [1, 2].map { _ in Task { await client.failure(Numbers()) } }
        for await _ in began { break }
        for call in calls { call.cancel() }
        for call in calls { #expect(await call.value?.name == "cancelled") }
        for await _ in ended { break }
        _ = try await client.send(Numbers())
        #expect(sent(stub) == ["Bearer second"])
    }

    @Test func cancellationEndsTheWaitForAToken() async throws {
        let (began, beginning) = AsyncStream.makeStream(of: Void.self)
        let token = BearerToken.cached {
            beginning.yield()
            try await Task.sleep(for: .seconds(3600))
            return IssuedToken("late")
        }
        let client = TestClient(StubTransport(), credentials: ["key": .bearer(token)])
        let call = Task { await client.failure(Numbers()) }
        for await _ in began { break }
        call.cancel()
        #expect(await call.value?.name == "cancelled")
    }

    /// Issues `t1`, `t2` and so on.
    private func cached(_ clock: ManualClock, lifetime: Double?, _ count: Locked<Int>)
        -> BearerToken
    {
        .cached(date: clock.clock.date) {
            let number = count.withLock { count in
                count += 1
                return count
            }
            return IssuedToken(
                Secret("t\(number)"), expiry: lifetime.map { ManualClock.start + $0 })
        }
    }

    @Test func aCachedTokenIsKeptUntilShortlyBeforeItsEnd() async throws {
        let clock = ManualClock()
        let stub = StubTransport { _ in Self.list }
        let token = cached(clock, lifetime: 100, Locked(0))
        let client = TestClient(stub, credentials: ["key": .bearer(token)])
        _ = try await client.send(Numbers())
        clock.advance(by: .seconds(69))
        _ = try await client.send(Numbers())
        clock.advance(by: .seconds(1))
        _ = try await client.send(Numbers())
        #expect(sent(stub) == ["Bearer t1", "Bearer t1", "Bearer t2"])
    }

    @Test func aCachedTokenIsKeptUntilItIsRefused() async throws {
        let stub = StubTransport(Self.list, Self.refusal, Self.list)
        let token = cached(ManualClock(), lifetime: nil, Locked(0))
        let client = TestClient(stub, credentials: ["key": .bearer(token)])
        for _ in 1...2 { _ = try await client.send(Numbers()) }
        #expect(sent(stub) == ["Bearer t1", "Bearer t1", "Bearer t2"])
    }

    @Test func callsAtTheSameTimeShareAToken() async throws {
        let stub = StubTransport { _ in Self.list }
        let count = Locked(0)
        let token = cached(ManualClock(), lifetime: nil, count)
        let client = TestClient(stub, credentials: ["key": .bearer(token)])
        await withTaskGroup { group in
            for _ in 1...20 { group.addTask { _ = await client.failure(Numbers()) } }
        }
        #expect(stub.requests.count == 20)
        #expect(count.withLock { $0 } == 1)
    }

    @Test func aTokenIsFetchedAgainAfterAFailure() async throws {
        let isOpen = Locked(false)
        let token = BearerToken.cached {
            guard isOpen.withLock({ $0 }) else { throw Closed() }
            return IssuedToken("t")
        }
        let stub = StubTransport { _ in Self.list }
        let client = TestClient(stub, credentials: ["key": .bearer(token)])
        #expect(await client.failure(Numbers())?.name == "signIn")
        isOpen.withLock { $0 = true }
        #expect(await client.failure(Numbers()) == nil)
    }

    @Test func printsNothing() {
        var dumped = ""
        let tokens: [BearerToken] = ["canary", BearerToken { _ in "canary" }]
        dump(tokens, to: &dumped)
        #expect(!"\(tokens) \(dumped)".contains("canary"))
    }
}
