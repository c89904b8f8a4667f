import Foundation

/// The request that a response asks for in place of the one it answers.
package struct Redirect {
    package let request: HTTPRequest

    /// `nil` where the response points nowhere, to another origin, which keys and bodies must never reach, or
    /// to another user.
    package init?(_ response: HTTPResponse, to request: HTTPRequest) {
        guard [301, 302, 303, 307, 308].contains(response.status),
            let location = response.headers["Location"],
            let target = URL(string: location, relativeTo: request.url)?.absoluteURL,
            target.hasOrigin(of: request.url),
            [nil, request.url.user()].contains(target.user()),
            [nil, request.url.password()].contains(target.password())
        else { return nil }
        var next = request
        next.url = target
        next.template = nil
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
    package func followed(
        where mayFollow: @Sendable (URL) -> Bool = { _ in true },
        sending send: (HTTPRequest) async throws(TransportError) -> HTTPResponse
    ) async throws(TransportError) -> HTTPResponse {
        var request = self
        for _ in 0..<Self.maximumRedirects {
            let response = try await send(request)
            guard let next = Redirect(response, to: request)?.request, mayFollow(next.url) else {
                return response
            }
            request = next
        }
        return try await send(request)
    }
}
