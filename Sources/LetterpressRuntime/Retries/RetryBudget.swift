/// How many retries the calls of one client may spend together, so that a server in trouble is not stormed.
///
/// Each retry takes one from the budget; attempts that the server answers in earnest bring it back.
public struct RetryBudget: Hashable, Sendable {
    /// How many retries there are at the start, and at most.
    public var retries: Int
    /// How many answered attempts bring one retry back.
    public var answersPerRetry: Int

    public init(retries: Int = 50, answersPerRetry: Int = 5) {
        self.retries = retries
        self.answersPerRetry = answersPerRetry
    }

    /// Fifty retries; in the long run one for five answers.
    public static let standard = Self()

    /// As many retries as policies allow.
    public static let unlimited = Self(retries: .max)
}
