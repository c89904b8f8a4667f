import Foundation

/// The body of a response as it arrives, in chunks as the network cuts them.
///
/// One task reads it, once. The exchange ends with the last chunk, when the task that reads is cancelled, and
/// when the stream and its iterators are gone: whoever stops reading hangs up.
public final class BodyStream: AsyncSequence, Sendable {
    public typealias Element = Data
    public typealias Failure = TransportError

    private let read: @Sendable () async throws(TransportError) -> Data?
    private let cancel: @Sendable () -> Void
    private let takeReady: @Sendable () -> Data?
    private let phase = Locked(Phase.idle)

    fileprivate enum Phase {
        case idle
        case reading
        case over
    }

    /// A body that a transport delivers.
    ///
    /// - Parameters:
    ///   - next: The next chunk, `nil` behind the last one. It waits, and when the task is cancelled it
    ///     throws at once an error whose reason is `cancelled`. It is not called again after its end.
    ///   - cancel: Ends the exchange; called when nobody can read on, also behind the last chunk.
    public convenience init(
        next: @escaping @Sendable () async throws(TransportError) -> Data?,
        cancel: @escaping @Sendable () -> Void = {}
    ) {
        self.init(ready: { nil }, next: next, cancel: cancel)
    }

    /// `ready` delivers the next chunk if there is no need to wait for it.
    init(
        ready: @escaping @Sendable () -> Data?,
        next: @escaping @Sendable () async throws(TransportError) -> Data?,
        cancel: @escaping @Sendable () -> Void
    ) {
        takeReady = ready
        read = next
        self.cancel = cancel
    }

    deinit {
        cancel()
    }

    /// The next chunk; `nil` at the end and after an error.
    func next() async throws(TransportError) -> Data? {
        switch phase.withLock({ $0.begin() }) {
        case .idle: break
        case .reading: throw TransportError(.other, "two tasks read one body")
        case .over: return nil
        }
        do {
            let chunk = try await read()
            phase.withLock { $0 = chunk == nil ? .over : .idle }
            return chunk
        } catch {
            phase.withLock { $0 = .over }
            // Whatever a transport makes of it: what ended the reading was the end of the task.
            throw Task.isCancelled ? TransportError(.cancelled) : error
        }
    }

    /// The next chunk, if it is there and may be read.
    func readyChunk() -> Data? {
        guard !Task.isCancelled else { return nil }
        return phase.withLock { phase in
            if case .idle = phase { takeReady() } else { nil }
        }
    }

    public func makeAsyncIterator() -> Iterator { Iterator(stream: self) }

    public struct Iterator: AsyncIteratorProtocol {
        let stream: BodyStream

        /// The next chunk; `nil` at the end and after an error.
        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(TransportError) -> Data? {
            try await stream.next()
        }
    }
}

extension BodyStream.Phase {
    /// Goes from idle to reading; delivers what it was before.
    fileprivate mutating func begin() -> Self {
        defer { if case .idle = self { self = .reading } }
        return self
    }
}

extension BodyStream: Hashable {
    /// A stream equals itself alone.
    public static func == (one: BodyStream, other: BodyStream) -> Bool { one === other }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(ObjectIdentifier(self))
    }
}
