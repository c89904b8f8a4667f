import Postpress
import Testing

@Suite("Credentials of the twelve variants")
struct AccountCredentialsTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var id: String
        var credentials: AccountCredentials
        var json: String

        var testDescription: String { id }
    }

    static let minimal: [Row] = [
        Row(
            id: "LinkedIn with a password",
            credentials: .linkedInBasic(username: "anna@acme.com", password: "p"),
            json: #"{"provider":"LINKEDIN","username":"anna@acme.com","password":"p"}"#),
        Row(
            id: "LinkedIn with cookies", credentials: .linkedInCookie(accessToken: "li_at"),
            json: #"{"provider":"LINKEDIN","access_token":"li_at"}"#),
        Row(id: "WhatsApp", credentials: .whatsApp(), json: #"{"provider":"WHATSAPP"}"#),
        Row(
            id: "Instagram with a password",
            credentials: .instagramBasic(username: "anna", password: "p"),
            json: #"{"provider":"INSTAGRAM","username":"anna","password":"p"}"#),
        Row(
            id: "Instagram with a cookie", credentials: .instagramCookie(sessionID: "s"),
            json: #"{"provider":"INSTAGRAM","sessionid":"s"}"#),
        Row(
            id: "Messenger with a password",
            credentials: .messengerBasic(username: "anna", password: "p"),
            json: #"{"provider":"MESSENGER","username":"anna","password":"p"}"#),
        Row(
            id: "Messenger with a session",
            credentials: .messengerSession(cookies: [BrowserCookie(name: "xs", value: "v")]),
            json: #"{"provider":"MESSENGER","cookies":[{"name":"xs","value":"v"}]}"#),
        Row(
            id: "mailbox",
            credentials: .mailbox(
                imapUser: "a", smtpUser: "b", imapPassword: "c", smtpPassword: "d",
                imapHost: "imap.example.com", imapPort: 993, smtpHost: "smtp.example.com",
                smtpPort: 465, imapEncryption: .tls),
            json: """
                {"provider":"MAIL","imap_user":"a","smtp_user":"b","imap_password":"c","smtp_password":"d",\
                "imap_host":"imap.example.com","imap_port":993,"smtp_host":"smtp.example.com",\
                "smtp_port":465,"imap_encryption":"tls"}
                """),
        Row(
            id: "Gmail", credentials: .gmail(refreshToken: "r", accessToken: "a"),
            json: #"{"provider":"GOOGLE_OAUTH","refresh_token":"r","access_token":"a"}"#),
        Row(id: "Telegram", credentials: .telegram(), json: #"{"provider":"TELEGRAM"}"#),
        Row(
            id: "Outlook",
            credentials: .outlook(refreshToken: "r", accessToken: "a", username: "anna", id: "1"),
            json: """
                {"provider":"OUTLOOK","refresh_token":"r","access_token":"a","username":"anna","id":"1"}
                """),
        Row(
            id: "X",
            credentials: .twitter(username: "anna", email: "anna@acme.com", password: "p"),
            json: """
                {"provider":"TWITTER","username":"anna","email":"anna@acme.com","password":"p"}
                """),
    ]

    static let complete: [Row] = [
        Row(
            id: "LinkedIn with everything",
            credentials: .linkedInCookie(
                accessToken: "li_at", country: .france, ip: "203.0.113.7",
                disabledFeatures: [.linkedInRecruiter, .linkedInOrganizationsMailboxes],
                syncLimit: MessagingSyncLimit(
                    chats: 20, messages: .since(.init(timeIntervalSince1970: 1_767_225_600))),
                proxy: Proxy(
                    host: "proxy.example.com", port: 1080, protocol: .socks5, username: "u",
                    password: "p"),
                userAgent: "Mozilla/5.0", recruiterContractID: "42", premiumToken: "li_a"),
            json: """
                {"provider":"LINKEDIN","access_token":"li_at","country":"fr","ip":"203.0.113.7",\
                "disabled_features":["linkedin_recruiter","linkedin_organizations_mailboxes"],\
                "sync_limit":{"chats":20,"messages":"2026-01-01T00:00:00.000Z"},\
                "proxy":{"protocol":"socks5","host":"proxy.example.com","port":1080,"username":"u","password":"p"},\
                "user_agent":"Mozilla/5.0","recruiter_contract_id":"42","premium_token":"li_a"}
                """),
        Row(
            id: "Messenger session with everything of its own",
            credentials: .messengerSession(
                cookies: [
                    BrowserCookie(
                        name: "c_user", value: "1", domain: ".example.com", path: "/", secure: true,
                        httpOnly: false, expirationDate: 1_798_761_599.5, sameSite: .noRestriction)
                ],
                country: .unknown("is"), headers: ["User-Agent": "Mozilla/5.0"], userName: "anna"),
            json: """
                {"provider":"MESSENGER","country":"is","cookies":[{"name":"c_user","value":"1",\
                "domain":".example.com","path":"/","secure":true,"httpOnly":false,\
                "expirationDate":1798761599.5,"sameSite":"no_restriction"}],\
                "headers":{"User-Agent":"Mozilla/5.0"},"user_name":"anna"}
                """),
        Row(
            id: "mail without history",
            credentials: .gmail(
                refreshToken: "r", accessToken: "a", syncLimit: .noHistorySync),
            json: """
                {"provider":"GOOGLE_OAUTH","refresh_token":"r","access_token":"a",\
                "sync_limit":"NO_HISTORY_SYNC"}
                """),
    ]

    @Test("encode to the documented JSON and nothing more", arguments: minimal + complete)
    func encodes(_ row: Row) throws {
        #expect(
            try JSONValue(jsonText: row.credentials.jsonText()) == JSONValue(jsonText: row.json))
    }

    @Test("decode into their own variant", arguments: minimal + complete)
    func decodes(_ row: Row) throws {
        #expect(try AccountCredentials(jsonText: row.json) == row.credentials)
    }

    @Test("are twelve, each in its own variant")
    func variants() {
        #expect(Set(Self.minimal.map { "\($0.credentials)".prefix { $0 != "(" } }).count == 12)
    }

    @Test("do not decode without what tells two variants of one provider apart")
    func undecidable() {
        #expect(throws: JSONError.self) {
            try AccountCredentials(jsonText: #"{"provider":"LINKEDIN","country":"fr"}"#)
        }
        #expect(throws: JSONError.self) {
            try AccountCredentials(jsonText: #"{"provider":"SLACK"}"#)
        }
    }

    @Test("never print their secrets")
    func secretsStayHidden() {
        for row in Self.minimal + Self.complete {
            var dumped = ""
            dump(row.credentials, to: &dumped)
            for text in ["\(row.credentials)", String(reflecting: row.credentials), dumped] {
                #expect(
                    !text.contains("li_at") && !text.contains("li_a\"") && !text.contains("\"p\""))
            }
        }
    }

    @Test("are checked before they are sent")
    func violations() {
        let credentials = AccountCredentials.linkedInBasic(
            username: "anna", password: "p", country: .unknown("fra"), ip: "not an address",
            syncLimit: MessagingSyncLimit(chats: -1),
            proxy: Proxy(host: "proxy.example.com", port: 70_000))
        #expect(
            credentials.violations().map(\.pointer) == [
                "/country", "/ip", "/sync_limit/chats", "/proxy/port",
            ])
    }
}
