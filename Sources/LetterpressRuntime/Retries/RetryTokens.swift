/// What is left of a client's retry budget.
final class RetryTokens: Sendable {
    private let budget: RetryBudget
    private let state: Locked<State>

    private struct State {
        var retries: Int
        /// Answers that do not make up a whole retry yet.
        var answers = 0
    }

    init(_ budget: RetryBudget) {
        self.budget = budget
        state = Locked(State(retries: budget.retries))
    }

    /// Whether there was a retry left; it is spent then.
    func spend() -> Bool {
        guard budget != .unlimited else { return true }
        return state.withLock { state in
            guard state.retries > 0 else { return false }
            state.retries -= 1
            return true
        }
    }

    /// Takes note of an attempt that the server answered.
    func earn() {
        guard budget != .unlimited else { return }
        state.withLock { state in
            guard state.retries < budget.retries else { return }
            state.answers += 1
            guard state.answers >= budget.answersPerRetry else { return }
            state.answers = 0
            state.retries += 1
        }
    }
}
