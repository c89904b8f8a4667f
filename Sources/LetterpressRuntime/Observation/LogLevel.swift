/// How much a log tells.
public enum LogLevel: String, Hashable, Sendable, CaseIterable {
    /// How each call went, and what it waited for.
    case info
    /// Every step.
    case debug
}
