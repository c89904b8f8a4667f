import Foundation

extension BodyStream {
    /// A body whose chunks are there already.
    public convenience init(chunks: [Data]) {
        let rest = Locked(chunks[...])
        self.init(
            ready: { rest.withLock { $0.popFirst() } },
            next: { () async throws(TransportError) -> Data? in
                guard !Task.isCancelled else { throw TransportError(.cancelled) }
                return rest.withLock { $0.popFirst() }
            }, cancel: {})
    }

    /// The whole body, if it is not larger than `limit` bytes.
    func collected(upTo limit: Int) async throws(TransportError) -> Data {
        var body = Data()
        while let chunk = try await next() {
            guard limit - body.count >= chunk.count else {
                throw TransportError(.responseTooLarge)
            }
            body.append(chunk)
        }
        return body
    }

    /// The same body; its reading fails when nothing comes for longer than `limit`.
    func limited(to limit: Duration, _ clock: ClientClock) -> BodyStream {
        BodyStream { () async throws(TransportError) -> Data? in
            // Bodies that come faster than they are read need no clock.
            if let chunk = self.readyChunk() { return chunk }
            return try await self.next(within: limit, clock)
        }
    }

    /// The next chunk, or the end of the time: whichever comes first ends the other.
    private func next(
        within limit: Duration, _ clock: ClientClock
    ) async throws(TransportError) -> Data? {
        let result = await withTaskGroup(of: Result<Data?, TransportError>.self) { group in
            group.addTask {
                do throws(TransportError) {
                    return .success(try await self.next())
                } catch {
                    return .failure(error)
                }
            }
            group.addTask {
                do {
                    try await clock.sleep(limit)
                    return .failure(TransportError(.timedOut))
                } catch {
                    return .failure(TransportError(.cancelled))
                }
            }
            defer { group.cancelAll() }
            return await group.next() ?? .failure(TransportError(.cancelled))
        }
        return try result.get()
    }
}
