import Foundation

/// Decides whether a webhook delivery is genuine, and reads its payload.
///
/// The HTTP server is yours: hand over what it received, and answer with 200 or with the status of the error.
public struct WebhookReceiver: Sendable {
    /// The header field that holds the secret of a delivery.
    public let header: String
    /// What a genuine delivery carries; while it is empty, every delivery is refused.
    public let secret: Secret
    /// How many bytes a payload may have.
    public let sizeLimit: Int

    public init(header: String, secret: Secret, sizeLimit: Int = 64 * 1024) {
        self.header = header
        self.secret = secret
        self.sizeLimit = sizeLimit
    }

    /// Reads a delivery that carries the secret in the header field.
    public func receive<Payload: JSONCodable>(
        _ type: Payload.Type = Payload.self, headers: HeaderFields, body: Data
    ) throws(WebhookError) -> Payload {
        try receive(type, presenting: headers[header], body: body)
    }

    /// Reads a delivery that carries the secret elsewhere, such as in the query of its URL.
    public func receive<Payload: JSONCodable>(
        _ type: Payload.Type = Payload.self, presenting text: String?, body: Data
    ) throws(WebhookError) -> Payload {
        guard let text, !text.isEmpty else { throw .missingSecret }
        guard secret.matches(text) else { throw .wrongSecret }
        guard body.count <= sizeLimit else { throw .tooLarge(size: body.count, limit: sizeLimit) }
        do {
            return try Payload(jsonData: body)
        } catch {
            throw .unreadable(error)
        }
    }
}
