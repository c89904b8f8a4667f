/// Something that happened during a call.
///
/// It tells neither header values nor queries, path parameters or bodies.
public struct CallEvent: Hashable, Sendable {
    public let call: ObservedCall
    public let kind: Kind

    /// What happened.
    public enum Kind: Hashable, Sendable {
        /// The call began.
        case callStarted
        /// A request is about to be sent, with a body of this size.
        case attemptStarted(number: Int, bytesSent: Int)
        /// A response is there, or none will come.
        case attemptEnded(Attempt)
        /// The next attempt follows after a wait.
        case waiting(Duration, nextAttempt: Int)
        /// The call delivered its value, or failed.
        case callEnded(CallSummary)
    }

    public init(call: ObservedCall, kind: Kind) {
        self.call = call
        self.kind = kind
    }
}
