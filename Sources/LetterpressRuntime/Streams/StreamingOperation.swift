/// An operation whose success the server can also deliver bit by bit, if it is asked for that.
public protocol StreamingOperation: APIOperation {
    /// What delivers the success.
    associatedtype Stream: Sendable

    /// The media type of the stream.
    static var streamType: String { get }

    /// Makes the body of the request ask for the stream, where the API wants that.
    mutating func askForStream()

    /// Reads a response with a success status that is documented; `nil` for any other status.
    static func stream(_ reply: Reply) throws(JSONError) -> Stream?
}

extension StreamingOperation {
    public mutating func askForStream() {}
}
