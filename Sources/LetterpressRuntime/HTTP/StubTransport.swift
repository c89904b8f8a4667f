/// Answers requests without a network, for tests, and records them.
public final class StubTransport: Transport {
    /// Answers one request.
    public typealias Answer = @Sendable (HTTPRequest) async throws(TransportError) -> HTTPResponse

    private let answer: Answer?
    private let state: Locked<State>

    private struct State {
        var requests: [HTTPRequest] = []
        var outcomes: [Result<HTTPResponse, TransportError>]
    }

    /// Asks a closure for each answer.
    public init(answer: @escaping Answer) {
        self.answer = answer
        state = Locked(State(outcomes: []))
    }

    /// Gives these responses one after the other; when they run out, requests fail.
    public convenience init(_ responses: HTTPResponse...) {
        self.init(outcomes: responses.map { .success($0) })
    }

    /// Gives these outcomes one after the other; when they run out, requests fail.
    public init(outcomes: [Result<HTTPResponse, TransportError>]) {
        answer = nil
        state = Locked(State(outcomes: outcomes))
    }

    /// What was sent so far.
    public var requests: [HTTPRequest] { state.withLock { $0.requests } }

    public func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let next = state.withLock { state in
            state.requests.append(request)
            return state.outcomes.isEmpty ? nil : state.outcomes.removeFirst()
        }
        guard !Task.isCancelled else { throw TransportError(.cancelled) }
        if let answer { return try await answer(request) }
        guard let next else {
            throw TransportError(.other, "the stub has no response left")
        }
        return try next.get()
    }
}
