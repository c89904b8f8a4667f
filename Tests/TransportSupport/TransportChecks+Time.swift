import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing

extension TransportChecks {
    package func silenceIsATimeout() async throws {
        let server = try LoopbackServer { _ in nil }
        defer { server.stop() }
        let request = HTTPRequest(method: .get, url: try url(server), timeout: .seconds(1))
        #expect(await reason(request) == .timedOut)
        try await eventually { server.hungUp == 1 }
    }

    /// The whole takes longer than the timeout; no silence within it does.
    package func slowBodiesAreNotSilent() async throws {
        let script: [Fault.Step] = [
            .send(Fault.head("Content-Length: 900")), .trickle("x", times: 900),
        ]
        let server = try LoopbackServer(scripts: [script])
        defer { server.stop() }
        let request = HTTPRequest(method: .get, url: try url(server), timeout: .seconds(4))
        #expect(try await transport.send(request).body.count == 900)
    }

    package func cancellationHangsUp() async throws {
        let server = try LoopbackServer { _ in nil }
        defer { server.stop() }
        let request = HTTPRequest(method: .get, url: try url(server))
        let task = Task { await reason(request) }
        try await eventually { !server.received.isEmpty }
        task.cancel()
        #expect(await task.value == .cancelled)
        try await eventually { server.hungUp == 1 }
    }

    package func cancelledTasksSendNothing() async throws {
        let server = try LoopbackServer { _ in nil }
        defer { server.stop() }
        let request = HTTPRequest(method: .get, url: try url(server))
        let task = Task {
            while !Task.isCancelled { await Task.yield() }
            return await reason(request)
        }
        task.cancel()
        #expect(await task.value == .cancelled)
        #expect(server.connections == 0)
    }

    /// Cancels at every moment of an exchange; each of them ends, and only once.
    package func cancellationAtAnyTime() async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(200, "fine") }
        defer { server.stop() }
        let request = HTTPRequest(method: .get, url: try url(server))
        for round in 0..<20 {
            let reasons = await withTaskGroup(of: TransportError.Reason?.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        let task = Task { await reason(request) }
                        for _ in 0..<round * number { await Task.yield() }
                        task.cancel()
                        return await task.value
                    }
                }
                return await group.reduce(into: Set()) { $0.insert($1) }
            }
            #expect(reasons.isSubset(of: [nil, .cancelled]))
        }
    }

    /// Nobody is answered before all have asked.
    package func manyAtOnce() async throws {
        let count = 64
        let asked = Locked(0)
        let server = try LoopbackServer { request in
            asked.withLock { $0 += 1 }
            while asked.withLock({ $0 < count }) { usleep(1000) }
            return LoopbackServer.response(200, request.line)
        }
        defer { server.stop() }
        let base = try url(server)
        let bodies = try await withThrowingTaskGroup(of: String.self) { group in
            for number in 0..<count {
                group.addTask { [transport] in
                    let request = HTTPRequest(method: .get, url: base.appending(path: "\(number)"))
                    return String(decoding: try await transport.send(request).body, as: UTF8.self)
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        #expect(bodies == Set((0..<count).map { "GET /\($0) HTTP/1.1" }))
    }

    package func connectionsAreUsedAgain() async throws {
        let answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
        let server = try LoopbackServer(scripts: [[.send(answer), .again]])
        defer { server.stop() }
        let request = HTTPRequest(method: .get, url: try url(server))
        for _ in 0..<20 {
            #expect(try await transport.send(request).body == Data("ok".utf8))
        }
        #expect(server.received.count == 20)
        #expect(server.connections == 1)
    }
}
