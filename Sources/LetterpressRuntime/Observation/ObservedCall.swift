/// Names a call to an observer, without anything that is sent.
public struct ObservedCall: Hashable, Sendable {
    /// Counts the calls of a client from 1.
    public let number: Int
    /// The name of the operation's type: "Accounts.List".
    public let operation: String
    public let method: HTTPMethod
    /// The path as a template: `/v1/accounts/{id}`.
    public let path: String

    public init(number: Int, operation: String, method: HTTPMethod, path: String) {
        self.number = number
        self.operation = operation
        self.method = method
        self.path = path
    }
}

extension ObservedCall {
    init<Call: APIOperation>(_ type: Call.Type, number: Int) {
        // The first word is the module.
        let words = String(reflecting: type).split(separator: ".").dropFirst()
        self.init(
            number: number, operation: words.joined(separator: "."), method: Call.route.method,
            path: Call.route.path)
    }
}
