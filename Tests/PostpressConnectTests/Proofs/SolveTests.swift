import Foundation
import Postpress
import PostpressConnect
import Testing

@Suite("Answers to proofs")
struct SolveTests {
    static let password = AccountCredentials.linkedInBasic(username: "a", password: "p")

    /// A flow whose first answer asks for a code, with what the calls after it answer.
    private func code(_ responses: HTTPResponse...) async throws -> (Setup, CodeProof) {
        let setup = Setup([Samples.asks(#"{"type":"2FA"}"#)] + responses)
        guard case .twoFactor(let proof) = try await setup.proof(Self.password) else {
            throw WaitError.cancelled
        }
        return (setup, proof)
    }

    static let outcomes: [Row<HTTPResponse, String>] = [
        Row("created", Samples.created("acc_2"), "acc_2"),
        Row("another object", Samples.reconnected("acc_1"), "acc_1"),
        Row("no account in it", .json("{}", status: 201), "acc_1"),
        Row("asks on, 201", Samples.asks(#"{"type":"OTP"}"#, status: 201), "oneTimePassword"),
        Row("asks on, 202", Samples.asks(#"{"type":"OTP"}"#), "oneTimePassword"),
    ]

    @Test("the right code leads on", arguments: outcomes)
    func solving(row: Row<HTTPResponse, String>) async throws {
        let (setup, proof) = try await code(row.input)
        setup.clock.advance(100)
        let step = try await proof.solve("123456")
        if let next = step.proof {
            #expect(next.summary == "\(row.output) solve another resend")
            #expect(next.account.expiresAt == ManualClock.start + 400)
        } else {
            #expect(step.accountID == row.output)
        }
        #expect(
            setup.transport.log.last == """
                POST /v1/accounts/checkpoint {"account_id":"acc_1","provider":"LINKEDIN","code":"123456"}
                """)
    }

    @Test("another way is a code of its own")
    func anotherWay() async throws {
        let (setup, proof) = try await code(Samples.asks(#"{"type":"IN_APP_VALIDATION"}"#))
        guard case .inAppValidation(let inApp) = try await proof.tryAnotherWay().proof else {
            Issue.record("no prompt in an app")
            return
        }
        #expect(setup.transport.log.last?.contains(#""code":"TRY_ANOTHER_WAY""#) == true)
        _ = try? await inApp.tryAnotherWay?()
        #expect(setup.transport.log.last?.contains(#""code":"TRY_ANOTHER_WAY""#) == true)
        #expect(setup.transport.requests.count == 3)
    }

    @Test("a code is sent again", arguments: [true, false])
    func resending(success: Bool) async throws {
        let (setup, proof) = try await code(
            .json(CheckpointResend(accountID: "acc_1", success: success)))
        #expect(try await proof.resend?() == success)
        #expect(
            setup.transport.log.last == """
                POST /v1/accounts/checkpoint/resend {"account_id":"acc_1","provider":"LINKEDIN"}
                """)
    }

    static let phones: [Row<(country: String, number: String), String>] = [
        Row("plain", ("33", "0612345678"), "(+33)0612345678"),
        Row("as people write it", ("+33", "06 12 34-56.78"), "(+33)0612345678"),
        Row("other digits do not count", ("33", "06١٢"), "(+33)06"),
    ]

    @Test("a phone number gets its form", arguments: phones)
    func phone(row: Row<(country: String, number: String), String>) async throws {
        let setup = Setup([Samples.asks(#"{"type":"PHONE_REGISTER"}"#), Samples.created()])
        guard case .phoneRegister(let proof) = try await setup.proof(Self.password) else {
            Issue.record("no phone number is asked for")
            return
        }
        _ = try await proof.solve(number: row.input.number, countryCode: row.input.country)
        #expect(setup.transport.log.last?.contains(#""code":"\#(row.output)""#) == true)
    }

    @Test("half a phone number is not sent", arguments: [("", "06"), ("33", ""), ("x", "06")])
    func halfPhone(country: String, number: String) async throws {
        let setup = Setup([Samples.asks(#"{"type":"PHONE_REGISTER"}"#), Samples.created()])
        guard case .phoneRegister(let proof) = try await setup.proof(Self.password) else {
            Issue.record("no phone number is asked for")
            return
        }
        do {
            _ = try await proof.solve(number: number, countryCode: country)
            Issue.record("the number was sent")
        } catch .failed(.invalidRequest(let failure)) {
            #expect(failure.violations.map(\.pointer) == ["/code"])
        } catch {
            Issue.record(error)
        }
        #expect(setup.transport.requests.count == 1)
    }

    @Test("a wrong code leaves the proof waiting")
    func wrongCode() async throws {
        let (_, proof) = try await code(
            Samples.problem("invalid_checkpoint_solution", status: 401), Samples.created())
        do {
            _ = try await proof.solve("1")
            Issue.record("the code was right")
        } catch .failed(.unauthorized(let problem)) {
            #expect(problem.type == .invalidCheckpointSolution)
        } catch {
            Issue.record(error)
        }
        #expect(try await proof.solve("2").accountID == "acc_1")
    }

    @Test("a late call is not sent", arguments: [299.0, 300, 301])
    func late(seconds: TimeInterval) async throws {
        let (setup, proof) = try await code(
            Samples.created(), .json(CheckpointResend(accountID: "acc_1", success: true)))
        setup.clock.advance(seconds)
        do {
            _ = try await proof.solve("1")
            #expect(seconds < 300)
        } catch .expired(let end, nil) {
            #expect(seconds >= 300)
            #expect(end == ManualClock.start + 300)
        } catch {
            Issue.record(error)
        }
        do {
            _ = try await proof.resend?()
            #expect(seconds < 300)
        } catch {
            #expect(
                error.description
                    == "the checkpoint ran out: connect the account anew")
        }
        #expect(setup.transport.requests.count == (seconds < 300 ? 3 : 1))
    }

    @Test("so is one that the service finds late")
    func lateThere() async throws {
        let (_, proof) = try await code(
            Samples.problem("request_timeout", status: 408),
            Samples.problem("request_timeout", status: 408))
        do {
            _ = try await proof.solve("1")
            Issue.record("the service took the code")
        } catch .expired(_, let answer) {
            #expect(answer?.statusCode == 408)
        } catch {
            Issue.record(error)
        }
        do {
            _ = try await proof.resend?()
            Issue.record("the service sent a code")
        } catch .expired(_, let answer) {
            #expect(answer?.statusCode == 408)
        } catch {
            Issue.record(error)
        }
    }
}
