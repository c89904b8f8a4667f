import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// This program a second time, as the server: its memory and its locks are not those of the client.
struct ServerProcess {
    private let process = Process()
    private let lifeline = Pipe()
    private let url: URL

    init() throws {
        let output = Pipe()
        process.executableURL = Bundle.main.executableURL
        process.arguments = ["serve"]
        process.standardInput = lifeline
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = Int(text.trimmingCharacters(in: .whitespacesAndNewlines)),
            let url = URL(string: "http://127.0.0.1:\(port)")
        else { throw LoadFailure.noServer }
        self.url = url
    }

    /// Where the requests of a run go.
    func url(of run: String, _ manner: ServerManner) -> URL {
        url.appending(path: "\(run)-\(manner)/\(manner)")
    }

    /// What arrived of a run.
    func tally(_ run: URL) async throws -> Tally {
        let url = run.deletingLastPathComponent().appending(path: "tally")
        let (data, _) = try await URLSession.shared.data(from: url)
        guard let tally = Tally(String(decoding: data, as: UTF8.self)) else {
            throw LoadFailure.badResponse
        }
        return tally
    }

    func end() {
        try? lifeline.fileHandleForWriting.close()
        process.waitUntilExit()
    }
}
