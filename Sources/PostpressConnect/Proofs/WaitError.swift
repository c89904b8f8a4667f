import Foundation
import Postpress

/// Why waiting for an account ended without it.
public enum WaitError: LocalizedError, CustomStringConvertible {
    /// The account was not connected in time; with the state of its sources, if it was there at all.
    case notConnected(statuses: [AccountSource.Status]?)
    /// The accounts could not be listed.
    case failed(ListAccountsError)
    /// The task was cancelled.
    case cancelled

    /// One readable line without secrets.
    public var description: String {
        switch self {
        case .notConnected(let statuses):
            "the account was not connected in time; it "
                + (statuses.map { "has \($0.map(\.rawValue).joined(separator: ", "))" }
                    ?? "is not listed")
        case .failed(let error): error.description
        case .cancelled: "the wait was cancelled"
        }
    }

    public var errorDescription: String? { description }
}
