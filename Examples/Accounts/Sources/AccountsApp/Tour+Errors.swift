import Postpress

extension Tour {
    func handleErrors() async throws {
        title("Errors")
        try await connectTwice()
        try await sendNonsense()
    }

    /// Each operation has an error type of its own, with a case for each status that is documented.
    private func connectTwice() async throws(ConnectAccountError) {
        do {
            let credentials = AccountCredentials.linkedInBasic(
                username: "anna@acme.com", password: "secret-1")
            _ = try await postpress.accounts.connect(credentials)
        } catch .conflict(let problem) where problem.type == .alreadyExists {
            row("connected twice", "\(problem.title) (request \(problem.requestID ?? "unknown"))")
        }
    }

    /// What breaks a rule of the API is found before anything is sent.
    private func sendNonsense() async throws(ConnectAccountError) {
        do {
            let credentials = AccountCredentials.mailbox(
                imapUser: "anna", smtpUser: "anna", imapPassword: "secret-1",
                smtpPassword: "secret-1", imapHost: "imap.acme.com", imapPort: 99_300,
                smtpHost: "smtp.acme.com", smtpPort: 587, imapEncryption: .tls,
                ip: "not an address")
            _ = try await postpress.accounts.connect(credentials)
        } catch .invalidRequest(let failure) {
            for violation in failure.violations { row("not sent", violation.description) }
        }
    }
}
