import Foundation
import Postpress
import PostpressConnect
import Testing

@Suite("An account that lives on the cookies of a browser")
struct CookieSyncTests {
    /// What is known, in hours since the start; the account was connected at the start.
    struct Story: Sendable {
        var isConnected = true
        var disconnected: Double?
        var session: Double? = 0
        var attempt: Double? = 0
        var member = "100"
        var now: Double
    }

    static let stories: [Row<Story, String>] = [
        Row("no cookies yet", Story(isConnected: false, session: nil, attempt: nil, now: 0), "-"),
        Row("first cookies", Story(isConnected: false, attempt: nil, now: 0), "connect"),
        Row("they did not work", Story(isConnected: false, attempt: 1, now: 2), "-"),
        Row("newer ones", Story(isConnected: false, session: 2, attempt: 1, now: 2), "connect"),
        Row("all is well", Story(session: 3, now: 3), "-"),
        Row("lost, newer cookies", Story(disconnected: 2, session: 3, now: 3), "reconnect"),
        Row("lost, the old cookies", Story(disconnected: 2, now: 3), "-"),
        Row(
            "lost, never tried", Story(disconnected: 2, session: 1, attempt: nil, now: 3),
            "reconnect"),
        Row(
            "tried in vain for less than a day",
            Story(disconnected: 2, session: 25, attempt: 25, now: 25.9), "-"),
        Row(
            "tried in vain for a day",
            Story(disconnected: 2, session: 25, attempt: 25.5, now: 26), "signInAgain"),
        Row("stale cookies after a day", Story(disconnected: 2, now: 26), "checkExtension"),
        Row(
            "no cookies at all", Story(disconnected: 2, session: nil, now: 26), "checkExtension"),
        Row(
            "back after a weekend: tried before anyone is asked",
            Story(disconnected: 2, session: 60, attempt: 3, now: 60), "reconnect"),
        Row(
            "which did not help",
            Story(disconnected: 2, session: 60, attempt: 60.1, now: 60.2), "signInAgain"),
        Row(
            "asked, and still trying",
            Story(disconnected: 2, session: 61, attempt: 60.1, now: 61), "reconnect signInAgain"),
        Row(
            "another member", Story(disconnected: 2, session: 3, member: "200", now: 3),
            "accountSwitched"),
        Row(
            "another member, all well", Story(session: 3, member: "200", now: 3), "accountSwitched"),
    ]

    @Test("decisions", arguments: stories)
    func decisions(row: Row<Story, String>) {
        let story = row.input
        var sync = CookieSync(userID: "user-1")
        sync.session = session("100", 0)
        if story.isConnected { sync.connected("acc_1", at: date(0)) }
        sync.session = story.session.map { session(story.member, $0) }
        sync.lastAttempt = story.attempt.map(date)
        if let disconnected = story.disconnected {
            sync.received(.credentials, at: date(disconnected))
            sync.received(.credentials, at: date(disconnected + 0.5))
        }
        #expect(sync.decision(at: date(story.now)).summary == row.output)
    }

    @Test("another member's cookies that come while an account is connected")
    func switchWhileConnecting() {
        var sync = CookieSync(userID: "user-1")
        sync.collected(session("100", 0))
        sync.attempted(at: date(0))
        sync.collected(session("200", 0.1))
        sync.connected("acc_1", at: date(0.2))
        #expect(sync.memberID == "100")
        sync.received(.credentials, at: date(1))
        #expect(sync.decision(at: date(1)).summary == "accountSwitched")
    }

    private func date(_ hours: Double) -> Date { ManualClock.start + hours * 3600 }

    private func session(_ member: String, _ hours: Double) -> BrowserSession {
        BrowserSession(
            liAt: Secret("at-\(hours)"), liA: "a", userAgent: "Mozilla/5.0", memberID: member,
            country: .france, ip: "203.0.113.9", collectedAt: date(hours))
    }

    @Test("a life with the calls of a flow")
    func life() async throws {
        let setup = Setup([Samples.created(), Samples.reconnected()])
        var sync = CookieSync(userID: "user-1")
        for hours in [0.0, 10] {
            sync.collected(session("100", hours))
            if hours > 0 { sync.received(.credentials, at: date(hours)) }
            sync.attempted(at: date(hours))
            sync.session = session("100", hours + 0.1)
            let step: ConnectStep? =
                switch sync.decision(at: date(hours)).call {
                case .connect(let credentials): try await setup.flow.connect(credentials)
                case .reconnect(let id, let credentials):
                    try await setup.flow.reconnect(id: id, credentials)
                case nil: nil
                }
            let id = try #require(step?.accountID)
            sync.connected(id, at: date(hours))
        }
        #expect(sync.status == .ok)
        #expect(
            setup.transport.log == [
                "POST /v1/accounts \(body(0.1))", "POST /v1/accounts/acc_1 \(body(10.1))",
            ])
    }

    private func body(_ hours: Double) -> String {
        """
        {"provider":"LINKEDIN","access_token":"at-\(hours)","country":"fr","ip":"203.0.113.9",\
        "user_agent":"Mozilla/5.0","premium_token":"a"}
        """
    }

    @Test("it is stored whole, and prints without cookies")
    func storing() throws {
        var sync = CookieSync(userID: "user-1")
        sync.collected(session("100", 1))
        let stored = try JSONEncoder().encode(sync)
        #expect(try JSONDecoder().decode(CookieSync.self, from: stored) == sync)
        var printed = "\(sync)"
        dump(sync.decision(at: date(1)), to: &printed)
        #expect(!printed.contains("at-1"))
    }
}

extension CookieDecision {
    fileprivate var summary: String {
        let call =
            switch call {
            case .connect: "connect"
            case .reconnect: "reconnect"
            case nil: String?.none
            }
        let words = [call, notice.map { "\($0)" }].compactMap { $0 }
        return words.isEmpty ? "-" : words.joined(separator: " ")
    }
}
