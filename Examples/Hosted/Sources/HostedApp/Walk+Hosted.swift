import Foundation
import Postpress
import PracticeService

extension Walk {
    func connect() async throws {
        title("A link for \(userID)")
        let link = try await backend.connectLink(for: userID)
        row("open", link.absoluteString)
        await deliverNotification(of: link)
        try await showLandingPage()
    }

    func status() async throws {
        title("Webhooks")
        let lost = service.disconnect("acc_1")
        await deliver("CREDENTIALS", lost.jsonText())
        await deliver("the same once more", lost.jsonText())
        await deliver(
            "a status of tomorrow",
            lost.jsonText().replacing("CREDENTIALS", with: "PAUSED_BY_OWNER"))
        await deliver("a wrong secret", lost.jsonText(), secret: "guess")
        await deliver("half a payload", #"{"AccountStatus": {}}"#)
        await deliver("a huge payload", String(repeating: " ", count: 100_000))
        try await showLandingPage()
    }

    func reconnect() async throws {
        title("Reconnecting what needs it")
        for account in try await backend.landingPage(of: userID)
        where account.status == .credentials {
            let link = try await backend.reconnectLink(for: account)
            row("open", link.absoluteString)
            await deliverNotification(of: link)
        }
        try await showLandingPage()
    }

    private func deliverNotification(of link: URL) async {
        guard let told = service.signIn(link) else { return }
        let body = told.jsonData()
        row("callback", await backend.receiveNotification(secret: "hook-secret", body: body))
        row("a stranger's callback", await backend.receiveNotification(secret: nil, body: body))
    }

    private func deliver(_ name: String, _ body: String, secret: String = "hook-secret") async {
        let headers: HeaderFields = [
            "Content-Type": "application/json", "X-Hook-Secret": secret,
        ]
        row(name, await backend.receiveStatus(headers: headers, body: Data(body.utf8)))
    }
}
