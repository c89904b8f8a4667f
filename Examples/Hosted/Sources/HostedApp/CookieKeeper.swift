import Foundation
import Postpress
import PostpressConnect

/// Holds a LinkedIn account connected with the cookies that a browser extension sends.
struct CookieKeeper {
    let flow: ConnectFlow
    var sync: CookieSync

    /// To be called when cookies came, when a webhook came, and every hour.
    mutating func lookAfter(at now: Date) async -> String {
        let decision = sync.decision(at: now)
        var lines: [String] = []
        if let call = decision.call {
            sync.attempted(at: now)
            do {
                lines.append(try await perform(call, at: now))
            } catch {
                lines.append("\(error)")
            }
        }
        if let notice = decision.notice { lines.append("tell the user: \(text(notice))") }
        return lines.isEmpty ? "nothing to do" : lines.joined(separator: "; ")
    }

    private mutating func perform(_ call: CookieDecision.Call, at now: Date) async throws -> String
    {
        let (verb, step) =
            switch call {
            case .connect(let credentials):
                ("connected", try await flow.connect(credentials))
            case .reconnect(let id, let credentials):
                ("reconnected", try await flow.reconnect(id: id, credentials))
            }
        switch step {
        case .connected(let accountID):
            sync.connected(accountID, at: now)
            return "\(verb) \(accountID)"
        case .checkpoint:
            return "LinkedIn wants more than a cookie"
        }
    }

    private func text(_ notice: CookieDecision.Notice) -> String {
        switch notice {
        case .signInAgain: "sign in to LinkedIn again"
        case .checkExtension: "see whether the browser extension is set up"
        case .accountSwitched: "the browser is signed in to another LinkedIn account"
        }
    }
}
