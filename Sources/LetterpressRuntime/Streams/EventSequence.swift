import Foundation

/// Server-sent events, each as soon as it is complete.
public struct EventSequence<Value: JSONCodable>: AsyncSequence, Hashable, Sendable {
    public typealias Element = ServerEvent<Value>
    public typealias Failure = StreamError

    private let reader: StreamReader<EventCutter>
    private let form: EventForm

    init(_ body: BodyStream, _ form: EventForm, limit: Int) {
        reader = StreamReader(body, EventCutter(limit: limit))
        self.form = form
    }

    public func makeAsyncIterator() -> Iterator { Iterator(reader: reader, form: form) }

    public struct Iterator: AsyncIteratorProtocol {
        let reader: StreamReader<EventCutter>
        let form: EventForm

        /// The next event; `nil` at the end and after an error.
        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(StreamError) -> ServerEvent<Value>? {
            while let event = try await reader.next(isolation: actor) {
                do throws(JSONError) {
                    guard let value: Value = try event.value(form) else { continue }
                    return ServerEvent(
                        value: value, name: event.name, id: event.id, retry: event.retry)
                } catch {
                    reader.close()
                    guard !event.isEnd else { return nil }
                    throw .decoding(
                        StreamDecodingFailure(
                            error: error, data: Data(event.data), event: event.name))
                }
            }
            return nil
        }
    }
}
