import LetterpressRuntime

/// Sends requests through libcurl, all of them in one thread of its own.
///
/// On Linux it makes several times as many calls a second as `URLSessionTransport`, and survives what ends a
/// process there: a server that hangs up within the header of a response, sends fields behind a chunked body, or
/// states `Content-Length: 9223372036854775807`.
///
/// It keeps the rules of `URLSessionTransport`. Redirects are followed within one origin (scheme, host and port), ten
/// in a row at most; what GET or HEAD are redirected to at another host is fetched without keys, and any other redirect
/// is delivered as the response that it is. Nothing is cached, and no cookie is kept. There are up to 64 connections to
/// a host, each used again; requests beyond that wait. Over TLS it speaks HTTP/2 where libcurl can, with one exchange
/// at a time on each connection. Proxies come from the environment, as `http_proxy`, `https_proxy` and `no_proxy`.
///
/// A request without a timeout may wait 60 seconds for the next bytes. A body is sent once: where a connection
/// that was kept turns out to be lost, it is for the client to try again. A stream pauses the exchange while a
/// megabyte waits to be read.
public final class CurlTransport: Transport {
    /// One for all clients, so that they share connections.
    public static let shared = CurlTransport()

    private let loop = CurlLoop()

    /// Begins a thread, which ends with the transport and the last of its exchanges.
    public init() {
        loop.begin()
    }

    deinit {
        loop.end()
    }

    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        try request.checkForm()
        return try await request.followed { target, source in
            // As libcurl reads them when it connects: another reader may find another host in the same text.
            CurlOrigin(target) == CurlOrigin(source)
        } sending: { request throws(TransportError) in
            try await sendOnce(request)
        }
    }

    private func sendOnce(
        _ request: HTTPRequest
    ) async throws(TransportError) -> HTTPResponse {
        guard !Task.isCancelled else { throw TransportError(.cancelled) }
        let exchange = CurlExchange(request, owner: self)
        let loop = loop
        let outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                // The handler below may have run before there was anything to end.
                if exchange.begin(continuation) { loop.submit(exchange) }
            }
        } onCancel: {
            if exchange.end(.failure(TransportError(.cancelled))) { loop.abandon(exchange) }
        }
        return try outcome.get()
    }
}
