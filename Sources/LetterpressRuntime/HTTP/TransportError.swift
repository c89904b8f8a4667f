import Foundation

/// Why a transport brought no response back.
public struct TransportError: LocalizedError, Hashable, Sendable, CustomStringConvertible {
    public let reason: Reason
    /// One sentence part without addresses, header values or bodies.
    public let message: String

    /// The kinds of failure that callers treat differently.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        /// No connection came about: the request did not reach the server.
        case cannotConnect
        /// The connection broke: the server may have acted on the request.
        case connectionLost
        /// The time was up: the server may have acted on the request.
        case timedOut
        /// The task was cancelled.
        case cancelled
        /// No trusted connection came about: the request did not reach the server.
        case untrusted
        /// The server's answer was not HTTP.
        case badResponse
        /// The response is larger than the client takes.
        case responseTooLarge
        /// Anything else.
        case other
    }

    /// A failure; without a message it gets the usual one of its reason.
    public init(_ reason: Reason, _ message: String? = nil) {
        self.reason = reason
        self.message = message ?? reason.usualMessage
    }

    public var description: String { message }

    public var errorDescription: String? { message }
}

extension TransportError.Reason {
    fileprivate var usualMessage: String {
        switch self {
        case .cannotConnect: "no connection to the server"
        case .connectionLost: "the connection was lost"
        case .timedOut: "the server did not answer in time"
        case .cancelled: "the task was cancelled"
        case .untrusted: "no trusted connection to the server"
        case .badResponse: "the server's answer is not HTTP"
        case .responseTooLarge: "the response is larger than the client takes"
        case .other: "the exchange failed"
        }
    }
}
