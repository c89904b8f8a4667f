/// Carries one request to a server and brings the response back.
public protocol Transport: Sendable {
    /// Sends a request once and waits for the whole response, whatever its status is.
    ///
    /// When the task is cancelled the exchange ends at once, with an error whose reason is `cancelled`.
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}
