import LetterpressRuntime

/// Never answers; counts the requests that wait for it.
final class HangingTransport: Transport {
    private struct State {
        var nextID = 0
        var waiting: [Int: CheckedContinuation<Void, Never>] = [:]
        var cancelled = 0
    }

    private let state = Locked(State())

    /// How many requests wait.
    var waiting: Int { state.withLock { $0.waiting.count } }

    /// How many requests were cancelled.
    var cancelled: Int { state.withLock { $0.cancelled } }

    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let id = state.withLock { state in
            state.nextID += 1
            return state.nextID
        }
        await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                state.withLock { $0.waiting[id] = continuation }
                if Task.isCancelled { cancel(id) }
            }
        } onCancel: {
            cancel(id)
        }
        // What it is called is up to each transport; the client knows better.
        throw TransportError(.connectionLost)
    }

    private func cancel(_ id: Int) {
        let continuation = state.withLock { state in
            let continuation = state.waiting.removeValue(forKey: id)
            if continuation != nil { state.cancelled += 1 }
            return continuation
        }
        continuation?.resume()
    }
}
