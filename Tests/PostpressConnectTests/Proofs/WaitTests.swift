import Foundation
import Postpress
import PostpressConnect
import Testing

@Suite("Waiting for what happens in an app")
struct WaitTests {
    /// A proof of a QR code before lists that come one after the other.
    private func waiting(_ lists: [HTTPResponse]) async throws -> (Setup, OutOfBandProof) {
        let setup = Setup([Samples.asks(#"{"type":"QRCODE","qrcode":"2@x"}"#)] + lists)
        guard case .qrCode(_, let proof) = try await setup.proof(.whatsApp()) else {
            throw WaitError.cancelled
        }
        return (setup, proof)
    }

    /// What the lists hold for the account, to the number of looks it takes.
    static let goodEnds: [Row<[[String]?], Int>] = [
        Row("there at once", [["OK"]], 1),
        Row("appears", [nil, nil, ["OK"]], 3),
        Row("appears without sources", [nil, []], 2),
        Row("comes back", [["CREDENTIALS"], ["CONNECTING"], ["OK"]], 3),
        Row("one part is late", [["OK", "CONNECTING"], ["OK", "OK"]], 2),
        Row("one part needs a user", [["OK", "CREDENTIALS"], ["OK", "PERMISSIONS"]], 2),
        Row("errors pass", [["ERROR"], ["STOPPED"], ["REBUILDING"], ["OK"]], 4),
    ]

    @Test("ends when the account works", arguments: goodEnds)
    func ends(row: Row<[[String]?], Int>) async throws {
        let lists = row.input.map { statuses in
            Samples.list(statuses.map { ["acc_0": ["OK"], "acc_1": $0] } ?? ["acc_0": ["OK"]])
        }
        let (setup, proof) = try await waiting(lists)
        #expect(try await proof.wait() == "acc_1")
        #expect(setup.transport.requests.count == row.output + 1)
        #expect(setup.clock.sleeps == Array(repeating: .seconds(3), count: row.output - 1))
    }

    @Test("looks on every page, and no further than needed")
    func pages() async throws {
        let (setup, proof) = try await waiting([
            Samples.list(["acc_0": ["OK"]], next: "c2"),
            Samples.list(["acc_1": ["OK"]], next: "c3"),
        ])
        try await proof.wait()
        #expect(
            setup.transport.requests.dropFirst().map { $0.url.query() } == [
                "limit=250", "cursor=c2&limit=250",
            ])
    }

    @Test("gives up when the proof's life is over, with a last look")
    func givesUp() async throws {
        let lists = [nil, nil, ["CONNECTING"]].map { statuses in
            Samples.list(statuses.map { ["acc_1": $0] } ?? [:])
        }
        let (setup, proof) = try await waiting(lists)
        do {
            try await proof.wait(every: .seconds(200))
            Issue.record("the account was connected")
        } catch .notConnected(let statuses) {
            #expect(statuses == [.connecting])
            #expect(setup.clock.sleeps == [.seconds(200), .seconds(100)])
        } catch {
            Issue.record(error)
        }
    }

    static let schedules: [Row<(every: Duration, until: TimeInterval), [Duration]>] = [
        Row(
            "own deadline", (.seconds(4), 10), [4, 4, 2].map(Duration.seconds)),
        Row("past", (.seconds(4), -10), []),
        Row("at least a second", (.zero, 2), [1, 1].map(Duration.seconds)),
        Row("backwards", (.seconds(-9), 1), [.seconds(1)]),
        Row("no date at all", (.seconds(1), .nan), []),
    ]

    @Test("keeps to interval and deadline", arguments: schedules)
    func deadlines(row: Row<(every: Duration, until: TimeInterval), [Duration]>) async throws {
        let (setup, proof) = try await waiting(Array(repeating: Samples.list([:]), count: 9))
        await #expect(throws: WaitError.self) {
            try await proof.wait(every: row.input.every, until: ManualClock.start + row.input.until)
        }
        #expect(setup.clock.sleeps == row.output)
        #expect(setup.transport.requests.count == row.output.count + 2)
    }

    @Test("a service that is down for a while does no harm")
    func passingErrors() async throws {
        let setup = Setup(transport: downOnce())
        guard case .qrCode(_, let proof) = try await setup.proof(.whatsApp()) else {
            Issue.record("no QR code")
            return
        }
        #expect(try await proof.wait() == "acc_1")
    }

    /// Takes every wait for a second look.
    private func downOnce() -> StubTransport {
        StubTransport(outcomes: [
            .success(Samples.asks(#"{"type":"QRCODE","qrcode":"2@x"}"#)),
            .failure(TransportError(.connectionLost)), .failure(TransportError(.connectionLost)),
            .failure(TransportError(.connectionLost)),
            .success(Samples.list(["acc_1": ["OK"]])),
        ])
    }

    @Test("an error that stays ends it")
    func lastingErrors() async throws {
        let (setup, proof) = try await waiting([Samples.problem("invalid_api_key", status: 401)])
        do {
            try await proof.wait()
            Issue.record("the account was connected")
        } catch .failed(.unauthorized) {
            #expect(setup.clock.sleeps.isEmpty)
        } catch {
            Issue.record(error)
        }
    }

    @Test("cancellation ends it at once")
    func cancellation() async throws {
        let (_, proof) = try await waiting([])
        let task = Task { () -> String? in
            withUnsafeCurrentTask { $0?.cancel() }
            do throws(WaitError) {
                try await proof.wait()
                return nil
            } catch {
                return error.description
            }
        }
        #expect(await task.value == "the wait was cancelled")
    }

    static let messages: [Row<WaitError, String>] = [
        Row(
            "not listed", .notConnected(statuses: nil),
            "the account was not connected in time; it is not listed"),
        Row(
            "listed", .notConnected(statuses: [.ok, .unknown("LATE")]),
            "the account was not connected in time; it has OK, LATE"),
        Row("cancelled", .cancelled, "the wait was cancelled"),
    ]

    @Test("errors are one readable line", arguments: messages)
    func texts(row: Row<WaitError, String>) {
        #expect(row.input.description == row.output)
        #expect(row.input.localizedDescription == row.output)
    }
}
