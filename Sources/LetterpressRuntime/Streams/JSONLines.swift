import Foundation

/// The values of a body with one JSON text in each line (`application/jsonl`, `application/x-ndjson`) or behind
/// each record separator (`application/json-seq`), each as soon as it is complete.
///
/// Empty lines do not count. One task reads it; whoever stops reading hangs up, and whoever begins again goes on
/// with the value that comes next. A stream equals itself alone.
public struct JSONLines<Value: JSONCodable>: AsyncSequence, Hashable, Sendable {
    public typealias Element = Value
    public typealias Failure = StreamError

    private let reader: StreamReader<JSONTextCutter>

    /// Reads a body; `limit` is the largest text, in bytes.
    public init(_ body: BodyStream, limit: Int = 64 << 20) {
        reader = StreamReader(body, JSONTextCutter(limit: limit))
    }

    public func makeAsyncIterator() -> Iterator { Iterator(reader: reader) }

    public struct Iterator: AsyncIteratorProtocol {
        let reader: StreamReader<JSONTextCutter>

        /// The next value; `nil` at the end and after an error.
        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(StreamError) -> Value? {
            guard let text = try await reader.next(isolation: actor) else { return nil }
            do {
                return try Value(json: JSONDocument(copying: text).root)
            } catch {
                reader.close()
                throw .decoding(StreamDecodingFailure(error: error, data: Data(text)))
            }
        }
    }
}
