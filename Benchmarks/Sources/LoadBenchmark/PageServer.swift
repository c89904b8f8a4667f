import Foundation
import Synchronization

/// An HTTP server on 127.0.0.1 that keeps its connections, each in a thread of its own.
///
/// The path begins with the name of a run, then comes how its requests are treated; `tally` in that place
/// tells what was counted.
final class PageServer: Sendable {
    private let page: Page
    private let runs = Mutex<[Substring: Run]>([:])

    private struct Run {
        var tally = Tally()
        var failed: Set<Substring> = []
    }

    /// One failure for so many calls, which is one for twenty responses: calls that fail have two.
    private static let callsPerFailure = 19

    init(page: Page) {
        self.page = page
    }

    /// Prints the port, and serves until the standard input ends.
    func run() throws {
        let socket = try LoopbackSocket.listening()
        FileHandle.standardOutput.write(Data("\(try socket.port)\n".utf8))
        Thread.detachNewThread {
            _ = try? FileHandle.standardInput.readToEnd()
            exit(0)
        }
        while let connection = try? socket.nextConnection() {
            Thread.detachNewThread { [self] in serve(connection) }
        }
    }

    private func serve(_ connection: LoopbackSocket) {
        defer { connection.end() }
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while let head = connection.readHead(&buffer) {
            guard connection.write(response(to: head)) else { return }
        }
    }

    /// `head` is the first line: `GET /client-8/steady/v1/accounts?cursor=12&limit=100 HTTP/1.1`.
    private func response(to head: String) -> [UInt8] {
        let target = head.split(separator: " ").dropFirst().first ?? ""
        let parts = target.split(separator: "/", maxSplits: 2)
        guard parts.count >= 2 else { return Self.notFound }
        guard parts[1] != "tally" else {
            let tally = runs.withLock { $0[parts[0]]?.tally ?? Tally() }
            return Self.response("200 OK", Array(tally.text.utf8))
        }
        guard let manner = ServerManner(rawValue: String(parts[1])) else { return Self.notFound }
        let query = target.split(separator: "?").last ?? ""
        let cursor = query.split(separator: "&").first { $0.hasPrefix("cursor=") }?.dropFirst(7)
        guard let cursor else { return Self.notFound }
        if manner == .slow { usleep(UInt32(ServerManner.delay) * 1000) }
        guard count(cursor, in: parts[0], fails: manner == .failing) else {
            return Self.response("503 Service Unavailable", Array("{}".utf8), "Retry-After: 0\r\n")
        }
        return Self.response("200 OK", page.bytes(for: String(cursor)))
    }

    /// Whether the request is to be answered; one that fails does so once.
    private func count(_ cursor: Substring, in run: Substring, fails: Bool) -> Bool {
        let mayFail = fails && (Int(cursor) ?? 1).isMultiple(of: Self.callsPerFailure)
        return runs.withLock { runs in
            runs[run, default: Run()].tally.requests += 1
            if mayFail, runs[run]?.failed.insert(cursor).inserted == true { return false }
            runs[run]?.tally.pages += 1
            return true
        }
    }

    private static var notFound: [UInt8] { response("404 Not Found", []) }

    private static func response(
        _ status: String, _ body: [UInt8], _ fields: String = ""
    ) -> [UInt8] {
        let head =
            "HTTP/1.1 \(status)\r\nContent-Type: application/json\r\n\(fields)"
            + "Content-Length: \(body.count)\r\n\r\n"
        return head.utf8 + body
    }
}
