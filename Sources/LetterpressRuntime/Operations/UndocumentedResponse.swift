import Foundation

/// A response that the API does not document for the operation, kept as it came.
public struct UndocumentedResponse: FailureDetails, Hashable {
    public let status: Int
    /// Whether the API documents the status for the operation, and the body has another form.
    public let hasDocumentedStatus: Bool
    public let headers: HeaderFields
    /// Empty for a success of an operation that streams, where the body arrives as a stream.
    public let body: Data
    public let attempts: [Attempt]
    /// The code in a body of the form `{"error": {"code", "message", "request_id"}}` or `{"code"}`.
    public let code: String?
    /// The message in a body of the form `{"error": {"code", "message", "request_id"}}`.
    public let message: String?
    /// From the `x-request-id` field, otherwise from the body.
    public let requestID: String?

    public init(reply: Reply, hasDocumentedStatus: Bool = false) {
        status = reply.status
        self.hasDocumentedStatus = hasDocumentedStatus
        headers = reply.headers
        body = reply.body
        attempts = reply.attempts
        let json = try? JSONValue(jsonData: body)
        let envelope = json?["error"]
        code = json?.errorCode
        message = envelope?["message"]?.string
        requestID = headers.requestID ?? envelope?["request_id"]?.string
    }

    public var statusCode: Int? { status }

    public var retryAfter: Duration? { attempts.last?.retryAfter ?? headers.retryAfter() }

    public var isRetryable: Bool { HTTPStatus.isPassing(status) }

    /// The body as JSON, if it is.
    public var json: JSONValue? { try? JSONValue(jsonData: body) }

    /// The status, the code or the page that came with it, and the request. The message stays unsaid: it
    /// may repeat what was sent.
    public var description: String {
        let hint = code?.inOneLine(upTo: 80) ?? HTMLPage(headers, body)?.description
        let what =
            hasDocumentedStatus
            ? "\(status) with a body that is not documented" : "\(status), which is not documented"
        return "the server answered \(what)"
            + (hint.map { ": \($0)" } ?? "") + HTTPStatus.suffix(requestID: requestID)
    }
}

extension JSONValue {
    /// What the body of an error names its reason by, where it does so as most do.
    var errorCode: String? { (self["error"]?["code"] ?? self["code"])?.text }

    /// A string, or a number as it stands.
    private var text: String? {
        if case .number(let number) = self { number.text } else { string }
    }
}

extension UndocumentedResponse: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self, children: ["status": status, "headers": headers, "bodySize": body.count],
            displayStyle: .struct)
    }
}
