import LetterpressRuntime

/// A request, and who waits for its response; it is answered exactly once.
final class CurlExchange: Sendable {
    typealias Outcome = Result<HTTPResponse, TransportError>

    let request: HTTPRequest
    /// Lives until the exchange is over, also where a stream is all that is left of it.
    private let owner: CurlTransport
    private let state = Locked(State.new)
    private let pause = Locked(false)

    private enum State {
        case new
        case waiting(CheckedContinuation<Outcome, Never>)
        case over
    }

    init(_ request: HTTPRequest, owner: CurlTransport) {
        self.request = request
        self.owner = owner
    }

    /// Whether somebody waits from now on; one whose task was cancelled already is answered at once.
    func begin(_ continuation: CheckedContinuation<Outcome, Never>) -> Bool {
        let isOver = state.withLock { state in
            guard case .new = state else { return true }
            state = .waiting(continuation)
            return false
        }
        if isOver { continuation.resume(returning: .failure(TransportError(.cancelled))) }
        return !isOver
    }

    /// Answers, unless that was done before; tells whether somebody had been waiting.
    @discardableResult
    func end(_ outcome: Outcome) -> Bool {
        let last = state.withLock { state in
            defer { state = .over }
            return state
        }
        guard case .waiting(let continuation) = last else { return false }
        continuation.resume(returning: outcome)
        return true
    }

    var isOver: Bool {
        state.withLock { if case .over = $0 { true } else { false } }
    }

    /// Whether what arrives has to wait until more of the stream is read.
    var isPaused: Bool {
        get { pause.withLock { $0 } }
        set { pause.withLock { $0 = newValue } }
    }
}
