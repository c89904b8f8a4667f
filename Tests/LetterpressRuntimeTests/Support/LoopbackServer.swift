import Foundation
import Synchronization

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A server on 127.0.0.1 that answers each connection once, and records what it received.
final class LoopbackServer: Sendable {
    /// A request as it came over the wire.
    struct Received: Sendable {
        let line: String
        let headers: [String: String]
        let body: String
    }

    /// What to send back; `nil` leaves the client waiting until it goes away.
    typealias Answer = @Sendable (Received) -> String?

    let port: Int
    private let socket: Int32
    private let answer: Answer
    private let state = Mutex<(received: [Received], isStopped: Bool, hungUp: Int)>(([], false, 0))

    var received: [Received] { state.withLock { $0.received } }

    /// How many clients went away without an answer.
    var hungUp: Int { state.withLock { $0.hungUp } }

    init(answer: @escaping Answer) throws {
        self.answer = answer
        let socket = Self.makeSocket()
        var address = Self.loopback(port: 0)
        let bound = Self.withAddress(&address) { bind(socket, $0, $1) }
        guard socket >= 0, bound == 0, listen(socket, 16) == 0 else { throw URLError(.unknown) }
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        _ = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(socket, $0, &length)
            }
        }
        self.socket = socket
        port = Int(UInt16(bigEndian: address.sin_port))
        let thread = Thread { [self] in acceptConnections() }
        thread.start()
    }

    /// Stops accepting; the thread ends within a tenth of a second.
    func stop() {
        state.withLock { $0.isStopped = true }
    }

    private var isStopped: Bool { state.withLock { $0.isStopped } }

    private func acceptConnections() {
        while !isStopped {
            guard Self.isReadable(socket) else { continue }
            let connection = accept(socket, nil, nil)
            guard connection >= 0 else { continue }
            Thread { [self] in
                serve(connection)
                close(connection)
            }.start()
        }
        close(socket)
    }

    private func serve(_ connection: Int32) {
        guard let request = read(connection) else { return }
        state.withLock { $0.received.append(request) }
        guard let text = answer(request) else {
            waitForHangUp(connection)
            return
        }
        let bytes = Array(text.utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(connection, $0.baseAddress, $0.count, Self.noSignal)
            }
            guard count > 0 else { return }
            sent += count
        }
    }

    private func waitForHangUp(_ connection: Int32) {
        while !isStopped {
            guard Self.isReadable(connection) else { continue }
            var byte: UInt8 = 0
            guard recv(connection, &byte, 1, 0) > 0 else {
                state.withLock { $0.hungUp += 1 }
                return
            }
        }
    }

    private func read(_ connection: Int32) -> Received? {
        var data = Data()
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while !isStopped {
            if let request = Received(data) { return request }
            guard Self.isReadable(connection) else { continue }
            let count = recv(connection, &buffer, buffer.count, 0)
            guard count > 0 else { return nil }
            data.append(contentsOf: buffer[..<count])
        }
        return nil
    }

    private static func isReadable(_ descriptor: Int32) -> Bool {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        #if canImport(Darwin)
            return Darwin.poll(&poll, 1, 100) > 0
        #else
            return Foundation.poll(&poll, 1, 100) > 0
        #endif
    }

    private static func makeSocket() -> Int32 {
        #if canImport(Darwin)
            return Darwin.socket(AF_INET, SOCK_STREAM, 0)
        #else
            return Foundation.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        #endif
    }

    private static var noSignal: Int32 {
        #if canImport(Darwin)
            return 0
        #else
            return Int32(MSG_NOSIGNAL)
        #endif
    }

    /// Whether anything listens on a port.
    static func canConnect(port: Int) -> Bool {
        let socket = makeSocket()
        defer { close(socket) }
        var address = loopback(port: UInt16(port))
        return withAddress(&address) { connect(socket, $0, $1) } == 0
    }

    private static func withAddress(
        _ address: inout sockaddr_in, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32 {
        withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    private static func loopback(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return address
    }
}

extension LoopbackServer {
    /// A complete response with a body.
    static func response(
        _ status: Int, _ body: String = "", headers: [String: String] = [:]
    ) -> String {
        var lines = [
            "HTTP/1.1 \(status) Status", "Content-Length: \(body.utf8.count)", "Connection: close",
        ]
        lines += headers.map { "\($0.key): \($0.value)" }
        return lines.joined(separator: "\r\n") + "\r\n\r\n" + body
    }
}

extension LoopbackServer.Received {
    /// `nil` until the request is complete.
    init?(_ data: Data) {
        guard let end = data.range(of: Data("\r\n\r\n".utf8)) else { return nil }
        let head = String(decoding: data[..<end.lowerBound], as: UTF8.self)
        let lines = head.components(separatedBy: "\r\n")
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            headers[line[..<colon].lowercased()] = value
        }
        let body = data[end.upperBound...]
        guard body.count >= Int(headers["content-length"] ?? "0") ?? 0 else { return nil }
        self.init(
            line: lines[0], headers: headers, body: String(decoding: body, as: UTF8.self))
    }
}
