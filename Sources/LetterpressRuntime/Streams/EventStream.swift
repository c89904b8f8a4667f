import Foundation

/// The values of server-sent events, each as soon as its event is complete.
///
/// The data of an event is JSON; where `Value` is `String` it is the text itself. The text `[DONE]`, which is no
/// JSON, ends the stream unless `Value` has a place for it, and events with empty data are passed over. The
/// client does not connect anew when the stream ends.
///
/// One task reads it; whoever stops reading hangs up, and whoever begins again goes on with the event that comes
/// next. A stream equals itself alone.
public struct EventStream<Value: JSONCodable>: AsyncSequence, Hashable, Sendable {
    public typealias Element = Value
    public typealias Failure = StreamError

    /// The same stream with names, ids and waits.
    public let events: EventSequence<Value>

    /// Reads a body; `limit` is the largest event, in bytes.
    public init(_ body: BodyStream, _ form: EventForm = .data, limit: Int = 64 << 20) {
        events = EventSequence(body, form, limit: limit)
    }

    public func makeAsyncIterator() -> Iterator {
        Iterator(events: events.makeAsyncIterator())
    }

    public struct Iterator: AsyncIteratorProtocol {
        var events: EventSequence<Value>.Iterator

        /// The value of the next event; `nil` at the end and after an error.
        public mutating func next(
            isolation actor: isolated (any Actor)? = #isolation
        ) async throws(StreamError) -> Value? {
            try await events.next(isolation: actor)?.value
        }
    }
}
