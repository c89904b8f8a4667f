import Foundation
import LetterpressRuntime

/// A clock that stands still until a test moves it.
package final class ManualClock: Sendable {
    /// What the time of day is when the clock starts.
    package static let start = Date(timeIntervalSince1970: 1_000_000_000)

    private struct State {
        var now = Duration.zero
        var nextID = 0
        var sleepers: [Int: Sleeper] = [:]
        var passed: [Duration] = []
    }

    private struct Sleeper {
        let end: Duration
        let continuation: CheckedContinuation<Void, any Error>
    }

    private let skipped: Duration
    private let state = Locked(State())

    /// Sleeps up to a length of `skipping` are over at once, and move the clock by their length.
    package init(skipping: Duration = .zero) {
        skipped = skipping
    }

    package var clock: ClientClock {
        ClientClock(
            date: { Self.start + self.now / .seconds(1) }, elapsed: { self.now },
            sleep: { try await self.sleep($0) })
    }

    package var now: Duration { state.withLock { $0.now } }

    /// The sleeps that were skipped, in order.
    package var passed: [Duration] { state.withLock { $0.passed } }

    /// How many tasks sleep.
    package var sleepers: Int { state.withLock { $0.sleepers.count } }

    /// Moves the clock and wakes those whose time has come.
    package func advance(by duration: Duration) {
        let due = state.withLock { state in
            state.now += duration
            let due = state.sleepers.filter { $0.value.end <= state.now }
            for id in due.keys { state.sleepers[id] = nil }
            return due.values.map(\.continuation)
        }
        for continuation in due { continuation.resume() }
    }

    private func sleep(_ duration: Duration) async throws {
        try Task.checkCancellation()
        guard duration > skipped else {
            state.withLock {
                $0.now += duration
                $0.passed.append(duration)
            }
            return
        }
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                state.withLock { state in
                    state.sleepers[id] = Sleeper(
                        end: state.now + duration, continuation: continuation)
                }
                if Task.isCancelled { cancel(id) }
            }
        } onCancel: {
            cancel(id)
        }
    }

    private func cancel(_ id: Int) {
        let sleeper = state.withLock { $0.sleepers.removeValue(forKey: id) }
        sleeper?.continuation.resume(throwing: CancellationError())
    }
}
