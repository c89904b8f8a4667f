/// Statuses and their meaning for a client.
package enum HTTPStatus {
    /// Whether a later attempt can bring another status.
    static func isPassing(_ status: Int) -> Bool {
        [429, 500, 502, 503, 504].contains(status)
    }

    package static func isSuccess(_ status: Int) -> Bool { (200..<300).contains(status) }

    /// " (request abc)", for messages.
    static func suffix(requestID: String?) -> String {
        requestID.map { " (request \($0.inOneLine(upTo: 80)))" } ?? ""
    }
}
