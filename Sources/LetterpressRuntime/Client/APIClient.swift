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

    /// Sends an operation and delivers its value bit by bit, with status, headers and attempts.
    public func stream<Call: StreamingOperation>(
        _ operation: Call, options: RequestOptions = RequestOptions()
    ) async throws(Call.Failure) -> Response<Call.Stream> {
        try await core.stream(operation, options: options)
    }

    /// Every page of an operation, as a sequence of items.
    public func pages<Call: PaginatedOperation>(
        of operation: Call, options: RequestOptions = RequestOptions()
    ) -> PagedSequence<Call> {
        core.pages(of: operation, options: options)
    }

    /// Sends an operation and delivers the body of its success as it arrives, whatever it holds.
    ///
    /// For what is too large to be held, or of use before it is complete. Errors are those of the operation.
    public func download<Call: APIOperation>(
        _ operation: Call, options: RequestOptions = RequestOptions()
    ) async throws(Call.Failure) -> Response<ByteStream> {
        try await core.download(operation, options: options)
    }
}
