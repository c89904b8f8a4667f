/// A step around every attempt: it can change the request, the response, or answer itself.
///
/// It sees what goes over the wire, secrets included. The closure says what it throws:
///
/// ```swift
/// let tracing = Middleware { (request, next) async throws(TransportError) in
///     var request = request
///     request.headers["Traceparent"] = makeTraceparent()
///     return try await next(request)
/// }
/// ```
public struct Middleware: Sendable {
    /// Sends a request on, through the steps that follow and the transport.
    public typealias Next =
        @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse

    let intercept: @Sendable (HTTPRequest, Next) async throws(TransportError) -> HTTPResponse

    /// `intercept` gets the request and what sends it on; when the task is cancelled it must end at once.
    public init(
        _ intercept:
            @escaping @Sendable (HTTPRequest, Next) async throws(TransportError) ->
            HTTPResponse
    ) {
        self.intercept = intercept
    }
}
