import Foundation

/// Turns an operation into the request that a transport sends.
struct RequestBuilder {
    let core: ClientCore
    let options: RequestOptions
    let settings: CallSettings

    private static let userAgent = "Letterpress/0.1 (Swift)"

    /// `accept` replaces what the operation asks for.
    func request<Call: APIOperation>(
        for operation: Call, accept: String? = nil
    ) throws(InvalidRequest) -> SignedRequest {
        let route = Call.route
        var encoder = RequestEncoder(
            path: route.path, validates: settings.validatesRequests)
        operation.encode(to: &encoder)
        if let accept { encoder.accept(accept) }
        signIn(&encoder, route)
        let url = url(&encoder, route)
        let headers = headers(encoder, route)
        check(headers, &encoder)
        guard let url, encoder.violations.isEmpty else {
            throw InvalidRequest(violations: encoder.violations)
        }
        var request = HTTPRequest(
            method: route.method, url: url, headers: headers, body: encoder.body,
            timeout: settings.timeout, maximumResponseSize: settings.maximumResponseSize,
            followsRedirects: settings.followsRedirects)
        request.template = route.path
        // A field that the caller sets for one call counts more than the client's credential.
        let isSignedIn = options.headers["Authorization"] != nil
        return SignedRequest(
            request: request, tokenProvider: isSignedIn ? nil : encoder.tokenProvider)
    }

    /// The first alternative whose credentials are all there signs the request in; the one that needs none is the last
    /// resort, because whoever gives a credential wants it to be used.
    private func signIn(_ encoder: inout RequestEncoder, _ route: Route) {
        let alternatives = route.security ?? core.security
        guard !alternatives.isEmpty else { return }
        for names in alternatives where !names.isEmpty {
            let credentials = names.compactMap { core.credentials[$0] }
            guard credentials.count == names.count else { continue }
            for (name, credential) in zip(names, credentials) {
                if credential.isEmpty { encoder.refuse(.client, name, "must not be empty") }
                credential.apply(to: &encoder)
            }
            return
        }
        guard !alternatives.contains([]) else { return }
        let missing = alternatives.map { names in
            names.filter { core.credentials[$0] == nil }.map { "'\($0)'" }
                .joined(separator: " and ")
        }
        encoder.refuse(
            .client, "", "lacks what the operation needs: \(missing.joined(separator: ", or "))")
    }

    private func url(_ encoder: inout RequestEncoder, _ route: Route) -> URL? {
        guard let base = base(route), base.isAbsoluteHTTP,
            var parts = URLComponents(url: base, resolvingAgainstBaseURL: true)
        else {
            encoder.refuse(.client, "baseURL", "must be an absolute http or https URL")
            return nil
        }
        guard !encoder.path.contains("{") else {
            encoder.refuse(.path, "", "has a parameter without a value")
            return nil
        }
        parts.lowercaseScheme()
        parts.fragment = nil
        // Some documents tell operations of one path apart by a query or a fragment, which is never sent.
        let target = encoder.path.prefix { $0 != "#" }
        let path = target.prefix { $0 != "?" }
        let fixed = target.dropFirst(path.count + 1)
        let given = [parts.percentEncodedQuery ?? "", String(fixed).fixedPartEncoded]
        let query = given.filter { !$0.isEmpty } + encoder.query
        parts.percentEncodedPath = joined(
            parts.percentEncodedPath, String(path).fixedPartEncoded)
        parts.percentEncodedQuery = query.isEmpty ? nil : query.joined(separator: "&")
        return parts.url
    }

    /// The configured base URL comes first, so that a client of a test server sends everything there.
    private func base(_ route: Route) -> URL? {
        let base = core.configuration.baseURL ?? URL(string: core.server)
        guard let server = route.server, let url = URL(string: server) else { return base }
        guard url.scheme != nil else { return URL(string: server, relativeTo: base)?.absoluteURL }
        return core.configuration.baseURL ?? url
    }

    private func joined(_ base: String, _ path: String) -> String {
        let start = base.hasSuffix("/") ? String(base.dropLast()) : base
        return path.hasPrefix("/") || path.isEmpty ? start + path : "\(start)/\(path)"
    }

    /// Later fields replace earlier ones: the client's own, the configuration's, the operation's, the call's.
    private func headers(_ encoder: RequestEncoder, _ route: Route) -> HeaderFields {
        var headers: HeaderFields = [
            "Accept": "application/json", "User-Agent": Self.userAgent,
        ]
        headers.merge(core.configuration.headers)
        headers.merge(encoder.headers)
        if let contentType = encoder.contentType { headers["Content-Type"] = contentType }
        if !encoder.cookies.isEmpty {
            headers["Cookie"] = encoder.cookies.joined(separator: "; ")
        }
        if let key = options.idempotencyKey {
            headers["Idempotency-Key"] = key
        } else if route.acceptsIdempotencyKey {
            headers["Idempotency-Key"] = core.configuration.makeIdempotencyKey()
        }
        headers.merge(options.headers)
        return headers
    }

    /// A line break in a field would begin another one.
    private func check(_ headers: HeaderFields, _ encoder: inout RequestEncoder) {
        for field in headers {
            if let demand = field.brokenDemand { encoder.refuse(.header, field.name, demand) }
        }
    }
}

/// A request, and what its attempts are signed in with where that can change.
struct SignedRequest: Sendable {
    var request: HTTPRequest
    var tokenProvider: BearerToken.Provider?
}
