import Foundation
import Postpress
import PostpressConnect
import PracticeService

extension Walk {
    /// A browser extension sends cookies now and then, a webhook tells when LinkedIn ends the session.
    func cookies() async {
        title("An account that lives on the cookies of a browser")
        let start = Date.now
        var keeper = CookieKeeper(
            flow: ConnectFlow(backend.postpress), sync: CookieSync(userID: "ben"))

        func hour(_ hours: Double, _ event: String, cookie: String? = nil) async {
            let now = start + hours * 3600
            if let cookie { keeper.sync.collected(session(cookie, at: now)) }
            row("hour \(Int(hours)), \(event)", await keeper.lookAfter(at: now + 60))
        }

        await hour(0, "nothing yet")
        service.renewCookie("at-1")
        await hour(1, "first cookies", cookie: "at-1")
        await hour(2, "the same cookies", cookie: "at-1")

        service.renewCookie("at-2")
        let lost = service.disconnect("acc_2").accountStatus
        keeper.sync.received(lost.message, at: start + 3 * 3600)
        await hour(3, "webhook")
        await hour(4, "new cookies", cookie: "at-2")

        service.renewCookie("at-3")
        keeper.sync.received(
            service.disconnect("acc_2").accountStatus.message, at: start + 5 * 3600)
        await hour(6, "old cookies", cookie: "at-2")
        await hour(28, "old cookies", cookie: "at-2")
        await hour(30, "a day later")
        await hour(60, "cookies stopped")
        await hour(61, "new cookies", cookie: "at-3")
    }

    private func session(_ cookie: String, at date: Date) -> BrowserSession {
        BrowserSession(
            liAt: Secret(cookie), userAgent: "Mozilla/5.0", memberID: "100", country: .germany,
            collectedAt: date)
    }
}
