import Foundation

/// Why a stream broke off; what came before was delivered.
public enum StreamError: LocalizedError, Hashable, Sendable, CustomStringConvertible {
    /// The connection failed.
    case transport(TransportError)
    /// Nothing came for as long as the client waits.
    case timeout
    /// An element does not have the documented form.
    case decoding(StreamDecodingFailure)
    /// An element is larger than this number of bytes, which is what the client takes.
    case tooLarge(limit: Int)
    /// The task was cancelled.
    case cancelled

    init(_ error: TransportError) {
        self =
            switch error.reason {
            case .cancelled: .cancelled
            case .timedOut: .timeout
            default: .transport(error)
            }
    }

    /// Whether the same call can bring the whole stream later without a change.
    public var isRetryable: Bool {
        switch self {
        case .transport(let error): TransportFailure(error: error, attempts: []).isRetryable
        case .timeout: true
        case .decoding, .tooLarge, .cancelled: false
        }
    }

    /// One readable line without anything that was received.
    public var description: String {
        switch self {
        case .transport(let error): "the stream broke off: \(error)"
        case .timeout: "the stream broke off: nothing came in time"
        case .decoding(let failure): failure.description
        case .tooLarge(let limit): "the stream holds an element of more than \(limit) bytes"
        case .cancelled: "the stream was cancelled"
        }
    }

    public var errorDescription: String? { description }
}
