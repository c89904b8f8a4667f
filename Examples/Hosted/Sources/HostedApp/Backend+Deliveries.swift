import Foundation
import Postpress

extension Backend {
    /// What became of a delivery: the status to answer, and a line for the log.
    struct Outcome {
        var status: Int
        var line: String
    }

    /// `POST /connected?secret=…`: a user went through a link.
    func receiveNotification(secret: String?, body: Data) async -> Outcome {
        do throws(WebhookError) {
            let told = try webhooks.receive(
                HostedLinkNotification.self, presenting: secret, body: body)
            let userID = told.name ?? "unknown"
            await store.add(told.accountID, of: userID)
            if told.status == .reconnected { _ = await store.update(told.accountID, to: .ok) }
            return Outcome(status: 200, line: "\(told.accountID) belongs to \(userID)")
        } catch {
            return Outcome(status: error.status, line: error.description)
        }
    }

    /// `POST /status`: the status of an account changed.
    func receiveStatus(headers: HeaderFields, body: Data) async -> Outcome {
        do throws(WebhookError) {
            let change = try webhooks.receive(
                AccountStatusEvent.self, headers: headers, body: body
            ).accountStatus
            let changed = await store.update(
                change.accountID, type: change.accountType, to: change.message)
            return Outcome(status: 200, line: reaction(to: change.message, changed))
        } catch {
            return Outcome(status: error.status, line: error.description)
        }
    }

    private func reaction(to message: AccountStatusMessage, _ account: StoredAccount?) -> String {
        guard let account else { return "nothing new" }
        return switch message {
        case .credentials: "a mail asks \(account.userID) to reconnect \(account.accountID)"
        case .unknown(let text): "kept '\(text)', which is new to this client"
        default: "kept"
        }
    }
}
