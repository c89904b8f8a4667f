import Foundation

/// A response that the API does not document for the operation, kept as it came.
public struct UndocumentedResponse: FailureDetails, Hashable {
    public let status: Int
    public let headers: HeaderFields
    public let body: Data
    public let attempts: [Attempt]

    public init(reply: Reply) {
        status = reply.status
        headers = reply.headers
        body = reply.body
        attempts = reply.attempts
    }

    public var statusCode: Int? { status }

    public var requestID: String? { headers["x-request-id"] }

    /// How long the server asks to wait before the next attempt, where it says so.
    public var retryAfter: Duration? { headers.retryAfter() }

    public var isRetryable: Bool { HTTPStatus.isPassing(status) }

    /// The body as JSON, if it is.
    public var json: JSONValue? { try? JSONValue(jsonData: body) }

    public var description: String {
        "the server answered \(status), or a body, that is not documented"
            + HTTPStatus.suffix(requestID: requestID)
    }
}

extension UndocumentedResponse: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self, children: ["status": status, "headers": headers, "bodySize": body.count],
            displayStyle: .struct)
    }
}
