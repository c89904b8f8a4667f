import Foundation

/// An element of a stream that does not have the documented form, kept as it came.
public struct StreamDecodingFailure: Hashable, Sendable, CustomStringConvertible {
    /// Where in the element, what was expected and what kind of thing was found.
    public let error: JSONError
    /// The element: the data of an event, or a line.
    public let data: Data
    /// The name of the event, where it has one.
    public let event: String?

    public init(error: JSONError, data: Data, event: String? = nil) {
        self.error = error
        self.data = data
        self.event = event
    }

    /// One line that names the event but says nothing of its content.
    public var description: String {
        let name = event.map { " '\($0.inOneLine(upTo: 80))'" } ?? ""
        return "the stream holds an element\(name) that cannot be read: \(error)"
    }
}

extension StreamDecodingFailure: CustomReflectable {
    public var customMirror: Mirror {
        Mirror(
            self, children: ["error": error, "event": event as Any, "dataSize": data.count],
            displayStyle: .struct)
    }
}
