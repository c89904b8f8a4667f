import Foundation

/// Cuts bytes, as they come, into the elements of a stream.
protocol StreamCutter: Sendable {
    associatedtype Piece: Sendable

    /// Takes the bytes that came.
    mutating func append(_ chunk: Data)

    /// Takes note that no more bytes come.
    mutating func finish()

    /// The next piece; `nil` if more bytes are needed for it.
    mutating func next() throws(StreamError) -> Piece?
}
