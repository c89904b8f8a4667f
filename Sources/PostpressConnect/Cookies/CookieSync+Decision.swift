import Foundation
import Postpress

extension CookieSync {
    /// What to do now.
    ///
    /// Each session is tried once. A user is asked only after a day without the account, and not before the latest
    /// session has been tried.
    public func decision(at now: Date) -> CookieDecision {
        guard let accountID else {
            return CookieDecision(call: untried.map { .connect($0.credentials) })
        }
        if let session, let memberID, session.memberID != memberID {
            return CookieDecision(notice: .accountSwitched)
        }
        guard status == .credentials else { return CookieDecision() }
        return CookieDecision(
            call: untried.map { .reconnect(id: accountID, $0.credentials) }, notice: notice(at: now)
        )
    }

    /// The latest session, unless it was there when connecting was last tried.
    private var untried: BrowserSession? {
        guard let session, (lastAttempt ?? .distantPast) < session.collectedAt else { return nil }
        return session
    }

    private func notice(at now: Date) -> CookieDecision.Notice? {
        guard let deadline = statusDate?.addingTimeInterval(Self.patience), now >= deadline else {
            return nil
        }
        if untried != nil, (lastAttempt ?? .distantPast) < deadline { return nil }
        let isStale = session.map { now >= $0.collectedAt.addingTimeInterval(Self.patience) }
        return isStale == false ? .signInAgain : .checkExtension
    }
}
