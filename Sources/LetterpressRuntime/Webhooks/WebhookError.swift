import Foundation

/// Why a webhook delivery was refused.
public enum WebhookError: LocalizedError, Hashable, Sendable, CustomStringConvertible {
    /// The delivery carries no secret.
    case missingSecret
    /// The delivery carries another secret.
    case wrongSecret
    /// The payload has more bytes than the receiver takes.
    case tooLarge(size: Int, limit: Int)
    /// The payload does not have the form that was asked for.
    case unreadable(JSONError)

    /// The HTTP status to answer with: 401, 413 or 400.
    public var status: Int {
        switch self {
        case .missingSecret, .wrongSecret: 401
        case .tooLarge: 413
        case .unreadable: 400
        }
    }

    /// One readable line without secrets.
    public var description: String {
        switch self {
        case .missingSecret: "the delivery carries no secret"
        case .wrongSecret: "the delivery carries a wrong secret"
        case .tooLarge(let size, let limit):
            "the payload has \(size) bytes; at most \(limit) are taken"
        case .unreadable(let error): "the payload cannot be read: \(error)"
        }
    }

    public var errorDescription: String? { description }
}
