/// How a body that arrives bit by bit is cut into elements.
public enum StreamForm: Hashable, Sendable {
    /// Server-sent events.
    case events
    /// JSON texts, one in each line or behind a record separator.
    case lines
    /// Bytes as they come.
    case bytes

    /// Whether a response is success in this form, so that its body need not be complete.
    func fits(_ response: HTTPResponse) -> Bool {
        (200..<300).contains(response.status) && mismatch(in: response.headers) == nil
    }

    /// The content type of a response that is certainly something else, such as the page of a proxy.
    ///
    /// Beyond that the content type does not count: servers are careless about it.
    func mismatch(in headers: HeaderFields) -> String? {
        let value = headers["content-type"]?.prefix { $0 != ";" && $0 != "," } ?? ""
        let type = value.lowercased().trimmingPrefix(" ").filter { $0 != " " }
        let isOther =
            switch self {
            case .events:
                type == "text/html" || type == "application/json" || type.hasSuffix("+json")
            case .lines: type == "text/html" || type == "text/event-stream"
            case .bytes: false
            }
        return isOther ? String(type) : nil
    }
}
