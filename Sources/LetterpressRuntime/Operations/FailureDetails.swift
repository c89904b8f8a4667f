/// What every kind of failure can tell.
public protocol FailureDetails: Sendable, CustomStringConvertible {
    /// The status of the response, where one came.
    var statusCode: Int? { get }

    /// What the server calls the request in its own records.
    var requestID: String? { get }

    /// Every sending of the request; none if it was not sent.
    var attempts: [Attempt] { get }

    /// Whether the same call can succeed later without a change.
    var isRetryable: Bool { get }

    /// How long the server asked to wait before the next attempt, where it did.
    var retryAfter: Duration? { get }
}

extension FailureDetails {
    public var statusCode: Int? { nil }
    public var requestID: String? { nil }
    public var isRetryable: Bool { false }
    public var retryAfter: Duration? { nil }
}

/// Statuses and their meaning for a client.
package enum HTTPStatus {
    /// Whether a later attempt can bring another status.
    static func isPassing(_ status: Int) -> Bool {
        [429, 500, 502, 503, 504].contains(status)
    }

    package static func isSuccess(_ status: Int) -> Bool { (200..<300).contains(status) }

    /// " (request abc)", for messages.
    static func suffix(requestID: String?) -> String {
        requestID.map { " (request \($0.inOneLine(upTo: 80)))" } ?? ""
    }
}

extension HeaderFields {
    /// What the server calls the request in its own records.
    var requestID: String? { self["x-request-id"] }
}
