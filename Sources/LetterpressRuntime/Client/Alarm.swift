import Dispatch

/// One wait that leaves nothing behind when its task is cancelled.
///
/// `Task.sleep` keeps what it holds until the time is over, also where the task ended long before: a client
/// that limits each attempt to a minute would hold on to a minute of attempts.
final class Alarm: Sendable {
    private let state = Locked(State.idle)

    private enum State {
        case idle
        case waiting(CheckedContinuation<Void, any Error>, Timer)
        case over
    }

    /// A source is safe to use from everywhere; its type does not say so.
    private struct Timer: @unchecked Sendable {
        let source: any DispatchSourceTimer
    }

    private static let queue = DispatchQueue(label: "letterpress.alarm")

    func wait(_ duration: Duration) async throws {
        try Task.checkCancellation()
        guard duration > .zero else { return }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { begin($0, duration) }
        } onCancel: {
            finish(.failure(CancellationError()))
        }
    }

    private func begin(
        _ continuation: CheckedContinuation<Void, any Error>, _ duration: Duration
    ) {
        let source = DispatchSource.makeTimerSource(queue: Self.queue)
        source.setEventHandler { [self] in finish(.success(())) }
        source.schedule(deadline: .now() + duration.interval)
        let timer = Timer(source: source)
        let isCancelled = state.withLock { state in
            guard case .idle = state else { return true }
            state = .waiting(continuation, timer)
            return false
        }
        // A source must have run before it may go.
        source.activate()
        guard isCancelled else { return }
        source.cancel()
        continuation.resume(throwing: CancellationError())
    }

    private func finish(_ result: Result<Void, any Error>) {
        let last = state.withLock { state in
            defer { state = .over }
            return state
        }
        guard case .waiting(let continuation, let timer) = last else { return }
        timer.source.cancel()
        continuation.resume(with: result)
    }
}

extension Duration {
    /// At most three years, which every timer can count.
    fileprivate var interval: DispatchTimeInterval {
        let seconds = min(self / .seconds(1), 1e8)
        return .nanoseconds(Int(seconds * 1e9))
    }
}
