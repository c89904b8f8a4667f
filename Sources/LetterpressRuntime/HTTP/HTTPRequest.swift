import Foundation

/// A request as a transport sends it.
///
/// It prints without its query, header values and body, because these can be secrets.
public struct HTTPRequest: Hashable, Sendable {
    public var method: HTTPMethod
    public var url: URL
    public var headers: HeaderFields
    public var body: Data?
    /// How long the transport may wait for the next bytes; `nil` for the transport's own limit.
    public var timeout: Duration?

    public init(
        method: HTTPMethod, url: URL, headers: HeaderFields = [:], body: Data? = nil,
        timeout: Duration? = nil
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
    }
}

extension HTTPRequest: CustomStringConvertible, CustomReflectable {
    /// The method, the URL without its query, and sizes.
    public var description: String {
        "\(method) \(place) (\(headers.count) header fields, \(body?.count ?? 0) bytes)"
    }

    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "method": method, "url": place, "headers": headers, "bodySize": body?.count ?? 0,
            ],
            displayStyle: .struct)
    }

    private var place: String {
        var parts = URLComponents(url: url, resolvingAgainstBaseURL: true)
        parts?.percentEncodedQuery = nil
        parts?.user = nil
        parts?.password = nil
        parts?.fragment = nil
        return parts?.string ?? "?"
    }
}
