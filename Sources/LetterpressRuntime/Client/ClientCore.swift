import Foundation

/// Sends the operations of one API: request, transport, response.
public final class ClientCore: Sendable {
    let server: String
    let credentials: [String: Credential]
    let security: [[String]]
    let configuration: ClientConfiguration

    /// `security` holds alternatives in order of preference, each the names of the credentials it needs.
    public init(
        server: String, credentials: [String: Credential] = [:], security: [[String]] = [],
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.server = server
        self.credentials = credentials
        self.security = security
        self.configuration = configuration
    }

    /// Sends an operation and delivers its value with status, headers and attempts.
    public func send<Call: APIOperation>(
        _ operation: Call, options: RequestOptions = RequestOptions()
    ) async throws(Call.Failure) -> Response<Call.Success> {
        let request = try request(for: operation, options)
        let reply = try await reply(to: request, failure: Call.Failure.self)
        return try response(of: Call.self, reply)
    }

    /// Every page of an operation, as a sequence of items.
    public func pages<Call: PaginatedOperation>(
        of operation: Call, options: RequestOptions = RequestOptions()
    ) -> PagedSequence<Call> {
        PagedSequence(core: self, operation: operation, options: options)
    }

    private func request<Call: APIOperation>(
        for operation: Call, _ options: RequestOptions
    ) throws(Call.Failure) -> HTTPRequest {
        do {
            return try RequestBuilder(core: self, options: options).request(for: operation)
        } catch {
            throw .invalidRequest(error)
        }
    }

    private func reply<Failure: OperationError>(
        to request: HTTPRequest, failure: Failure.Type
    ) async throws(Failure) -> Reply {
        guard !Task.isCancelled else { throw .cancelled(Cancellation(attempts: [])) }
        do {
            let response = try await configuration.transport.send(request)
            return Reply(
                status: response.status, headers: response.headers, body: response.body,
                attempts: [Attempt(number: 1, outcome: .response(status: response.status))])
        } catch {
            throw Failure(error, [Attempt(number: 1, outcome: .failure(error.reason))])
        }
    }

    private func response<Call: APIOperation>(
        of call: Call.Type, _ reply: Reply
    ) throws(Call.Failure) -> Response<Call.Success> {
        do throws(JSONError) {
            if let value = try Call.success(reply) {
                return Response(
                    value: value, status: reply.status, headers: reply.headers,
                    attempts: reply.attempts)
            }
        } catch {
            throw .decoding(DecodingFailure(error: error, reply: reply))
        }
        // An error that does not have its documented form is better kept whole than half read.
        throw (try? Call.Failure.documented(reply))
            ?? .undocumented(UndocumentedResponse(reply: reply))
    }
}

extension OperationError {
    fileprivate init(_ error: TransportError, _ attempts: [Attempt]) {
        switch error.reason {
        case .cancelled: self = .cancelled(Cancellation(attempts: attempts))
        case .timedOut: self = .timeout(TimeoutFailure(attempts: attempts))
        default: self = .transport(TransportFailure(error: error, attempts: attempts))
        }
    }
}
