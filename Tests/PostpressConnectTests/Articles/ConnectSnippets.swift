import Foundation
import Postpress
import PostpressConnect

/// The examples of this module's articles, as they stand there.
struct ConnectSnippets {
    let ask: @Sendable (String) async -> Secret
    let show: @Sendable (String) -> Void

    func steps(
        _ postpress: PostpressClient, _ name: String, _ password: Secret
    ) async throws -> ConnectStep {
        let flow = ConnectFlow(postpress)
        var step = try await flow.connect(.linkedInBasic(username: name, password: password))
        while case .checkpoint(let proof) = step {
            switch proof {
            case .twoFactor(let proof), .oneTimePassword(let proof):
                step = try await proof.solve(await ask("The code, please"))
            case .phoneRegister(let proof):
                step = try await proof.solve(number: "0612345678", countryCode: "33")
            case .captcha(let proof), .contractChooser(let proof):
                step = try await proof.solve(await ask("\(proof.account.json)"))
            case .inAppValidation(let proof):
                show("Confirm in the app")
                step = .connected(accountID: try await proof.wait())
            case .qrCode(let text, let proof), .pairingCode(let text, let proof):
                show(text)
                step = .connected(accountID: try await proof.wait())
            case .unknown(let proof):
                show("Something new: \(proof.account.json)")
                step = .connected(accountID: try await proof.wait())
            }
        }
        return step
    }

    func errors(_ proof: CodeProof, _ code: Secret) async {
        do {
            _ = try await proof.solve(code)
        } catch .failed(.unauthorized) {
            show("That was not the code")
        } catch .expired {
            show("Too late, start again")
        } catch {
            show("\(error)")
        }
    }

    func later(_ flow: ConnectFlow, _ proof: PendingProof, _ code: Secret) async throws {
        let stored = try JSONEncoder().encode(proof.account)
        let account = try JSONDecoder().decode(PendingAccount.self, from: stored)
        if case .twoFactor(let proof) = flow.proof(for: account) {
            _ = try await proof.solve(code)
        }
    }

    func lookAround(_ postpress: PostpressClient) async throws {
        for try await account in postpress.accounts.needingCredentials() {
            print(account.id ?? "", "needs its user")
        }
    }

    func cookies(
        _ flow: ConnectFlow, _ sync: inout CookieSync, _ session: BrowserSession, _ now: Date
    ) async throws {
        sync.collected(session)
        let decision = sync.decision(at: now)
        if let call = decision.call {
            sync.attempted(at: now)
            let step =
                switch call {
                case .connect(let credentials): try await flow.connect(credentials)
                case .reconnect(let id, let credentials):
                    try await flow.reconnect(id: id, credentials)
                }
            if case .connected(let accountID) = step { sync.connected(accountID, at: now) }
        }
        if let notice = decision.notice { print("tell the user: \(notice)") }
    }
}
