import Foundation

/// Keeps a token until it ends or is refused, and fetches one at a time.
actor TokenCache {
    private let margin: Duration
    private let date: @Sendable () -> Date
    private let issue: @Sendable () async throws -> IssuedToken
    private var current: IssuedToken?
    private var fetch: Fetch?
    private var lastID = 0

    /// A token on its way, and who waits for it.
    private struct Fetch {
        let id: Int
        let task: Task<Void, Never>
        var waiting: [Int: AsyncStream<Outcome>.Continuation] = [:]
    }

    private typealias Outcome = Result<IssuedToken, any Error>

    init(
        margin: Duration, date: @escaping @Sendable () -> Date,
        fetch: @escaping @Sendable () async throws -> IssuedToken
    ) {
        self.margin = margin
        self.date = date
        issue = fetch
    }

    func token(for request: TokenRequest) async throws -> Secret {
        if let current, current.token != request.refused, !isOver(current) { return current.token }
        let (outcomes, waiter) = AsyncStream.makeStream(of: Outcome.self)
        let id = nextID()
        let fetch = join(waiter, id)
        for await outcome in outcomes { return try outcome.get().token }
        leave(fetch, id)
        throw CancellationError()
    }

    private func nextID() -> Int {
        lastID += 1
        return lastID
    }

    /// Waits for the token that is being fetched, or for a new one; answers which.
    private func join(_ waiter: AsyncStream<Outcome>.Continuation, _ id: Int) -> Int {
        // Not in the caller's task: others wait for the token too, and the caller may be cancelled.
        var fetch = fetch ?? Fetch(id: id, task: Task { await fetchToken(id) })
        fetch.waiting[id] = waiter
        self.fetch = fetch
        return fetch.id
    }

    /// A token that nobody waits for is given up: it may never come.
    private func leave(_ id: Int, _ waiter: Int) {
        guard fetch?.id == id else { return }
        fetch?.waiting[waiter] = nil
        guard fetch?.waiting.isEmpty == true else { return }
        fetch?.task.cancel()
        fetch = nil
    }

    private func fetchToken(_ id: Int) async {
        let outcome: Outcome
        do {
            outcome = .success(try await issue())
        } catch {
            outcome = .failure(error)
        }
        guard let fetch, fetch.id == id else { return }
        self.fetch = nil
        if case .success(let token) = outcome { current = token }
        for waiter in fetch.waiting.values {
            waiter.yield(outcome)
            waiter.finish()
        }
    }

    private func isOver(_ token: IssuedToken) -> Bool {
        token.expiry.map { $0.addingTimeInterval(-(margin / .seconds(1))) <= date() } ?? false
    }
}
