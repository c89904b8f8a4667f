import Foundation

/// Where a client has the time from, and how it waits.
public struct ClientClock: Sendable {
    /// The time of day: when attempts began, and what dates in `Retry-After` count from.
    public var date: @Sendable () -> Date
    /// The time since a moment that stays the same; it never goes back.
    public var elapsed: @Sendable () -> Duration
    /// Waits; throws at once when the task is cancelled.
    public var sleep: @Sendable (Duration) async throws -> Void

    public init(
        date: @escaping @Sendable () -> Date = { Date() },
        elapsed: @escaping @Sendable () -> Duration,
        sleep: @escaping @Sendable (Duration) async throws -> Void
    ) {
        self.date = date
        self.elapsed = elapsed
        self.sleep = sleep
    }

    /// Goes by any clock, for example one that a test moves.
    public init(
        _ clock: some Clock<Duration>, date: @escaping @Sendable () -> Date = { Date() }
    ) {
        let start = clock.now
        self.init(
            date: date, elapsed: { start.duration(to: clock.now) },
            sleep: { try await clock.sleep(for: $0) })
    }

    /// Goes by `SuspendingClock`: while a device sleeps, no time passes.
    public static let system = Self(
        elapsed: { epoch.duration(to: .now) }, sleep: { try await AlarmClock.shared.wait($0) })

    private static let epoch = SuspendingClock.now
}
