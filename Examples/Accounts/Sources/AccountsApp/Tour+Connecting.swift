import Postpress

extension Tour {
    /// The app collects the credentials itself and hands them over.
    func connectAccounts() async throws {
        title("One account of each kind")
        for (kind, credentials) in waysIn {
            switch try await postpress.accounts.connect(credentials) {
            case .created(let account):
                row(kind, "connected as \(account.accountID)")
            case .accepted(let pending):
                row(kind, try await pass(pending))
            }
        }
    }

    private var waysIn: KeyValuePairs<String, AccountCredentials> {
        [
            "LinkedIn password": .linkedInBasic(username: "anna@acme.com", password: "secret-1"),
            "Instagram cookie": .instagramCookie(sessionID: "secret-2"),
            "Messenger session": .messengerSession(
                cookies: [
                    BrowserCookie(name: "c_user", value: "100000000000001"),
                    BrowserCookie(name: "xs", value: "secret-3", sameSite: .lax),
                ],
                headers: ["Accept-Language": "en"], userName: "Anna Doe"),
            "mailbox": .mailbox(
                imapUser: "anna@acme.com", smtpUser: "anna@acme.com", imapPassword: "secret-4",
                smtpPassword: "secret-4", imapHost: "imap.acme.com", imapPort: 993,
                smtpHost: "smtp.acme.com", smtpPort: 587, imapEncryption: .tls),
            "Gmail OAuth tokens": .gmail(refreshToken: "secret-5", accessToken: "secret-6"),
            "WhatsApp QR code": .whatsApp(country: .france),
            "X password and code": .twitter(
                username: "anna_doe", email: "anna@acme.com", password: "secret-7"),
        ]
    }

    /// What a provider asks for before the account is connected.
    private func pass(_ pending: PendingCheckpoint) async throws -> String {
        switch pending.checkpoint {
        case .qrCode(let code):
            return "waits until the user scans \(code.qrCode)"
        case .twoFactor, .oneTimePassword:
            let answer = SolveCheckpointRequest(
                accountID: pending.accountID, provider: .twitter, code: "123456")
            guard case .created(let outcome) = try await postpress.checkpoints.solve(answer) else {
                return "waits for another checkpoint"
            }
            return "asked for a code, then connected as \(outcome.accountID ?? "unknown")"
        case .inAppValidation:
            return "waits until the user confirms in the provider's app"
        case .captcha, .phoneRegister, .contractChooser:
            return "waits for an answer that this app does not know to give"
        case .unknown(let checkpoint):
            return "waits for something new: \(checkpoint.tag ?? "no name")"
        }
    }
}
