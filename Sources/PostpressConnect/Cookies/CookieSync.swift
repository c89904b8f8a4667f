import Foundation
import Postpress

/// What a backend keeps for each user whose LinkedIn account lives on the cookies of a browser.
///
/// Tell it what happens, and ask `decision(at:)` what to do whenever cookies or a webhook came, or time has passed.
public struct CookieSync: Codable, Hashable, Sendable {
    /// How long reconnecting may fail before the user hears of it, and after which cookies are stale.
    public static let patience: TimeInterval = 24 * 60 * 60

    /// The user, as your product knows them.
    public var userID: String
    /// The connected account; `nil` until there is one.
    public var accountID: String?
    /// Whose account it is, as LinkedIn knows them.
    public var memberID: String?
    /// How the account is doing, as far as webhooks told.
    public var status: AccountStatusMessage?
    /// Since when it has that status.
    public var statusDate: Date?
    /// The latest session of the user's browser.
    public var session: BrowserSession?
    /// When connecting was last tried.
    public var lastAttempt: Date?
    /// Whose session was tried then, as LinkedIn knows them.
    public var attemptedMemberID: String?

    public init(
        userID: String, accountID: String? = nil, memberID: String? = nil,
        status: AccountStatusMessage? = nil, statusDate: Date? = nil,
        session: BrowserSession? = nil, lastAttempt: Date? = nil,
        attemptedMemberID: String? = nil
    ) {
        self.userID = userID
        self.accountID = accountID
        self.memberID = memberID
        self.status = status
        self.statusDate = statusDate
        self.session = session
        self.lastAttempt = lastAttempt
        self.attemptedMemberID = attemptedMemberID
    }

    /// The extension sent a session.
    public mutating func collected(_ session: BrowserSession) {
        self.session = session
    }

    /// A call that `decision(at:)` asked for has begun.
    public mutating func attempted(at date: Date) {
        lastAttempt = date
        attemptedMemberID = session?.memberID
    }

    /// Such a call led to an account: that of whose session was tried, whatever came from the browser since.
    public mutating func connected(_ accountID: String, at date: Date) {
        self.accountID = accountID
        memberID = attemptedMemberID ?? session?.memberID
        received(.ok, at: date)
    }

    /// A webhook told the status of the account; the same status once more changes nothing.
    public mutating func received(_ message: AccountStatusMessage, at date: Date) {
        guard message != status else { return }
        status = message
        statusDate = date
    }
}
