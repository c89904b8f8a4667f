import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The exchanges under way in one session; each is answered exactly once.
final class URLSessionExchanges: NSObject, URLSessionDataDelegate {
    typealias Outcome = Result<HTTPResponse, TransportError>

    private struct Exchange {
        let continuation: CheckedContinuation<Outcome, Never>
        let maximumSize: Int
        var body = Data()
        var redirects = 0

        /// Whether the body may have these bytes as well.
        mutating func take(_ data: Data) -> Bool {
            guard maximumSize - body.count >= data.count else { return false }
            body.append(data)
            return true
        }
    }

    /// How many redirects are followed one after the other.
    private static let maximumRedirects = 10

    private let underWay = Locked<[Int: Exchange]>([:])

    func begin(
        _ task: URLSessionTask, maximumSize: Int?,
        _ continuation: CheckedContinuation<Outcome, Never>
    ) {
        underWay.withLock {
            $0[task.taskIdentifier] = Exchange(
                continuation: continuation, maximumSize: maximumSize ?? .max)
        }
    }

    /// Answers at once; the session ends the connection in its own time.
    func cancel(_ task: URLSessionTask, _ reason: TransportError.Reason = .cancelled) {
        let exchange = underWay.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        exchange?.continuation.resume(returning: .failure(TransportError(reason)))
        task.cancel()
    }

    /// A response that says how large it is need not come in to be found too large.
    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let id = dataTask.taskIdentifier
        let limit = underWay.withLock { $0[id]?.maximumSize ?? .max }
        let hasBody = dataTask.currentRequest?.httpMethod != "HEAD"
        let isTooLarge = hasBody && response.expectedContentLength > Int64(limit)
        if isTooLarge { cancel(dataTask, .responseTooLarge) }
        completionHandler(isTooLarge ? .cancel : .allow)
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let id = dataTask.taskIdentifier
        let fits = underWay.withLock { $0[id]?.take(data) ?? true }
        if !fits { cancel(dataTask, .responseTooLarge) }
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
    ) {
        let exchange = underWay.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        guard let exchange else { return }
        let outcome: Outcome =
            if let error {
                .failure(TransportError(error))
            } else if let response = task.response as? HTTPURLResponse {
                .success(HTTPResponse(response, body: exchange.body))
            } else {
                .failure(TransportError(.badResponse))
            }
        exchange.continuation.resume(returning: outcome)
    }

    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        let isSameOrigin =
            if let target = request.url, let source = response.url {
                target.hasOrigin(of: source)
            } else { false }
        completionHandler(isSameOrigin && mayRedirect(task) ? request : nil)
    }

    private func mayRedirect(_ task: URLSessionTask) -> Bool {
        underWay.withLock { exchanges in
            exchanges[task.taskIdentifier]?.redirects += 1
            let count = exchanges[task.taskIdentifier]?.redirects ?? .max
            return count <= Self.maximumRedirects
        }
    }
}

extension HTTPResponse {
    fileprivate init(_ response: HTTPURLResponse, body: Data) {
        self.init(status: response.statusCode, body: body)
        for (name, value) in response.allHeaderFields {
            headers.add("\(name)", "\(value)")
        }
    }
}

extension TransportError {
    fileprivate init(_ error: any Error) {
        guard let error = error as? URLError else {
            self.init(.other)
            return
        }
        guard !error.isBrokenOff else {
            self.init(.connectionLost)
            return
        }
        switch error.code {
        case .timedOut: self.init(.timedOut)
        case .cancelled: self.init(.cancelled)
        case .cannotFindHost, .dnsLookupFailed: self.init(.cannotConnect, "the host is not known")
        case .cannotConnectToHost: self.init(.cannotConnect)
        case .notConnectedToInternet: self.init(.cannotConnect, "there is no network")
        case .networkConnectionLost: self.init(.connectionLost)
        case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
            .serverCertificateHasUnknownRoot, .serverCertificateNotYetValid,
            .clientCertificateRejected, .clientCertificateRequired:
            self.init(.untrusted)
        case .badServerResponse, .cannotParseResponse, .zeroByteResource,
            .cannotDecodeRawData, .cannotDecodeContentData:
            self.init(.badResponse)
        // The URL was checked: it is the answer that speaks another protocol.
        case .unsupportedURL: self.init(.badResponse)
        default: self.init(.other, "the exchange failed with URLError \(error.code.rawValue)")
        }
    }
}

extension URLError {
    /// Whether the connection ended within the response, or before it began.
    ///
    /// Where libcurl does the work, its words alone tell this from other errors.
    fileprivate var isBrokenOff: Bool {
        localizedDescription.hasPrefix("transfer closed with")
            || localizedDescription.hasPrefix("Empty reply from server")
    }
}

extension URL {
    /// Whether scheme, host and port are the same.
    func hasOrigin(of other: URL) -> Bool {
        scheme?.lowercased() == other.scheme?.lowercased()
            && host()?.lowercased() == other.host()?.lowercased()
            && effectivePort == other.effectivePort
    }

    private var effectivePort: Int? {
        port ?? (scheme?.lowercased() == "https" ? 443 : 80)
    }
}
