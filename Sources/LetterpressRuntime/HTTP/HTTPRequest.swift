import Foundation

/// A request as a transport sends it.
///
/// It prints without the values in its URL, its header values and its body, because these can be secrets.
public struct HTTPRequest: Hashable, Sendable {
    public var method: HTTPMethod
    public var url: URL
    public var headers: HeaderFields
    public var body: RequestBody?
    /// How long the transport may wait for the next bytes; `nil` for the transport's own limit.
    public var timeout: Duration?
    /// The largest body of a response, in bytes, that the transport may take; `nil` for any.
    ///
    /// Of a body that is delivered as it arrives, it is what a transport may hold unread.
    public var maximumResponseSize: Int?
    /// Whether the body of a response with a success status is wanted as it arrives.
    ///
    /// A transport that cannot do that delivers it whole.
    public var streamsResponse: Bool
    /// Whether what a response redirects to is wanted in its place, and not the response.
    public var followsRedirects: Bool
    /// The path of the operation, with names in place of values.
    var template: String?

    public init(
        method: HTTPMethod, url: URL, headers: HeaderFields = [:], body: RequestBody? = nil,
        timeout: Duration? = nil, maximumResponseSize: Int? = nil, streamsResponse: Bool = false,
        followsRedirects: Bool = true
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.timeout = timeout
        self.maximumResponseSize = maximumResponseSize
        self.streamsResponse = streamsResponse
        self.followsRedirects = followsRedirects
    }
}

extension HTTPRequest: CustomStringConvertible, CustomReflectable {
    /// The method, the origin, the path of the operation without its values, and sizes.
    public var description: String {
        "\(method) \(place) (\(headers.count) header fields, \(bodySize) bytes)"
    }

    public var customMirror: Mirror {
        Mirror(
            self,
            children: [
                "method": method, "url": place, "headers": headers, "bodySize": bodySize,
            ],
            displayStyle: .struct)
    }

    var bodySize: Int { body?.size ?? 0 }

    /// Where it goes, without what can be secret: of a path only what the API says of it.
    private var place: String { url.origin + (template ?? "") }
}

extension URL {
    /// The URL without what can be secret: query, fragment, name and password.
    var place: String { publicParts?.string ?? "?" }

    fileprivate var origin: String {
        var parts = publicParts
        parts?.percentEncodedPath = ""
        return parts?.string ?? "?"
    }

    private var publicParts: URLComponents? {
        var parts = URLComponents(url: self, resolvingAgainstBaseURL: true)
        parts?.percentEncodedQuery = nil
        parts?.user = nil
        parts?.password = nil
        parts?.fragment = nil
        return parts
    }
}
