/// A rule of the API that a request breaks, found before anything is sent.
///
/// It names the value's place and the rule, never the value.
public struct Violation: Hashable, Sendable, CustomStringConvertible {
    /// Which part of the request the value stands in.
    public let place: Place
    /// Where in that part (RFC 6901): `/proxy/port`; for a parameter it begins with the name.
    public let pointer: String
    /// The end of a sentence that begins with the value: "must be at least 1 character long".
    public let demand: String

    /// The parts of a request.
    public enum Place: String, Hashable, Sendable, CaseIterable {
        case body
        case path
        case query
        case header
        case cookie
        /// The base URL or what signs requests in: the client's own set-up.
        case client
    }

    public init(place: Place, pointer: String, demand: String) {
        self.place = place
        self.pointer = pointer
        self.demand = demand
    }

    /// One line: "body /proxy/port must be at most 65535".
    public var description: String {
        pointer.isEmpty ? "\(place) \(demand)" : "\(place) \(pointer) \(demand)"
    }
}
