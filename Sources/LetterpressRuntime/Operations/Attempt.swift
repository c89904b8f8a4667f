/// One sending of a request, and how it went.
public struct Attempt: Hashable, Sendable {
    /// Counts from 1.
    public let number: Int
    public let outcome: Outcome

    /// How an attempt went.
    public enum Outcome: Hashable, Sendable {
        /// A response came, with this status.
        case response(status: Int)
        /// No response came.
        case failure(TransportError.Reason)
    }

    public init(number: Int, outcome: Outcome) {
        self.number = number
        self.outcome = outcome
    }
}
