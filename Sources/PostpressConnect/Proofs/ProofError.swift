import Foundation
import Postpress

/// Why an answer to a proof failed.
public typealias SolveError = ProofError<SolveCheckpointError>

/// Why a code was not sent again.
public typealias ResendError = ProofError<ResendCheckpointError>

/// Why a call about a proof failed.
public enum ProofError<CallError: OperationError>: LocalizedError, CustomStringConvertible {
    /// The life of the proof is over, by the clock of this machine or, with an error, by that of the service.
    ///
    /// Without an error nothing was sent. The account has to be connected anew.
    case expired(Date, CallError? = nil)
    /// The call failed otherwise; the proof still waits.
    case failed(CallError)

    /// One readable line without secrets.
    public var description: String {
        switch self {
        case .expired: "the checkpoint ran out: connect the account anew"
        case .failed(let error): error.description
        }
    }

    public var errorDescription: String? { description }
}
