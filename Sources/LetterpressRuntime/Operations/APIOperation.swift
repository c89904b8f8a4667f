/// One call of an API as a value: what is sent, and how its responses read.
public protocol APIOperation: Sendable {
    /// What the call delivers.
    associatedtype Success: Sendable
    /// Why the call fails.
    associatedtype Failure: OperationError

    /// Method, path and what else is the same for every call.
    static var route: Route { get }

    /// Puts the parameters and the body into a request.
    func encode(to request: inout RequestEncoder)

    /// Reads a response with a success status that is documented; `nil` for any other status.
    static func success(_ reply: Reply) throws(JSONError) -> Success?

    /// Whether success with this status is read as it arrives, where the route has a stream; any other is complete when
    /// it is read. All of it is, unless the operation says otherwise.
    static func isStream(status: Int) -> Bool
}

extension APIOperation {
    public static func isStream(status: Int) -> Bool { true }
}
