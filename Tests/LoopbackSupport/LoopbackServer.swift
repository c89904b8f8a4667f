import Foundation
import LetterpressRuntime

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A server on 127.0.0.1 that goes through a script for each connection, and records what it received.
package final class LoopbackServer: Sendable {
    /// A request as it came over the wire.
    package struct Received: Sendable {
        package let line: String
        package let headers: [String: String]
        package let bytes: Data

        package var body: String { String(decoding: bytes, as: UTF8.self) }
    }

    /// What is done with a connection; behind the last step it is closed.
    package enum Step: Sendable {
        case send(String)
        case sendBytes([UInt8])
        /// Sends the letter x until so many bytes are out or the client is gone.
        case flood(bytes: Int)
        /// Sends this text so many times, with a short rest each time, or until the client is gone.
        case trickle(String, times: Int = .max)
        /// Waits until the client is gone.
        case hang
        /// Closes the connection the hard way.
        case reset
        /// As the last step: waits for another request on the connection, and goes through its script.
        case again
    }

    /// The steps for a request; `nil` in place of the request where it is not even read.
    package typealias Script = @Sendable (Received?) -> [Step]

    private let address: LoopbackPort
    private let script: Script
    private let readsRequests: Bool
    private let state = Locked(State())

    private struct State {
        var received: [Received] = []
        var isStopped = false
        var connections = 0
        var hungUp = 0
        var bytesSent = 0
    }

    package var port: Int { address.number }

    /// The URL of the server, without a slash at the end.
    package var base: String { address.base }

    package var received: [Received] { state.withLock { $0.received } }

    /// How many connections came about.
    package var connections: Int { state.withLock { $0.connections } }

    /// How many clients went away before the script was over.
    package var hungUp: Int { state.withLock { $0.hungUp } }

    /// How many bytes went out.
    package var bytesSent: Int { state.withLock { $0.bytesSent } }

    /// Answers each request; where the answer is `nil`, the client waits until it goes away.
    package convenience init(answer: @escaping @Sendable (Received) -> String?) throws {
        try self.init { request in
            guard let text = request.flatMap(answer) else { return [.hang] }
            return [.send(text)]
        }
    }

    /// Plays the scripts one after the other, each for one connection, and the last one for all that follow.
    package convenience init(scripts: [[Step]], readsRequests: Bool = true) throws {
        let next = Locked(scripts)
        try self.init(readsRequests: readsRequests) { _ in
            next.withLock { $0.count > 1 ? $0.removeFirst() : $0.first ?? [] }
        }
    }

    package init(readsRequests: Bool = true, script: @escaping Script) throws {
        self.readsRequests = readsRequests
        self.script = script
        let address = try LoopbackPort()
        guard listen(address.socket, 128) == 0 else { throw URLError(.unknown) }
        self.address = address
        let thread = Thread { [self] in acceptConnections() }
        thread.start()
    }

    /// Stops accepting; the thread ends within a tenth of a second.
    package func stop() {
        state.withLock { $0.isStopped = true }
    }

    private var isStopped: Bool { state.withLock { $0.isStopped } }

    private func acceptConnections() {
        while !isStopped {
            guard Self.isReadable(address.socket) else { continue }
            let connection = accept(address.socket, nil, nil)
            guard connection >= 0 else { continue }
            Thread { [self] in
                serve(connection)
                close(connection)
            }.start()
        }
    }

    private func serve(_ connection: Int32) {
        state.withLock { $0.connections += 1 }
        while serveRequest(connection) {}
    }

    /// Answers whether another one is to come.
    private func serveRequest(_ connection: Int32) -> Bool {
        let request = readsRequests ? read(connection) : nil
        guard request != nil || !readsRequests else { return false }
        if let request { state.withLock { $0.received.append(request) } }
        let steps = script(request)
        for step in steps {
            guard play(step, connection) else {
                state.withLock { $0.hungUp += 1 }
                return false
            }
        }
        if case .again = steps.last { return true }
        return false
    }

    /// Answers `false` when the client is gone.
    private func play(_ step: Step, _ connection: Int32) -> Bool {
        switch step {
        case .send(let text): return send(Array(text.utf8), connection)
        case .sendBytes(let bytes): return send(bytes, connection)
        case .flood(let size):
            let bytes = [UInt8](repeating: UInt8(ascii: "x"), count: 65_536)
            var rest = size
            while rest > 0, !isStopped {
                guard send(Array(bytes.prefix(rest)), connection) else { return false }
                rest -= bytes.count
            }
            return true
        case .trickle(let text, let times):
            for _ in 0..<times where !isStopped {
                guard send(Array(text.utf8), connection), !isGone(connection, after: 5) else {
                    return false
                }
            }
            return true
        case .hang:
            while !isStopped {
                if isGone(connection, after: 100) { return false }
            }
            return true
        case .reset:
            var option = linger(l_onoff: 1, l_linger: 0)
            setsockopt(
                connection, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
            return true
        case .again: return true
        }
    }

    private func send(_ bytes: [UInt8], _ connection: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Self.transmit(connection, $0.baseAddress, $0.count, Self.noSignal)
            }
            guard count > 0 else { return false }
            sent += count
            state.withLock { $0.bytesSent += count }
        }
        return true
    }

    /// Whether the client went away within some milliseconds.
    private func isGone(_ connection: Int32, after milliseconds: Int32) -> Bool {
        guard Self.isReadable(connection, within: milliseconds) else { return false }
        var byte: UInt8 = 0
        return recv(connection, &byte, 1, 0) <= 0
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

    private static func isReadable(_ descriptor: Int32, within milliseconds: Int32 = 100) -> Bool {
        var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        #if canImport(Darwin)
            return Darwin.poll(&poll, 1, milliseconds) > 0
        #else
            return Foundation.poll(&poll, 1, milliseconds) > 0
        #endif
    }

    private static func transmit(
        _ connection: Int32, _ start: UnsafeRawPointer?, _ count: Int, _ flags: Int32
    ) -> Int {
        #if canImport(Darwin)
            return Darwin.send(connection, start, count, flags)
        #else
            return Foundation.send(connection, start, count, flags)
        #endif
    }

    private static var noSignal: Int32 {
        #if canImport(Darwin)
            return 0
        #else
            return Int32(MSG_NOSIGNAL)
        #endif
    }
}

extension LoopbackServer {
    /// A complete response with a body.
    package static func response(
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
        self.init(line: lines[0], headers: headers, bytes: Data(body))
    }
}
