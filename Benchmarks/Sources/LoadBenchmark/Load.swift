import Foundation
import LetterpressRuntime

/// So many calls at a time, for client and bare session in turn.
struct Load {
    let callsInFlight: Int
    var manner = ServerManner.steady

    static let all = [
        Load(callsInFlight: 1), Load(callsInFlight: 8), Load(callsInFlight: 64),
        Load(callsInFlight: 8, manner: .failing), Load(callsInFlight: 64, manner: .slow),
    ]

    /// In turn, so that a busy moment of the machine meets both sides; one more comes first, to warm up.
    static let rounds = 10

    /// Bytes that the client may hold on to beyond bare sessions; a page for each call would be 100 MB.
    private static let maximumGrowth = 16_000_000

    func run(
        against server: ServerProcess, _ settings: LoadSettings
    ) async throws -> (client: LoadFigures, bare: LoadFigures) {
        let clientURL = server.url(of: "client-\(callsInFlight)", manner)
        let bareURL = server.url(of: "bare-\(callsInFlight)", manner)
        let client = ClientCaller(
            clientURL, URLSessionTransport(configuration: settings.configuration))
        let bare = SessionCaller(bareURL, settings.configuration)
        defer { bare.end() }
        // Time that passes in waiting alone is known well from fewer calls.
        let perRound = settings.calls / Self.rounds / (manner == .slow ? 10 : 1)
        var clientRun = LoadRun(caller: client, callsInFlight: callsInFlight)
        var bareRun = LoadRun(caller: bare, callsInFlight: callsInFlight)
        for _ in 0...Self.rounds {
            try await bareRun.round(of: perRound)
            try await clientRun.round(of: perRound)
        }
        try await clientRun.compare(with: server.tally(clientURL))
        try await bareRun.compare(with: server.tally(bareURL))
        try check(memoryOf: clientRun.figures, against: bareRun.figures)
        return (clientRun.figures, bareRun.figures)
    }

    /// The client alone, its answers made on the spot.
    func runWithoutNetwork(_ settings: LoadSettings) async throws -> LoadFigures {
        guard let url = URL(string: "http://127.0.0.1") else { throw LoadFailure.noServer }
        let client = ClientCaller(url, PageTransport(page: try .ofAllTypes()))
        var run = LoadRun(caller: client, callsInFlight: callsInFlight)
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
