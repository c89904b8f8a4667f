import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Sends requests through `URLSession`.
///
/// Redirects are followed within one origin (scheme, host and port), ten in a row at most. Keys and bodies never reach
/// another one: what GET or HEAD are redirected to at another host is fetched without them, and any other redirect is
/// delivered as the response that it is. Nothing is cached, and no cookie is kept.
///
/// A file goes out as it is read. On Apple platforms, a form with files is put together in a temporary file first.
///
/// A stream pauses the exchange while a megabyte waits to be read. Where libcurl does the work of `URLSession`,
/// as on Linux, that is not possible: there the stream fails when more than `maximumResponseSize` waits.
///
/// On Linux, FoundationNetworking ends the process where a server hangs up within a header, sends fields behind a
/// chunked body, or states `Content-Length: 9223372036854775807`, and it drops the body of a redirect without a
/// `Location`; `CurlTransport` of `LetterpressCurl` does neither.
public final class URLSessionTransport: Transport {
    /// The one that clients use unless told otherwise.
    public static let shared = URLSessionTransport()

    private let session: URLSession
    private let exchanges = URLSessionExchanges()

    /// Uses a session of its own, which ends with the transport.
    public init(configuration: URLSessionConfiguration = URLSessionTransport.configuration) {
        session = URLSession(
            configuration: configuration, delegate: exchanges, delegateQueue: nil)
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    /// Ephemeral, without cache and cookies.
    public static var configuration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.urlCache = nil
        configuration.httpCookieStorage = nil
        configuration.httpShouldSetCookies = false
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        // Requests beyond the limit, which is 6 by default, wait unsent while their time runs.
        configuration.httpMaximumConnectionsPerHost = 64
        return configuration
    }

    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        try request.checkForm()
        return try await request.followed { request throws(TransportError) in
            try await sendOnce(request)
        }
    }

    private func sendOnce(
        _ request: HTTPRequest
    ) async throws(TransportError) -> HTTPResponse {
        guard !Task.isCancelled else { throw TransportError(.cancelled) }
        try request.body?.checkFiles()
        #if canImport(FoundationNetworking)
            return try await outcome(of: session.dataTask(with: URLRequest(request)), request)
        #else
            guard let body = request.body, body.data == nil else {
                return try await outcome(of: session.dataTask(with: URLRequest(request)), request)
            }
            let file = try await UploadFile(body)
            defer { file.remove() }
            let task = session.uploadTask(with: URLRequest(request), fromFile: file.url)
            return try await outcome(of: task, request)
        #endif
    }

    private func outcome(
        of task: URLSessionTask, _ request: HTTPRequest
    ) async throws(TransportError) -> HTTPResponse {
        let exchanges = exchanges
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                exchanges.begin(task, request, continuation)
                task.resume()
                // The handler below may have run before there was anything to end.
                if Task.isCancelled { exchanges.cancel(task) }
            }
        } onCancel: {
            exchanges.cancel(task)
        }
        return try result.get()
    }
}

extension URLRequest {
    fileprivate init(_ request: HTTPRequest) {
        self.init(url: request.url)
        httpMethod = request.method.rawValue
        for field in request.headers { addValue(field.value, forHTTPHeaderField: field.name) }
        // A session cannot count more than some weeks, nor, on Linux, less than a second.
        if let timeout = request.timeout {
            timeoutInterval = min(max(timeout / .seconds(1), 1).rounded(.up), 1e6)
        }
        #if canImport(FoundationNetworking)
            if let body = request.body { stream(body) }
        #else
            httpBody = request.body?.data
        #endif
    }

    #if canImport(FoundationNetworking)
        /// Sends the body as it is read. A session takes a stream for one without end, and its libcurl would send it
        /// in chunks: a field without a value is how libcurl is told to leave its own out.
        private mutating func stream(_ body: RequestBody) {
            httpBodyStream = RequestBodyStream(body)
            setValue("\(body.size)", forHTTPHeaderField: "Content-Length")
            setValue(" ", forHTTPHeaderField: "Transfer-Encoding")
        }
    #endif
}
