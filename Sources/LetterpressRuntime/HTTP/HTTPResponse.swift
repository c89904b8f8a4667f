import Foundation

/// A response as a transport delivers it: its body complete, or as it arrives.
///
/// It prints without header values and body, because these can be secrets.
public struct HTTPResponse: Hashable, Sendable {
    public var status: Int
    public var headers: HeaderFields
    /// The complete body; empty where `stream` delivers it.
    public var body: Data
    /// The body as it arrives, if the request asked for that and the transport can do it.
    public var stream: BodyStream?

    public init(status: Int, headers: HeaderFields = [:], body: Data = Data()) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A response whose body arrives bit by bit.
    public init(status: Int, headers: HeaderFields = [:], stream: BodyStream) {
        self.status = status
        self.headers = headers
        body = Data()
        self.stream = stream
    }

    /// A response with a JSON text as its body.
    public static func json(
        _ text: String, status: Int = 200, headers: HeaderFields = [:]
    ) -> Self {
        var fields: HeaderFields = ["Content-Type": "application/json"]
        fields.merge(headers)
        return Self(status: status, headers: fields, body: Data(text.utf8))
    }

    /// A response with a value as its JSON body.
    public static func json(
        _ value: some JSONCodable, status: Int = 200, headers: HeaderFields = [:]
    ) -> Self {
        json(value.jsonText(), status: status, headers: headers)
    }
}

extension HTTPResponse {
    /// Whether a response with such a status can have a body; a length that it states is that of another response
    /// (RFC 9110, sections 15.3.5 and 15.4.5).
    package static func mayHaveBody(_ status: Int) -> Bool { status != 204 && status != 304 }
}

extension HTTPResponse: CustomStringConvertible, CustomReflectable {
    public var description: String {
        "HTTP \(status) (\(headers.count) header fields, "
            + (stream == nil ? "\(body.count) bytes)" : "a stream)")
    }

    public var customMirror: Mirror {
        Mirror(
            self, children: ["status": status, "headers": headers, "bodySize": body.count],
            displayStyle: .struct)
    }
}
