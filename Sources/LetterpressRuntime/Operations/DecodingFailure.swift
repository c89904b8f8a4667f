import Foundation

/// A response with a documented status whose body does not have the documented form, kept as it came.
public struct DecodingFailure: FailureDetails, Hashable {
    /// Where in the body, what was expected and what kind of thing was found.
    public let error: JSONError
    public let status: Int
    public let headers: HeaderFields
    public let body: Data
    public let attempts: [Attempt]

    public init(error: JSONError, reply: Reply) {
        self.error = error
        status = reply.status
        headers = reply.headers
        body = reply.body
        attempts = reply.attempts
    }

    public var statusCode: Int? { status }

    public var requestID: String? { headers.requestID }

    public var description: String {
        let fault = HTMLPage(headers, body)?.description ?? error.description
        return "the server answered \(status) with a body that cannot be read: \(fault)"
            + HTTPStatus.suffix(requestID: requestID)
    }
}

extension DecodingFailure: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "error": error, "status": status, "headers": headers, "bodySize": body.count,
            ],
            displayStyle: .struct)
    }
}
