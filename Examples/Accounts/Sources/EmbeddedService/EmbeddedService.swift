import Foundation
import Postpress
import Synchronization

/// Stands in for the API: an HTTP server on 127.0.0.1 that lives until the process ends.
public final class EmbeddedService: Sendable {
    public let url: URL
    private let socket: LoopbackSocket
    private let state: Mutex<State>

    private struct State {
        var workspace: Workspace
        var requests: [String] = []
    }

    /// Answers requests that carry this key, and turns all others away.
    public init(apiKey: String) throws {
        socket = try .listening()
        guard let url = URL(string: "http://127.0.0.1:\(try socket.port)") else {
            throw URLError(.badURL)
        }
        self.url = url
        state = Mutex(State(workspace: Workspace(apiKey: apiKey, url: url)))
        Thread.detachNewThread { [self] in
            while let connection = try? socket.nextConnection() {
                Thread.detachNewThread { [self] in serve(connection) }
            }
        }
    }

    /// Method and path of everything that arrived so far.
    public var requests: [String] { state.withLock { $0.requests } }

    private func serve(_ connection: LoopbackSocket) {
        defer { connection.end() }
        var received = Data()
        while true {
            let data = connection.read()
            guard !data.isEmpty else { return }
            received += data
            guard let request = IncomingRequest(received) else { continue }
            return connection.write(response(to: request).bytes)
        }
    }

    private func response(to request: IncomingRequest) -> OutgoingResponse {
        state.withLock { state in
            state.requests.append("\(request.method) \(request.path)")
            let answer = state.workspace.answer(request)
            return OutgoingResponse(status: answer.status, body: answer.body.jsonData())
        }
    }
}
