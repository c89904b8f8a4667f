import Postpress

extension AccountCredentials {
    /// The provider as answers to checkpoints name it; `nil` where it takes none.
    var answerProvider: PendingAccount.Provider? {
        switch self {
        case .linkedInBasic, .linkedInCookie: .linkedIn
        case .instagramBasic, .instagramCookie: .instagram
        case .messengerBasic, .messengerSession: .messenger
        case .twitter: .twitter
        case .whatsApp, .telegram, .mailbox, .gmail, .outlook: nil
        }
    }
}
