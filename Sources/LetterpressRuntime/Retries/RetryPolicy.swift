/// Which failed attempts are repeated, how often and when.
///
/// Whatever a policy says, a request is only repeated where that does no harm: if its operation is safe, or
/// if it carries an idempotency key.
public struct RetryPolicy: Hashable, Sendable {
    /// How many attempts a call has, the first one included.
    public var maximumAttempts: Int
    /// The longest wait before the second attempt; it doubles before each further one.
    public var baseDelay: Duration
    /// What waits of the client's own choice never exceed.
    public var maximumDelay: Duration
    /// The longest wait that a server may ask for; a call that is to wait longer fails at once.
    public var maximumHint: Duration
    /// Statuses after which a request is repeated.
    public var statuses: Set<Int>
    /// Statuses after which the request of a safe operation is repeated, but not one that is merely keyed.
    public var statusesIfSafe: Set<Int>
    /// Whether an attempt that ran out of time is repeated; the server may still be at work on it.
    public var retriesTimeouts: Bool

    public init(
        maximumAttempts: Int = 3, baseDelay: Duration = .milliseconds(500),
        maximumDelay: Duration = .seconds(8), maximumHint: Duration = .seconds(60),
        statuses: Set<Int> = [429, 502, 503, 504], statusesIfSafe: Set<Int> = [500],
        retriesTimeouts: Bool = false
    ) {
        self.maximumAttempts = maximumAttempts
        self.baseDelay = baseDelay
        self.maximumDelay = maximumDelay
        self.maximumHint = maximumHint
        self.statuses = statuses
        self.statusesIfSafe = statusesIfSafe
        self.retriesTimeouts = retriesTimeouts
    }

    /// Three attempts.
    public static let standard = Self()

    /// One attempt.
    public static let never = Self(maximumAttempts: 1)
}

extension RetryPolicy {
    /// A part, from 0 to 1, of the longest wait after an attempt.
    func delay(afterAttempt number: Int, fraction: Double) -> Duration {
        let base = baseDelay / .seconds(1)
        let longest = maximumDelay / .seconds(1)
        let doublings = min(max(number - 1, 0), 60)
        let doubled = Double(sign: .plus, exponent: doublings, significand: base)
        // Written so that what is not a number counts as nothing.
        let part = fraction > 0 ? min(fraction, 1) : 0
        let seconds = min(doubled, longest, 1e9) * part
        return seconds > 0 ? .seconds(seconds) : .zero
    }
}
