import Postpress

/// What to do next for an account that lives on the cookies of a browser.
public struct CookieDecision: Hashable, Sendable {
    /// The call to make, if any.
    public var call: Call?
    /// What the user should hear, if anything; repeated for as long as it holds.
    public var notice: Notice?

    public init(call: Call? = nil, notice: Notice? = nil) {
        self.call = call
        self.notice = notice
    }

    /// A call of a `ConnectFlow`.
    public enum Call: Hashable, Sendable {
        /// Connect a new account.
        case connect(AccountCredentials)
        /// Connect the known account again.
        case reconnect(id: String, AccountCredentials)
    }

    /// What a user should hear.
    public enum Notice: Hashable, Sendable {
        /// Reconnecting has failed for a day: sign in to LinkedIn again.
        case signInAgain
        /// No cookies have come for a day: see whether the extension is set up.
        case checkExtension
        /// The browser is signed in to another LinkedIn account than the connected one.
        case accountSwitched
    }
}
