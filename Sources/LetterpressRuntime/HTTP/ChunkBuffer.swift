import Foundation

/// What a transport has received of a body and nobody has read yet: one side fills it, one task empties it.
///
/// When `pauseSize` bytes wait, it asks the transport to pause, and when half of them are read, to go on. A
/// transport that cannot pause has `limit` bytes; beyond them the body fails.
package final class ChunkBuffer: Sendable {
    typealias Next = Result<Data?, TransportError>

    /// What the transport does for the buffer.
    ///
    /// `pause` and `resume` are called in turns while the buffer is locked: they must neither wait nor call back.
    package struct Flow: Sendable {
        var pause: @Sendable () -> Void
        var resume: @Sendable () -> Void
        /// Ends the exchange, because nobody will read on. It may be over already.
        let cancel: @Sendable () -> Void

        package init(
            pause: @escaping @Sendable () -> Void = {},
            resume: @escaping @Sendable () -> Void = {},
            cancel: @escaping @Sendable () -> Void
        ) {
            self.pause = pause
            self.resume = resume
            self.cancel = cancel
        }
    }

    fileprivate struct State {
        var chunks: ArraySlice<Data> = []
        var size = 0
        var isPaused = false
        /// How the body ended; chunks that wait come first.
        var end: Next?
        var reader: CheckedContinuation<Next, Never>?
    }

    private let pauseSize: Int
    private let limit: Int
    private let flow: Flow
    private let state = Locked(State())

    package init(pauseSize: Int = 1 << 20, limit: Int = .max, flow: Flow) {
        self.pauseSize = pauseSize
        self.limit = limit
        self.flow = flow
    }

    /// The body as it is handed out, once; when it is dropped, the exchange ends.
    package func makeStream() -> BodyStream {
        BodyStream(
            ready: { self.state.withLock { self.takeChunk(&$0) } },
            next: { () async throws(TransportError) -> Data? in try await self.next() },
            cancel: { self.cancel() })
    }

    /// Takes a chunk for the reader.
    package func push(_ chunk: Data) {
        guard !chunk.isEmpty else { return }
        let (reader, fits) = state.withLock { state in
            guard state.end == nil else { return (Reader?.none, true) }
            if let reader = state.takeReader() { return (reader, true) }
            guard limit - state.size >= chunk.count else { return (nil, false) }
            state.chunks.append(chunk)
            state.size += chunk.count
            if state.size >= pauseSize, !state.isPaused {
                state.isPaused = true
                flow.pause()
            }
            return (nil, true)
        }
        reader?.resume(returning: .success(chunk))
        guard !fits else { return }
        finish(TransportError(.responseTooLarge, "more arrives than is read"))
        flow.cancel()
    }

    /// Nothing more comes.
    package func finish(_ error: TransportError? = nil) {
        let end = error.map(Next.failure) ?? .success(nil)
        let reader = state.withLock { state in
            if state.end == nil { state.end = end }
            return state.takeReader()
        }
        reader?.resume(returning: end)
    }

    /// Ends the exchange and forgets what nobody has read.
    private func cancel() {
        let end = Next.failure(TransportError(.cancelled))
        let reader = state.withLock { state in
            state.end = end
            state.chunks = []
            return state.takeReader()
        }
        reader?.resume(returning: end)
        flow.cancel()
    }

    private func next() async throws(TransportError) -> Data? {
        let next = await withTaskCancellationHandler {
            await withCheckedContinuation { wait($0) }
        } onCancel: {
            cancel()
        }
        return try next.get()
    }

    private func wait(_ reader: Reader) {
        let next: Next? = state.withLock { state in
            if let chunk = takeChunk(&state) { return .success(chunk) }
            if let end = state.end { return end }
            // A body lets one task at a time read.
            state.reader = reader
            return nil
        }
        if let next { reader.resume(returning: next) }
    }

    private func takeChunk(_ state: inout State) -> Data? {
        guard let chunk = state.chunks.popFirst() else { return nil }
        state.size -= chunk.count
        if state.isPaused, state.size <= pauseSize / 2 {
            state.isPaused = false
            flow.resume()
        }
        return chunk
    }

    private typealias Reader = CheckedContinuation<Next, Never>
}

extension ChunkBuffer.State {
    fileprivate mutating func takeReader() -> CheckedContinuation<ChunkBuffer.Next, Never>? {
        defer { reader = nil }
        return reader
    }
}
