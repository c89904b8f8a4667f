import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// The exchanges under way in one session; each is answered exactly once, and its stream ended once.
final class URLSessionExchanges: NSObject, URLSessionDataDelegate {
    typealias Outcome = Result<HTTPResponse, TransportError>

    private struct Exchange {
        let continuation: CheckedContinuation<Outcome, Never>
        let maximumSize: Int
        let request: HTTPRequest
        var body = Data()
        /// Where the body goes once the exchange is answered with a stream.
        var buffer: ChunkBuffer?

        /// Whether the body may have these bytes as well.
        mutating func take(_ data: Data) -> Bool {
            guard maximumSize - body.count >= data.count else { return false }
            body.append(data)
            return true
        }

        func end(_ outcome: Outcome) {
            guard let buffer else { return continuation.resume(returning: outcome) }
            switch outcome {
            case .success: buffer.finish()
            case .failure(let error): buffer.finish(error)
            }
        }
    }

    private let underWay = Locked<[Int: Exchange]>([:])

    func begin(
        _ task: URLSessionTask, _ request: HTTPRequest,
        _ continuation: CheckedContinuation<Outcome, Never>
    ) {
        underWay.withLock {
            $0[task.taskIdentifier] = Exchange(
                continuation: continuation, maximumSize: request.maximumResponseSize ?? .max,
                request: request)
        }
    }

    /// Answers at once; the session ends the connection in its own time.
    func cancel(_ task: URLSessionTask, _ reason: TransportError.Reason = .cancelled) {
        let exchange = underWay.withLock { $0.removeValue(forKey: task.taskIdentifier) }
        // One that has ended is left alone: FoundationNetworking would end it a second time, and the process with it.
        guard let exchange else { return }
        exchange.end(.failure(TransportError(reason)))
        task.cancel()
    }

    /// A response that says how large it is need not come in to be found too large.
    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        guard !answer(dataTask, response) else { return completionHandler(.allow) }
        let id = dataTask.taskIdentifier
        let limit = underWay.withLock { $0[id]?.maximumSize ?? .max }
        let hasBody = dataTask.currentRequest?.httpMethod != "HEAD" && response.mayHaveBody
        let isTooLarge = hasBody && response.expectedContentLength > Int64(limit)
        if isTooLarge { cancel(dataTask, .responseTooLarge) }
        completionHandler(isTooLarge ? .cancel : .allow)
    }

    /// Answers with a body that goes on arriving, where that is wanted and the response is a success.
    private func answer(_ task: URLSessionTask, _ response: URLResponse) -> Bool {
        guard let response = response as? HTTPURLResponse,
            HTTPStatus.isSuccess(response.statusCode)
        else { return false }
        let answered = underWay.withLock { exchanges -> (Exchange, ChunkBuffer)? in
            guard let exchange = exchanges[task.taskIdentifier], exchange.request.streamsResponse
            else { return nil }
            let buffer = ChunkBuffer(
                limit: exchange.maximumSize, flow: .init(task) { self.cancel(task) })
            exchanges[task.taskIdentifier]?.buffer = buffer
            return (exchange, buffer)
        }
        guard let (exchange, buffer) = answered else { return false }
        exchange.end(.success(HTTPResponse(response, stream: buffer.makeStream())))
        return true
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let id = dataTask.taskIdentifier
        if let buffer = underWay.withLock({ $0[id]?.buffer }) { return buffer.push(data) }
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
        exchange.end(outcome)
    }

    #if canImport(FoundationNetworking)
        /// Where a kept connection turns out to be lost, libcurl begins the body again on another one. The server may
        /// have acted on it: whether it goes out once more is not for libcurl to say.
        func urlSession(
            _ session: URLSession, task: URLSessionTask,
            needNewBodyStream completionHandler: @escaping @Sendable (InputStream?) -> Void
        ) {
            let exchange = underWay.withLock { $0.removeValue(forKey: task.taskIdentifier) }
            exchange?.end(.failure(TransportError(.connectionLost)))
            // Without a stream the task would hang; to cancel it here would hang the session.
            completionHandler(UnreadableStream(data: Data()))
        }

        /// A response that asks for a password is one like others, complete by now. FoundationNetworking would hold it
        /// back until it had a credential.
        func urlSession(
            _ session: URLSession, task: URLSessionTask,
            didReceive challenge: URLAuthenticationChallenge,
            completionHandler:
                @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
        ) {
            urlSession(session, task: task, didCompleteWithError: nil)
            completionHandler(.cancelAuthenticationChallenge, nil)
        }
    #endif

    /// The transport follows redirects itself: `URLSession` forgets bodies on Linux.
    func urlSession(
        _ session: URLSession, task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse, newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(nil)
    }
}

extension URLResponse {
    fileprivate var mayHaveBody: Bool {
        (self as? HTTPURLResponse).map { HTTPResponse.mayHaveBody($0.statusCode) } ?? true
    }
}

extension HTTPResponse {
    fileprivate init(
        _ response: HTTPURLResponse, body: Data = Data(), stream: BodyStream? = nil
    ) {
        self.init(status: response.statusCode, body: body)
        self.stream = stream
        for (name, value) in response.allHeaderFields {
            headers.add("\(name)", "\(value)")
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
