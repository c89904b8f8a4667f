import Foundation
import LetterpressCurl
import LetterpressRuntime

/// So many calls at a time, for the client over each transport and for the bare session in turn.
struct Load {
    let callsInFlight: Int
    var manner = ServerManner.steady

    static let all = [
        Load(callsInFlight: 1), Load(callsInFlight: 8), Load(callsInFlight: 64),
        Load(callsInFlight: 8, manner: .failing), Load(callsInFlight: 64, manner: .slow),
    ]

    /// In turn, so that a busy moment of the machine meets all of them; one more comes first, to warm up.
    static let rounds = 10

    /// Bytes that the client may hold on to beyond bare sessions; a page for each call would be 100 MB.
    private static let maximumGrowth = 16_000_000

    /// What came of each side.
    struct Result {
        let curl: LoadFigures
        let session: LoadFigures
        let bare: LoadFigures
    }

    func run(against server: ServerProcess, _ settings: LoadSettings) async throws -> Result {
        let curlURL = server.url(of: "curl-\(callsInFlight)", manner)
        let sessionURL = server.url(of: "session-\(callsInFlight)", manner)
        let bareURL = server.url(of: "bare-\(callsInFlight)", manner)
        let session = URLSessionTransport(configuration: settings.configuration)
        let bare = SessionCaller(bareURL, settings.configuration)
        defer { bare.end() }
        var curlRun = run(ClientCaller(curlURL, CurlTransport()))
        var sessionRun = run(ClientCaller(sessionURL, session))
        var bareRun = run(bare)
        // Time that passes in waiting alone is known well from fewer calls.
        let perRound = settings.calls / Self.rounds / (manner == .slow ? 10 : 1)
        for _ in 0...Self.rounds {
            try await bareRun.round(of: perRound)
            try await sessionRun.round(of: perRound)
            try await curlRun.round(of: perRound)
        }
        try await curlRun.compare(with: server.tally(curlURL))
        try await sessionRun.compare(with: server.tally(sessionURL))
        try await bareRun.compare(with: server.tally(bareURL))
        try check(memoryOf: curlRun.figures, against: LoadFigures())
        try check(memoryOf: sessionRun.figures, against: bareRun.figures)
        return Result(
            curl: curlRun.figures, session: sessionRun.figures, bare: bareRun.figures)
    }

    private func run<Subject: Caller>(_ caller: Subject) -> LoadRun<Subject> {
        LoadRun(caller: caller, callsInFlight: callsInFlight)
    }

    /// The client alone, its answers made on the spot.
    func runWithoutNetwork(_ settings: LoadSettings) async throws -> LoadFigures {
        guard let url = URL(string: "http://127.0.0.1") else { throw LoadFailure.noServer }
        let client = ClientCaller(url, PageTransport(page: try .ofAllTypes()))
        var run = run(client)
        for _ in 0...Self.rounds { try await run.round(of: settings.calls / Self.rounds) }
        try check(memoryOf: run.figures, against: LoadFigures())
        return run.figures
    }

    /// What the session itself leaves behind is not the client's doing.
    private func check(memoryOf client: LoadFigures, against bare: LoadFigures) throws {
        let growth = client.memoryGrowth - max(bare.memoryGrowth, 0)
        guard growth <= Self.maximumGrowth else { throw LoadFailure.memoryGrew(bytes: growth) }
    }
}
