/// The entry to an API: something that sends its operations.
public protocol APIClient: Sendable {
    /// What does the sending.
    var core: ClientCore { get }
}

extension APIClient {
    /// Sends an operation and delivers its value with status, headers and attempts.
    public func send<Call: APIOperation>(
        _ operation: Call, options: RequestOptions = RequestOptions()
    ) async throws(Call.Failure) -> Response<Call.Success> {
        try await core.send(operation, options: options)
    }
}
