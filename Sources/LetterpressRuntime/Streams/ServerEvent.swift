/// A server-sent event with what stands around its value.
public struct ServerEvent<Value: JSONCodable>: Sendable {
    public let value: Value
    /// What kind of event it is; `nil` where the server does not say.
    public let name: String?
    /// The last id that the server gave: with it in the header field `Last-Event-ID` a new call can go on behind
    /// this event, if the server knows how to.
    public let id: String?
    /// How long the server asks to wait before a new call, where the event says so.
    public let retry: Duration?

    public init(value: Value, name: String? = nil, id: String? = nil, retry: Duration? = nil) {
        self.value = value
        self.name = name
        self.id = id
        self.retry = retry
    }
}

extension ServerEvent: Equatable where Value: Equatable {}
extension ServerEvent: Hashable where Value: Hashable {}
