import Foundation
import Synchronization

/// Sends the operations of one API: request, attempts, response.
public final class ClientCore: Sendable {
    /// How the client sends its requests.
    public let configuration: ClientConfiguration
    let server: String
    let credentials: [String: Credential]
    let security: [[String]]
    let retryTokens: RetryTokens
    private let callCount = Atomic<Int>(0)

    /// `security` holds alternatives in order of preference, each the names of the credentials it needs.
    public init(
        server: String, credentials: [String: Credential] = [:], security: [[String]] = [],
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        self.server = server
        self.credentials = credentials
        self.security = security
        self.configuration = configuration
        retryTokens = RetryTokens(configuration.retryBudget)
    }

    /// Sends an operation and delivers its value with status, headers and attempts.
    public func send<Call: APIOperation>(
        _ operation: Call, options: RequestOptions = RequestOptions()
    ) async throws(Call.Failure) -> Response<Call.Success> {
        let stream = Call.route.stream.map {
            StreamExpectation(form: $0, isExpected: Call.isStream)
        }
        return try await send(operation, options, stream: stream, read: Call.success)
    }

    /// Sends an operation and delivers its value bit by bit, with status, headers and attempts.
    public func stream<Call: StreamingOperation>(
        _ operation: Call, options: RequestOptions = RequestOptions()
    ) async throws(Call.Failure) -> Response<Call.Stream> {
        var operation = operation
        operation.askForStream()
        let stream = StreamExpectation(form: StreamForm(mediaType: Call.streamType))
        return try await send(
            operation, options, stream: stream, accept: Call.streamType, read: Call.stream)
    }

    /// Sends an operation and delivers the body of its success as it arrives, whatever it holds.
    public func download<Call: APIOperation>(
        _ operation: Call, options: RequestOptions = RequestOptions()
    ) async throws(Call.Failure) -> Response<ByteStream> {
        try await send(operation, options, stream: StreamExpectation(form: .bytes)) { reply in
            HTTPStatus.isSuccess(reply.status) ? reply.bytes() : nil
        }
    }

    private func send<Call: APIOperation, Success>(
        _ operation: Call, _ options: RequestOptions, stream: StreamExpectation?,
        accept: String? = nil, read: (Reply) throws(JSONError) -> Success?
    ) async throws(Call.Failure) -> Response<Success> {
        let settings = CallSettings(configuration, options)
        let reporter = CallReporter(Call.self, self)
        reporter.report(.callStarted)
        do throws(Call.Failure) {
            var request = try request(for: operation, accept, options, settings)
            request.request.streamsResponse = stream != nil
            let reply = try await reply(to: request, of: Call.self, stream, settings, reporter)
            let response = try response(of: Call.self, reply, read)
            reporter.reportEnd(response)
            return response
        } catch {
            reporter.reportEnd(error)
            throw error
        }
    }

    /// Every page of an operation, as a sequence of items.
    public func pages<Call: PaginatedOperation>(
        of operation: Call, options: RequestOptions = RequestOptions()
    ) -> PagedSequence<Call> {
        PagedSequence(core: self, operation: operation, options: options)
    }

    private func request<Call: APIOperation>(
        for operation: Call, _ accept: String?, _ options: RequestOptions,
        _ settings: CallSettings
    ) throws(Call.Failure) -> SignedRequest {
        do {
            return try RequestBuilder(core: self, options: options, settings: settings)
                .request(for: operation, accept: accept)
        } catch {
            throw .invalidRequest(error)
        }
    }

    private func reply<Call: APIOperation>(
        to request: SignedRequest, of call: Call.Type, _ stream: StreamExpectation?,
        _ settings: CallSettings, _ reporter: CallReporter
    ) async throws(Call.Failure) -> Reply {
        do {
            var exchange = Exchange(self, request, Call.route, stream, settings, reporter)
            return try await exchange.reply()
        } catch {
            throw Call.Failure(error)
        }
    }

    private func response<Call: APIOperation, Success>(
        of call: Call.Type, _ reply: Reply, _ read: (Reply) throws(JSONError) -> Success?
    ) throws(Call.Failure) -> Response<Success> {
        do throws(JSONError) {
            if let value = try read(reply) ?? reply.readAsMeant(read) {
                return Response(
                    value: value, status: reply.status, headers: reply.headers,
                    attempts: reply.attempts)
            }
        } catch {
            throw .decoding(DecodingFailure(error: error, reply: reply))
        }
        // What 'default' says is about errors where a success is described.
        guard !HTTPStatus.isSuccess(reply.status) else {
            throw .undocumented(UndocumentedResponse(reply: reply))
        }
        // An error that does not have its documented form is better kept whole than half read.
        switch Result(catching: { () throws(JSONError) in try Call.Failure.documented(reply) }) {
        case .success(let failure?): throw failure
        case .success(nil): throw .undocumented(UndocumentedResponse(reply: reply))
        case .failure:
            throw .undocumented(UndocumentedResponse(reply: reply, hasDocumentedStatus: true))
        }
    }

    /// Sends a request once through middleware and transport; the body may go on arriving where `stream` fits.
    func result(
        of request: HTTPRequest, streamed stream: StreamExpectation?
    ) async -> AttemptResult {
        do {
            let response = try await MiddlewareChain(configuration).send(request)
            guard stream?.fits(response) != true else { return .response(response) }
            return .response(try await response.collected(upTo: request.maximumResponseSize))
        } catch {
            // Whatever a transport makes of it: what ended the exchange was the end of the task.
            return .failure(Task.isCancelled ? TransportError(.cancelled) : error)
        }
    }

    /// Counts the calls from 1.
    func nextCallNumber() -> Int {
        callCount.add(1, ordering: .relaxed).newValue
    }
}
