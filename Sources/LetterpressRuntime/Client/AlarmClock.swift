import Dispatch

/// Waits that share one timer, and leave nothing behind when their tasks are cancelled.
///
/// `Task.sleep` keeps what it holds until the time is over, also where the task ended long before: a client
/// that limits each attempt to a minute would hold on to a minute of attempts. A timer for each wait would let
/// go, but setting and cancelling one wakes a thread each, which costs more than the rest of a call.
final class AlarmClock: Sendable {
    static let shared = AlarmClock()

    private let timer: Timer
    private let state = Locked(State())

    private struct State {
        var nextID = 0
        var waits: [Int: Wait] = [:]
        /// When the timer goes off; `nil` while it is not set.
        var alarm: DispatchTime?

        /// Whether the timer is to be set for it.
        mutating func add(_ wait: Wait, _ id: Int) -> Bool {
            waits[id] = wait
            if let alarm, alarm <= wait.end { return false }
            alarm = wait.end
            return true
        }

        /// Takes out the waits that are over. To look at all of them is cheap enough: hardly any limit is
        /// ever reached, so the timer goes off about once for the length of a wait.
        mutating func takeDue(_ now: DispatchTime) -> [Wait] {
            let due = waits.filter { $0.value.end <= now }
            for id in due.keys { waits[id] = nil }
            alarm = waits.values.map(\.end).min()
            return Array(due.values)
        }
    }

    private struct Wait {
        let end: DispatchTime
        let continuation: CheckedContinuation<Void, any Error>
    }

    /// A source is safe to use from everywhere; its type does not say so.
    private struct Timer: @unchecked Sendable {
        let source: any DispatchSourceTimer
    }

    private init() {
        let queue = DispatchQueue(label: "letterpress.alarm")
        timer = Timer(source: DispatchSource.makeTimerSource(queue: queue))
        timer.source.setEventHandler { [weak self] in self?.wakeDue() }
        timer.source.activate()
    }

    func wait(_ duration: Duration) async throws {
        try Task.checkCancellation()
        guard duration > .zero else { return }
        let end = DispatchTime.now() + duration.interval
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                begin(Wait(end: end, continuation: continuation), id)
                // The handler below may have run before there was anything to cancel.
                if Task.isCancelled { cancel(id) }
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func begin(_ wait: Wait, _ id: Int) {
        state.withLock { state in
            if state.add(wait, id) { timer.source.schedule(deadline: wait.end) }
        }
    }

    private func cancel(_ id: Int) {
        let wait = state.withLock { $0.waits.removeValue(forKey: id) }
        wait?.continuation.resume(throwing: CancellationError())
    }

    private func wakeDue() {
        let due = state.withLock { state in
            let due = state.takeDue(.now())
            if let alarm = state.alarm { timer.source.schedule(deadline: alarm) }
            return due
        }
        for wait in due { wait.continuation.resume() }
    }
}

extension Duration {
    /// At most three years, which every timer can count.
    fileprivate var interval: DispatchTimeInterval {
        let seconds = min(self / .seconds(1), 1e8)
        return .nanoseconds(Int(seconds * 1e9))
    }
}
