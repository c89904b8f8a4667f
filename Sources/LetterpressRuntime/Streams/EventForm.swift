/// What of a server-sent event the schema of a document describes.
public enum EventForm: Hashable, Sendable {
    /// The data.
    case data
    /// An object with the members `event`, `data`, `id` and `retry`.
    case envelope
}
