/// How a body that arrives bit by bit is cut into elements.
public enum StreamForm: Hashable, Sendable {
    /// Server-sent events.
    case events
    /// JSON texts, one in each line or behind a record separator.
    case lines
    /// Bytes as they come.
    case bytes

    init(mediaType: String) {
        self = mediaType.lowercased().hasPrefix("text/event-stream") ? .events : .lines
    }

    /// Whether a response is success in this form, so that its body need not be complete.
    func fits(_ response: HTTPResponse) -> Bool {
        HTTPStatus.isSuccess(response.status) && mismatch(in: response.headers) == nil
            && (self != .lines || !Self.isJSON(Self.type(in: response.headers)))
    }

    /// The content type of a response that is certainly something else, such as the page of a proxy.
    ///
    /// Beyond that the content type does not count: servers are careless about it.
    func mismatch(in headers: HeaderFields) -> String? {
        let type = Self.type(in: headers)
        let isOther =
            switch self {
            case .events: type == "text/html" || Self.isJSON(type)
            case .lines: type == "text/html" || type == "text/event-stream"
            case .bytes: false
            }
        return isOther ? type : nil
    }

    private static func type(in headers: HeaderFields) -> String {
        headers["content-type"]?.essence ?? ""
    }

    private static func isJSON(_ type: String) -> Bool {
        type.isJSON && type != "application/stream+json"
    }
}
