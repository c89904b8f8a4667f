import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The exchanges under way in one session; each is answered exactly once.
final class URLSessionExchanges: NSObject, URLSessionDataDelegate {
    typealias Outcome = Result<HTTPResponse, TransportError>

    private struct Exchange {
        let continuation: CheckedContinuation<Outcome, Never>
        var body = Data()
    }

    private let underWay = Mutex<[Int: Exchange]>([:])

    func begin(_ task: URLSessionTask, _ continuation: CheckedContinuation<Outcome, Never>) {
        underWay.withLock {
            $0[task.taskIdentifier] = Exchange(continuation: continuation)
        }
    }

    /// Answers at once; the session ends the connection in its own time.
    func cancel(_ task: URLSessionTask) {
        let exchange = underWay.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        exchange?.continuation.resume(returning: .failure(TransportError(.cancelled)))
        task.cancel()
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        underWay.withLock { $0[dataTask.taskIdentifier]?.body.append(data) }
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
        completionHandler(isSameOrigin ? request : nil)
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
        guard let code = (error as? URLError)?.code else {
            self.init(.other)
            return
        }
        switch code {
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
        case .badServerResponse, .cannotParseResponse, .zeroByteResource: self.init(.badResponse)
        default: self.init(.other, "the exchange failed with URLError \(code.rawValue)")
        }
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
