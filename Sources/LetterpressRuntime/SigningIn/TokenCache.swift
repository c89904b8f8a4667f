import Foundation

/// Keeps a token until it ends or is refused, and fetches one at a time.
actor TokenCache {
    private let margin: Duration
    private let date: @Sendable () -> Date
    private let fetch: @Sendable () async throws -> IssuedToken
    private var current: IssuedToken?
    /// Who waits for the token that is being fetched.
    private var waiting: [AsyncStream<Outcome>.Continuation] = []

    private typealias Outcome = Result<IssuedToken, any Error>

    init(
        margin: Duration, date: @escaping @Sendable () -> Date,
        fetch: @escaping @Sendable () async throws -> IssuedToken
    ) {
        self.margin = margin
        self.date = date
        self.fetch = fetch
    }

    func token(for request: TokenRequest) async throws -> Secret {
        if let current, current.token != request.refused, !isOver(current) { return current.token }
        let (outcomes, waiter) = AsyncStream.makeStream(of: Outcome.self)
        waiting.append(waiter)
        // Not in the caller's task: others wait for the token too, and the caller may be cancelled.
        if waiting.count == 1 { Task { await fetchToken() } }
        for await outcome in outcomes { return try outcome.get().token }
        throw CancellationError()
    }

    private func fetchToken() async {
        let outcome: Outcome
        do {
            let token = try await fetch()
            current = token
            outcome = .success(token)
        } catch {
            outcome = .failure(error)
        }
        for waiter in waiting {
            waiter.yield(outcome)
            waiter.finish()
        }
        waiting = []
    }

    private func isOver(_ token: IssuedToken) -> Bool {
        token.expiry.map { $0.addingTimeInterval(-(margin / .seconds(1))) <= date() } ?? false
    }
}
