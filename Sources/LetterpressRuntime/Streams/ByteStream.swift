import Foundation

/// A body as it arrives, in chunks as the network cuts them.
///
/// One task reads it; whoever stops reading hangs up, and whoever begins again goes on with the chunk that comes
/// next. A stream equals itself alone.
public struct ByteStream: AsyncSequence, Hashable, Sendable {
    public typealias Element = Data
    public typealias Failure = StreamError

    private let body: BodyStream

    public init(_ body: BodyStream) {
        self.body = body
    }

    public func makeAsyncIterator() -> Iterator { Iterator(body: body) }

    public struct Iterator: AsyncIteratorProtocol {
        let body: BodyStream

        /// The next chunk; `nil` at the end and after an error.
        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(StreamError) -> Data? {
            do {
                return try await body.next()
            } catch {
                throw StreamError(error)
            }
        }
    }

    /// Everything that is left; an error if that is more than `limit` bytes.
    public func data(upTo limit: Int = .max) async throws(StreamError) -> Data {
        var data = Data()
        for try await chunk in self {
            guard limit - data.count >= chunk.count else { throw .tooLarge(limit: limit) }
            data += chunk
        }
        return data
    }

    /// Writes everything that is left to a new file, which replaces one that is there once something has come.
    ///
    /// When the stream breaks off, the file keeps what came.
    public func write(to file: URL) async throws {
        var iterator = makeAsyncIterator()
        try await (iterator.next() ?? Data()).write(to: file, options: .atomic)
        let handle = try FileHandle(forWritingTo: file)
        defer { try? handle.close() }
        try handle.seekToEnd()
        while let chunk = try await iterator.next() { try handle.write(contentsOf: chunk) }
    }
}
