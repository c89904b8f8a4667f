/// The body that an API gives its errors.
public protocol ErrorEnvelope: JSONCodable {
    /// What the server calls the request in its own records.
    var requestID: String? { get }

    /// The member that names the reason of the error: a text, or one of a catalog.
    var errorReason: (any JSONCodable)? { get }
}

extension ErrorEnvelope {
    public var requestID: String? { nil }
    public var errorReason: (any JSONCodable)? { nil }

    /// The reason as the server writes it, short enough for a message.
    var reasonText: String? {
        let text = (errorReason as? any OpenStringEnum)?.rawValue ?? errorReason as? String
        return text?.inOneLine(upTo: 80)
    }
}
