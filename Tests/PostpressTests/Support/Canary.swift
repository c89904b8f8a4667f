import Foundation
import Postpress

/// A text that stands for every secret, and requests that are full of it.
enum Canary {
    static let text = "c4n4ry4711"
    static let secret = Secret(text)

    /// Whether a text holds the canary, as it is or encoded.
    static func isVisible(in text: String) -> Bool {
        spellings.contains { text.range(of: $0, options: .caseInsensitive) != nil }
    }

    private static let spellings = [
        text, Data(text.utf8).base64EncodedString(),
        text.utf8.map(String.init).joined(separator: ", "),
        text.utf8.map { String($0, radix: 16) }.joined(),
    ]

    static let proxy = Proxy(
        host: "proxy.acme.com", port: 8080, username: "anna", password: secret)

    /// One value of each kind of credentials.
    static let credentials: [AccountCredentials] = [
        .linkedInBasic(username: "anna", password: secret, proxy: proxy),
        .linkedInCookie(accessToken: secret, proxy: proxy, premiumToken: secret),
        .whatsApp(proxy: proxy),
        .instagramBasic(username: "anna", password: secret, proxy: proxy),
        .instagramCookie(sessionID: secret, proxy: proxy),
        .messengerBasic(username: "anna", password: secret, proxy: proxy),
        .messengerSession(cookies: [BrowserCookie(name: "xs", value: secret)], proxy: proxy),
        .mailbox(
            imapUser: "anna", smtpUser: "anna", imapPassword: secret, smtpPassword: secret,
            imapHost: "imap.acme.com", imapPort: 993, smtpHost: "smtp.acme.com", smtpPort: 587,
            imapEncryption: .tls),
        .gmail(refreshToken: secret, accessToken: secret),
        .telegram(password: secret),
        .outlook(refreshToken: secret, accessToken: secret, username: "anna", id: "1"),
        .twitter(username: "anna", email: "anna@acme.com", password: secret),
    ]

    static let links: [HostedLinkRequest] = [
        .create(
            providers: .any, apiURL: URL(filePath: "/api"), expiresOn: .distantFuture, proxy: proxy),
        .reconnect(
            reconnectAccount: "acc_1", apiURL: URL(filePath: "/api"), expiresOn: .distantFuture,
            proxy: proxy),
    ]

    static let solution = SolveCheckpointRequest(
        accountID: "acc_1", provider: .linkedIn, code: secret)

    /// Every body that can be sent and has secrets, as JSON.
    static let bodies: [JSONValue] =
        (credentials.map { $0.jsonData() } + links.map { $0.jsonData() } + [solution.jsonData()])
        .compactMap { try? JSONValue(jsonData: $0) }
}
