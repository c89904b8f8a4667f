import Foundation

/// The request that a response asks for in place of the one it answers.
///
/// Within one origin it carries what the first one did. At another host, where many APIs keep their files, something
/// can be fetched; it carries nothing there that could be secret.
package struct Redirect {
    package let request: HTTPRequest
    /// Whether scheme, host and port stay the same.
    let staysAtOrigin: Bool

    /// `nil` where the response points nowhere, or where nothing may be sent.
    package init?(_ response: HTTPResponse, to request: HTTPRequest) {
        guard [301, 302, 303, 307, 308].contains(response.status),
            let location = response.headers["Location"],
            let target = URL(string: location, relativeTo: request.url)?.withLowerCaseScheme
        else { return nil }
        staysAtOrigin = target.hasOrigin(of: request.url)
        guard staysAtOrigin ? target.keepsUser(of: request.url) : request.mayBeFetched(at: target)
        else { return nil }
        var next = request
        next.url = target
        next.template = nil
        if !staysAtOrigin { next.headers = next.headers.harmless }
        if Self.asksAnew(response.status, request.method) {
            next.method = .get
            next.body = nil
            for name in Self.fieldsOfBodies { next.headers[name] = nil }
        }
        self.request = next
    }

    /// Whether the target is to be fetched, whatever was sent (RFC 9110, sections 15.4.2 to 15.4.4).
    private static func asksAnew(_ status: Int, _ method: HTTPMethod) -> Bool {
        switch status {
        case 301, 302: method == .post
        case 303: method != .get && method != .head
        default: false
        }
    }

    private static let fieldsOfBodies = [
        "Content-Type", "Content-Encoding", "Content-Language", "Content-Location",
        "Content-Length",
    ]
}

extension HTTPRequest {
    /// How many redirects are followed one after the other.
    private static let maximumRedirects = 10

    /// Sends the request, and what its responses redirect to; what may not be followed is delivered as it is.
    ///
    /// - Parameter haveSameOrigin: Whether the transport, too, takes the origins of two URLs for one.
    package func followed(
        where haveSameOrigin: @Sendable (URL, URL) -> Bool = { _, _ in true },
        sending send: (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        guard followsRedirects else { return try await send(self) }
        var request = self
        for _ in 0..<Self.maximumRedirects {
            let response = try await send(request)
            guard let redirect = Redirect(response, to: request),
                !redirect.staysAtOrigin || haveSameOrigin(redirect.request.url, request.url)
            else { return response }
            request = redirect.request
        }
        return try await send(request)
    }

    /// Whether it may go to another host: it asks for something, sends nothing, and stays encrypted where it was. The
    /// same host at another port or by another scheme is a base URL that wants to be mended.
    fileprivate func mayBeFetched(at target: URL) -> Bool {
        guard [.get, .head].contains(method), body == nil,
            let host = target.host()?.lowercased(), !host.isEmpty,
            host != url.host()?.lowercased(),
            target.user() == nil, target.password() == nil
        else { return false }
        return switch target.scheme?.lowercased() {
        case "https": true
        case "http": url.scheme?.lowercased() == "http"
        default: false
        }
    }
}

extension URL {
    fileprivate var withLowerCaseScheme: URL? {
        var parts = URLComponents(url: self, resolvingAgainstBaseURL: true)
        parts?.lowercaseScheme()
        return parts?.url
    }

    fileprivate func keepsUser(of other: URL) -> Bool {
        [nil, other.user()].contains(user()) && [nil, other.password()].contains(password())
    }
}

extension HeaderFields {
    /// What no API takes keys in.
    fileprivate var harmless: HeaderFields {
        var kept = HeaderFields()
        for name in ["Accept", "Accept-Language", "Range", "User-Agent"] { kept[name] = self[name] }
        return kept
    }
}
