import Foundation

/// The response to a call, as its documented statuses are read from it.
public struct Reply: Sendable {
    public internal(set) var status: Int
    public let headers: HeaderFields
    /// The complete body; empty where `stream` delivers it.
    public let body: Data
    /// The body as it arrives, of an operation that streams.
    public let stream: BodyStream?
    /// The attempts of the call so far; the last of them brought this response.
    public let attempts: [Attempt]
    /// The largest element of a stream, in bytes.
    var elementLimit = 64 << 20

    public init(
        status: Int, headers: HeaderFields, body: Data, stream: BodyStream? = nil,
        attempts: [Attempt] = []
    ) {
        self.status = status
        self.headers = headers
        self.body = body
        self.stream = stream
        self.attempts = attempts
    }

    /// Reads the body as JSON.
    public func json<Value: JSONCodable>(
        _ type: Value.Type = Value.self
    ) throws(JSONError) -> Value {
        if let nothing = NoContent() as? Value { return nothing }
        return try Value(jsonData: body)
    }

    /// Reads the body of a documented error.
    public func error<Body: JSONCodable>() throws(JSONError) -> ErrorResponse<Body> {
        ErrorResponse(body: try json(), reply: self)
    }

}

extension Reply: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self, children: ["status": status, "headers": headers, "bodySize": body.count],
            displayStyle: .struct)
    }
}
