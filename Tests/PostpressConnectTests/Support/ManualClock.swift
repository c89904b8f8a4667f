import Foundation
import Postpress

/// A clock whose time passes only while something sleeps, and then at once.
final class ManualClock: Sendable {
    /// When the clock begins.
    static let start = Date(timeIntervalSince1970: 1_767_225_600)

    private let state = Locked<(now: Date, sleeps: [Duration])>((start, []))

    /// Seconds since the start.
    var seconds: TimeInterval { state.withLock { $0.now.timeIntervalSince(Self.start) } }

    var sleeps: [Duration] { state.withLock { $0.sleeps } }

    func advance(_ seconds: TimeInterval) {
        state.withLock { $0.now += seconds }
    }

    var asClientClock: ClientClock {
        ClientClock(
            date: { self.state.withLock { $0.now } },
            elapsed: { .seconds(self.seconds) },
            sleep: { duration in
                try Task.checkCancellation()
                self.state.withLock {
                    $0.sleeps.append(duration)
                    $0.now += duration / .seconds(1)
                }
            })
    }
}
