import Foundation

/// An error response that the API documents, with the members of its body.
@dynamicMemberLookup
public struct ErrorResponse<Body: JSONCodable>: FailureDetails {
    public let body: Body
    /// The body as it came, with what the API does not document of it.
    public let rawBody: Data
    public let headers: HeaderFields
    public let attempts: [Attempt]
    private let status: Int

    public init(body: Body, reply: Reply) {
        self.body = body
        rawBody = reply.body
        headers = reply.headers
        attempts = reply.attempts
        status = reply.status
    }

    public subscript<Member>(dynamicMember member: KeyPath<Body, Member>) -> Member {
        body[keyPath: member]
    }

    public var statusCode: Int? { status }

    /// From the `x-request-id` field, otherwise from the body.
    public var requestID: String? {
        headers.requestID ?? (body as? any ErrorEnvelope)?.requestID
    }

    public var retryAfter: Duration? { attempts.last?.retryAfter ?? headers.retryAfter() }

    public var isRetryable: Bool { HTTPStatus.isPassing(status) }

    /// The status, the reason where the API names it, and the request: "the server answered 409
    /// errors/already_exists (request req_1)".
    public var description: String {
        let reason = reason.map { " " + $0 } ?? ""
        return "the server answered \(status)\(reason)\(HTTPStatus.suffix(requestID: requestID))"
    }

    /// As the document narrows it, or else the code that most bodies have.
    private var reason: String? {
        if let envelope = body as? any ErrorEnvelope { return envelope.reasonText }
        return (try? JSONValue(jsonData: rawBody))?.errorCode?.inOneLine(upTo: 80)
    }
}

extension ErrorResponse: CustomReflectable {
    /// What the description tells, in parts. The server's own words stay unsaid: they may repeat what was sent.
    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "status": status, "reason": reason as Any,
                "requestID": requestID?.inOneLine(upTo: 80) as Any, "headers": headers,
                "bodySize": rawBody.count, "attempts": attempts,
            ],
            displayStyle: .struct)
    }
}

extension ErrorResponse: Equatable where Body: Equatable {}
extension ErrorResponse: Hashable where Body: Hashable {}
