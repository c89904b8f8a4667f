import Postpress

/// What a provider asks for before it lets an account connect, with the calls that go on from there.
public enum PendingProof: Sendable {
    /// A text to show as a QR code, which the user scans with the provider's app.
    case qrCode(String, OutOfBandProof)
    /// A code to show, which the user types into the provider's app.
    case pairingCode(String, OutOfBandProof)
    /// A prompt in the provider's app, which the user confirms there.
    case inAppValidation(InAppProof)
    /// A code of the second factor.
    case twoFactor(CodeProof)
    /// A password that works once.
    case oneTimePassword(CodeProof)
    /// The solution of a captcha.
    case captcha(AnswerProof)
    /// One of the user's contracts.
    case contractChooser(AnswerProof)
    /// A phone number of the user.
    case phoneRegister(PhoneProof)
    /// Something that this version does not know, or that the API takes no answer for.
    case unknown(UnknownProof)

    /// The account that waits for the proof.
    public var account: PendingAccount {
        switch self {
        case .qrCode(_, let proof), .pairingCode(_, let proof): proof.account
        case .inAppValidation(let proof): proof.account
        case .twoFactor(let proof), .oneTimePassword(let proof): proof.account
        case .captcha(let proof), .contractChooser(let proof): proof.account
        case .phoneRegister(let proof): proof.account
        case .unknown(let proof): proof.account
        }
    }
}

extension PendingProof: CustomStringConvertible {
    /// For example "account a1 needs a code of the second factor".
    public var description: String { "account \(account.accountID) needs \(need)" }

    private var need: String {
        switch self {
        case .qrCode: "a QR code to be scanned"
        case .pairingCode: "a pairing code to be typed in"
        case .inAppValidation: "a confirmation in the provider's app"
        case .twoFactor: "a code of the second factor"
        case .oneTimePassword: "a password that works once"
        case .captcha: "the solution of a captcha"
        case .contractChooser: "a choice among contracts"
        case .phoneRegister: "a phone number"
        case .unknown: "a proof that this version does not know"
        }
    }
}

extension PendingProof {
    init(_ calls: ProofCalls) {
        switch (calls.account.checkpoint, calls.answering) {
        case (.qrCode(let checkpoint), _):
            self = .qrCode(checkpoint.qrCode, OutOfBandProof(calls: calls))
        case (.inAppValidation, _): self = .inAppValidation(InAppProof(calls: calls))
        case (.twoFactor, let calls?): self = .twoFactor(CodeProof(calls: calls))
        case (.oneTimePassword, let calls?): self = .oneTimePassword(CodeProof(calls: calls))
        case (.captcha, let calls?): self = .captcha(AnswerProof(calls: calls))
        case (.contractChooser, let calls?): self = .contractChooser(AnswerProof(calls: calls))
        case (.phoneRegister, let calls?): self = .phoneRegister(PhoneProof(calls: calls))
        case (.unknown(let checkpoint), nil):
            self =
                checkpoint.pairingCode.map { .pairingCode($0, OutOfBandProof(calls: calls)) }
                ?? .unknown(UnknownProof(calls: calls))
        default: self = .unknown(UnknownProof(calls: calls))
        }
    }
}

extension UnknownVariant {
    /// The code that WhatsApp returns for a phone number; neither its type nor its member is documented.
    fileprivate var pairingCode: String? {
        ["pairing_code", "pairingCode", "code"].lazy
            .compactMap { value[$0]?.string }.first { !$0.isEmpty }
    }
}
