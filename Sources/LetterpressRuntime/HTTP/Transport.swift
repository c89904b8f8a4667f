/// Carries one request to a server and brings the response back.
public protocol Transport: Sendable {
    /// Sends a request once and waits for the whole response, whatever its status is.
    ///
    /// If the request asks for a stream and the status is 200 to 299, it may deliver the response as soon as
    /// status and header are there, with the body as a stream.
    ///
    /// When the task is cancelled the exchange ends at once, with an error whose reason is `cancelled`.
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}
