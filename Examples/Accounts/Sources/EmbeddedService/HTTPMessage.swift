import Foundation

/// A request as the embedded service receives it.
struct IncomingRequest {
    var method: String
    var path: String
    var query: [String: String]
    /// Names in lower case.
    var headers: [String: String]
    var body: Data

    /// `nil` until all of the request is there.
    init?(_ bytes: Data) {
        guard let end = bytes.firstRange(of: Data("\r\n\r\n".utf8)) else { return nil }
        var lines = String(decoding: bytes[..<end.lowerBound], as: UTF8.self)
            .components(separatedBy: "\r\n")
        let words = lines.removeFirst().split(separator: " ")
        guard words.count == 3, let url = URLComponents(string: String(words[1])) else {
            return nil
        }
        headers = Dictionary(lines.compactMap(Self.field), uniquingKeysWith: { first, _ in first })
        body = bytes[end.upperBound...]
        guard body.count >= Int(headers["content-length"] ?? "0") ?? 0 else { return nil }
        method = String(words[0])
        path = url.path
        query = Dictionary(
            (url.queryItems ?? []).map { ($0.name, $0.value ?? "") },
            uniquingKeysWith: { first, _ in first })
    }

    private static func field(_ line: String) -> (String, String)? {
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        return (line[..<colon].lowercased(), value)
    }
}

/// A response as the embedded service sends it; the connection ends with it.
struct OutgoingResponse {
    var status: Int
    var body: Data

    var bytes: Data {
        let head = [
            "HTTP/1.1 \(status) ",
            "Content-Type: application/json",
            "Content-Length: \(body.count)",
            "Connection: close",
        ]
        return Data((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body
    }
}
