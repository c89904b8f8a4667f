/// There was no token to sign the request in with.
public struct SignInFailure: FailureDetails {
    /// What the provider of the token threw.
    public let error: any Error
    public let attempts: [Attempt]

    public init(error: any Error, attempts: [Attempt]) {
        self.error = error
        self.attempts = attempts
    }

    /// Without the words of the error, which may repeat what was sent to get a token.
    public var description: String { "no token to sign in with: \(type(of: error))" }
}

extension SignInFailure: CustomReflectable {
    /// What the description tells, in parts.
    public var customMirror: Mirror {
        Mirror(
            self, children: ["error": type(of: error), "attempts": attempts],
            displayStyle: .struct)
    }
}

/// A provider handed out a token that no header field can hold.
public struct MalformedToken: Error, Hashable, CustomStringConvertible {
    public init() {}

    public var description: String { "a token must be ASCII text in one line" }
}
