import Foundation

/// Reads a body piece by piece. Iterators share it, so that one goes on where another stopped.
final class StreamReader<Cutter: StreamCutter>: Sendable {
    private let state: Locked<State>

    private struct State {
        var cutter: Cutter
        /// `nil` once nothing more is read from it.
        var body: BodyStream?
        var isClosed = false
    }

    init(_ body: BodyStream, _ cutter: Cutter) {
        state = Locked(State(cutter: cutter, body: body))
    }

    /// The next piece; `nil` at the end and after an error.
    ///
    /// It runs where the caller does: a piece that is there already costs no change of threads.
    func next(isolation actor: isolated (any Actor)?) async throws(StreamError) -> Cutter.Piece? {
        do throws(StreamError) {
            while true {
                guard !Task.isCancelled else { throw .cancelled }
                if let piece = try piece() { return piece }
                guard let body = state.withLock({ $0.body }) else { return nil }
                try await read(body, isolation: actor)
            }
        } catch {
            close()
            throw error
        }
    }

    /// Hangs up; pieces that came already are delivered no more.
    func close() {
        state.withLock { state in
            state.body = nil
            state.isClosed = true
        }
    }

    private func piece() throws(StreamError) -> Cutter.Piece? {
        try state.withLock { state throws(StreamError) in
            state.isClosed ? nil : try state.cutter.next()
        }
    }

    private func read(
        _ body: BodyStream, isolation actor: isolated (any Actor)?
    ) async throws(StreamError) {
        let chunk: Data?
        do throws(TransportError) {
            chunk = try await body.next()
        } catch {
            throw StreamError(error)
        }
        state.withLock { state in
            if let chunk {
                state.cutter.append(chunk)
            } else {
                state.cutter.finish()
                state.body = nil
            }
        }
    }
}

extension StreamReader: Hashable {
    static func == (one: StreamReader, other: StreamReader) -> Bool { one === other }

    func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self))
    }
}
