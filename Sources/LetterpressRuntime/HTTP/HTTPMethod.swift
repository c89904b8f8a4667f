/// The method of an HTTP request.
public struct HTTPMethod: Hashable, Sendable, CustomStringConvertible {
    /// The method as requests carry it.
    public let rawValue: String

    public init(_ rawValue: String) {
        self.rawValue = rawValue
    }

    public static let get = Self("GET")
    public static let head = Self("HEAD")
    public static let post = Self("POST")
    public static let put = Self("PUT")
    public static let patch = Self("PATCH")
    public static let delete = Self("DELETE")
    public static let options = Self("OPTIONS")
    public static let trace = Self("TRACE")

    public var description: String { rawValue }
}
