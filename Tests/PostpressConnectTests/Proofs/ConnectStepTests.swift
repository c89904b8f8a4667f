import Foundation
import Postpress
import PostpressConnect
import Testing

@Suite("Where connecting leads")
struct ConnectStepTests {
    static let cookie = AccountCredentials.linkedInCookie(accessToken: "li_at")

    @Test("an account that is connected at once")
    func connected() async throws {
        let setup = Setup([Samples.created("acc_1"), Samples.reconnected("acc_2")])
        #expect(try await setup.flow.connect(Self.cookie).accountID == "acc_1")
        #expect(try await setup.flow.reconnect(id: "acc_2", Self.cookie).accountID == "acc_2")
        #expect(
            setup.transport.requests.map { $0.url.path() } == [
                "/v1/accounts", "/v1/accounts/acc_2",
            ])
    }

    static let linkedIn = AccountCredentials.linkedInBasic(username: "a", password: "p")
    static let whatsApp = AccountCredentials.whatsApp(pairingPhoneNumber: "33600000000")

    /// Checkpoint and credentials to the name of the case and the calls that it has.
    static let checkpoints: [Row<(AccountCredentials, String), String>] = [
        Row("QR code", (.telegram(), #"{"type":"QRCODE","qrcode":"2@x"}"#), "qrCode 2@x wait"),
        Row(
            "pairing code", (whatsApp, #"{"type":"PAIRING","code":"AB12"}"#),
            "pairingCode AB12 wait"),
        Row(
            "pairing code by its long name", (whatsApp, #"{"pairing_code":"AB12"}"#),
            "pairingCode AB12 wait"),
        Row("2FA", (linkedIn, #"{"type":"2FA"}"#), "twoFactor solve another resend"),
        Row("OTP", (linkedIn, #"{"type":"OTP"}"#), "oneTimePassword solve another resend"),
        Row(
            "Instagram", (.instagramCookie(sessionID: "s"), #"{"type":"2FA"}"#),
            "twoFactor solve another resend"),
        Row(
            "Messenger", (.messengerSession(cookies: []), #"{"type":"OTP"}"#),
            "oneTimePassword solve another resend"),
        Row(
            "X sends nothing again",
            (.twitter(username: "a", email: "b", password: "c"), #"{"type":"2FA"}"#),
            "twoFactor solve another"),
        Row("in app", (linkedIn, #"{"type":"IN_APP_VALIDATION"}"#), "inApp wait another"),
        Row(
            "in app, without answers", (.telegram(), #"{"type":"IN_APP_VALIDATION"}"#), "inApp wait"
        ),
        Row("captcha", (linkedIn, #"{"type":"CAPTCHA","site":"k"}"#), "captcha solve"),
        Row("contracts", (linkedIn, #"{"type":"CONTRACT_CHOOSER"}"#), "contractChooser solve"),
        Row("phone", (linkedIn, #"{"type":"PHONE_REGISTER"}"#), "phoneRegister solve"),
        Row("new type", (linkedIn, #"{"type":"IRIS","code":"1"}"#), "unknown IRIS wait answer"),
        Row("no answers taken", (.telegram(), #"{"type":"2FA"}"#), "unknown 2FA wait"),
        Row("no type", (.telegram(), #"{"hint":1}"#), "unknown - wait"),
    ]

    @Test("a step prints what it is about, and nothing of what it holds")
    func descriptions() async throws {
        let setup = Setup([Samples.created("acc_1"), Samples.asks(#"{"type":"2FA"}"#)])
        #expect("\(try await setup.flow.connect(Self.cookie))" == "account acc_1 is connected")
        let step = try await setup.flow.connect(Self.linkedIn)
        #expect("\(step)".hasSuffix(" needs a code of the second factor"), "\(step)")
        #expect("\(step)".count < 60)
    }

    @Test("a checkpoint of each kind has the calls that make sense", arguments: checkpoints)
    func checkpoint(row: Row<(AccountCredentials, String), String>) async throws {
        let (credentials, json) = row.input
        let setup = Setup([Samples.asks(json), Samples.asks(json)])
        let proof = try #require(await setup.proof(credentials))
        #expect(proof.summary == row.output)
        #expect(proof.account.accountID == "acc_1")
        #expect(proof.account.json == (try JSONValue(jsonText: json)))
        #expect(proof.account.expiresAt == ManualClock.start + 300)

        let again = try await setup.flow.reconnect(id: "acc_1", credentials).proof
        #expect(again?.summary == row.output)
    }

    @Test("a pending account can be stored and taken up again", arguments: checkpoints)
    func storing(row: Row<(AccountCredentials, String), String>) async throws {
        let setup = Setup([Samples.asks(row.input.1)])
        let account = try #require(await setup.proof(row.input.0)).account
        let stored = try JSONEncoder().encode(account)
        let read = try JSONDecoder().decode(PendingAccount.self, from: stored)
        #expect(read == account)
        #expect(setup.flow.proof(for: read).summary == row.output)
    }

    @Test("proofs print without the key", arguments: checkpoints)
    func secrecy(row: Row<(AccountCredentials, String), String>) async throws {
        let setup = Setup([Samples.asks(row.input.1)])
        var printed = "\(setup.flow)"
        dump(try await setup.flow.connect(row.input.0), to: &printed)
        #expect(!printed.contains("pp_test"))
    }

    @Test("errors are those of the operations")
    func errors() async {
        let setup = Setup([
            Samples.problem("already_exists", status: 409),
            Samples.problem("resource_not_found", status: 404),
        ])
        await #expect {
            try await setup.flow.connect(Self.cookie)
        } throws: {
            if case .conflict = $0 as? ConnectAccountError { true } else { false }
        }
        await #expect {
            try await setup.flow.reconnect(id: "acc_1", Self.cookie)
        } throws: {
            if case .notFound = $0 as? ReconnectAccountError { true } else { false }
        }
    }
}

extension PendingProof {
    /// The case, what there is to show, and the calls.
    var summary: String {
        switch self {
        case .qrCode(let text, _): "qrCode \(text) wait"
        case .pairingCode(let code, _): "pairingCode \(code) wait"
        case .inAppValidation(let proof):
            "inApp wait\(proof.tryAnotherWay == nil ? "" : " another")"
        case .twoFactor(let proof): "twoFactor \(proof.summary)"
        case .oneTimePassword(let proof): "oneTimePassword \(proof.summary)"
        case .captcha: "captcha solve"
        case .contractChooser: "contractChooser solve"
        case .phoneRegister: "phoneRegister solve"
        case .unknown(let proof):
            "unknown \(proof.type ?? "-") wait\(proof.answer == nil ? "" : " answer")"
        }
    }
}

extension CodeProof {
    fileprivate var summary: String { "solve another\(resend == nil ? "" : " resend")" }
}
