import Foundation

/// Why a call failed: what its API documents, and what can happen to any call.
public protocol OperationError: LocalizedError, Sendable, CustomStringConvertible {
    /// A response that the API does not document for the operation.
    static func undocumented(_ failure: UndocumentedResponse) -> Self

    /// The request breaks rules of the API; it was not sent.
    static func invalidRequest(_ failure: InvalidRequest) -> Self

    /// No response came.
    static func transport(_ failure: TransportFailure) -> Self

    /// No response came in time.
    static func timeout(_ failure: TimeoutFailure) -> Self

    /// A response with a documented status did not have the documented form.
    static func decoding(_ failure: DecodingFailure) -> Self

    /// The task was cancelled.
    static func cancelled(_ failure: Cancellation) -> Self

    /// Reads a response with an error status that is documented; `nil` for any other status.
    static func documented(_ reply: Reply) throws(JSONError) -> Self?

    /// What the failure at hand can tell.
    var details: any FailureDetails { get }
}

extension OperationError {
    /// Whether the same call can succeed later without a change.
    public var isRetryable: Bool { details.isRetryable }

    /// The status of the response, where one came.
    public var statusCode: Int? { details.statusCode }

    /// What the server calls the request in its own records.
    public var requestID: String? { details.requestID }

    /// Every sending of the request; none if it was not sent.
    public var attempts: [Attempt] { details.attempts }

    /// How long the server asked to wait before the next attempt, where it did.
    public var retryAfter: Duration? { details.retryAfter }

    /// One readable line without secrets.
    public var description: String { details.description }

    public var errorDescription: String? { details.description }

    // Those of Foundation would not be visible in clients that do not import it.
    public var failureReason: String? { nil }
    public var recoverySuggestion: String? { nil }
    public var helpAnchor: String? { nil }
}
