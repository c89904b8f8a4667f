/// The rules that a request breaks; it was not sent.
public struct InvalidRequest: Error, FailureDetails, Hashable {
    /// At least one.
    public let violations: [Violation]

    public init(violations: [Violation]) {
        self.violations = violations
    }

    public var attempts: [Attempt] { [] }

    public var description: String {
        "the request was not sent: " + violations.map(\.description).joined(separator: "; ")
    }
}
