import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing

/// Sends files through one transport, and looks at what arrives.
package struct UploadChecks: Sendable {
    private let transport: any Transport

    package init(_ transport: any Transport) {
        self.transport = transport
    }

    package static let sizes: [Case<Int, Void>] = [
        Case("nothing", 0, ()), Case("a-byte", 1, ()), Case("megabytes", 5_000_011, ()),
    ]

    package func filesArriveAsTheyAre(_ row: Case<Int, Void>) async throws {
        let file = try SampleFile(size: row.input)
        defer { file.remove() }
        let server = try LoopbackServer { _ in LoopbackServer.response(204) }
        defer { server.stop() }
        let response = try await FaultClient(transport, server: server.base).send(
            Upload(.file(file.url)))
        let received = try #require(server.received.first)
        #expect(received.bytes == file.bytes)
        #expect(received.headers["content-length"] == "\(row.input)")
        #expect(received.headers["transfer-encoding"] == nil)
        #expect(received.headers["content-type"] == "image/png")
        #expect(response.attempts.map(\.bytesSent) == [row.input])
    }

    package func formsArriveWithTheirFiles(_ row: Case<Int, Void>) async throws {
        let file = try SampleFile(size: row.input)
        defer { file.remove() }
        let server = try LoopbackServer { _ in LoopbackServer.response(204) }
        defer { server.stop() }
        let form = UploadForm(
            note: UUID().uuidString,
            files: [.file(file.url, name: "a"), .data(Data("b".utf8), name: "b")])
        _ = try await FaultClient(transport, server: server.base).send(Upload(form))
        let received = try #require(server.received.first)
        let type = try #require(received.headers["content-type"])
        let boundary = "--" + type.dropFirst("multipart/form-data; boundary=".count)
        #expect(received.bytes == form.bytes(boundary, file.bytes))
        #expect(received.headers["content-length"] == "\(received.bytes.count)")
        #expect(received.headers["transfer-encoding"] == nil)
        #expect(try temporaryFiles(holding: form.note) == [])
    }

    package func everyAttemptBeginsAtTheStart() async throws {
        let file = try SampleFile(size: 300_007)
        defer { file.remove() }
        let server = try LoopbackServer(
            scripts: [[], [.send(LoopbackServer.response(503))], [.send(moved)], [.send(done)]])
        defer { server.stop() }
        let response = try await FaultClient(transport, server: server.base).send(
            Upload(.file(file.url)))
        #expect(response.attempts.count == 3)
        #expect(server.received.map(\.bytes) == Array(repeating: file.bytes, count: 4))
        #expect(Set(server.received.map { $0.headers["idempotency-key"] }).count == 1)
    }

    private var moved: String {
        LoopbackServer.response(307, headers: ["Location": "/elsewhere"])
    }

    private var done: String { LoopbackServer.response(204) }

    /// What no call can send.
    package static let missing: [Case<URL, Void>] = [
        Case("no-file", URL.temporaryDirectory.appending(path: UUID().uuidString), ()),
        Case("folder", URL.temporaryDirectory, ()), Case("device", URL(filePath: "/dev/zero"), ()),
        Case("web-page", URL(string: "https://example.com/etc/hostname") ?? URL(filePath: "/"), ()),
    ]

    package func missingFilesAreFoundBefore(_ row: Case<URL, Void>) async throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(204) }
        defer { server.stop() }
        let client = FaultClient(transport, server: server.base) { $0.validatesRequests = false }
        let calls = [
            Upload(.file(row.input)): "", Upload(UploadForm(files: [.file(row.input)])): "/files",
        ]
        for (call, pointer) in calls {
            guard case .invalidRequest(let failure) = await client.failure(call) else {
                Issue.record("it was sent")
                continue
            }
            let violation = Violation(
                place: .body, pointer: pointer, demand: "must be a regular file that can be read")
            #expect(failure.violations == [violation])
        }
        #expect(server.connections == 0)
    }

    package func filesThatChangeEndTheCall() async throws {
        let file = try SampleFile(size: 1000)
        defer { file.remove() }
        let server = try LoopbackServer { _ in
            file.remove()
            return LoopbackServer.response(503)
        }
        defer { server.stop() }
        let failure = await FaultClient(transport, server: server.base).failure(
            Upload(.file(file.url)))
        guard case .transport(let failure) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        #expect(failure.error.reason == .other)
        #expect(failure.attempts.count == 2)
        #expect("\(failure)".contains("a file changed"))
        #expect(server.received.count == 1)
    }

    /// A server may have seen enough before it has everything.
    package func answersMayComeEarly() async throws {
        let file = try SampleFile(size: 32_000_017)
        defer { file.remove() }
        let server = try LoopbackServer(
            scripts: [[.send(LoopbackServer.response(413)), .hang]], readsRequests: false)
        defer { server.stop() }
        let failure = await FaultClient(transport, server: server.base).failure(
            Upload(.file(file.url)))
        #expect(failure?.statusCode == 413)
        #expect(failure?.attempts.count == 1)
    }

    package func serversMayHangUp() async throws {
        let file = try SampleFile(size: 32_000_017)
        defer { file.remove() }
        let server = try LoopbackServer(
            scripts: [[.trickle("", times: 2), .reset]], readsRequests: false)
        defer { server.stop() }
        let failure = await FaultClient(transport, server: server.base).failure(
            Upload(.file(file.url)))
        guard case .transport(let failure) = failure else {
            Issue.record("\(String(describing: failure))")
            return
        }
        // Which of them depends on how far libcurl was when the server went away.
        #expect([.connectionLost, .cannotConnect].contains(failure.error.reason), "\(failure)")
        #expect(failure.attempts.count == 3)
    }

    /// The first exchange leaves a connection, which the server closes when it has read the second request.
    package func keptConnectionsMayBeLost() async throws {
        let file = try SampleFile(size: 1_000_003)
        defer { file.remove() }
        let kept = "HTTP/1.1 204 No Content\r\n\r\n"
        let server = try LoopbackServer(
            scripts: [[.send(kept), .again], [], [.send(done)]])
        defer { server.stop() }
        let client = FaultClient(transport, server: server.base)
        _ = try await client.send(Upload(.file(file.url)))
        #expect(try await client.send(Upload(.file(file.url))).attempts.count == 2)
        #expect(server.received.map(\.bytes) == Array(repeating: file.bytes, count: 3))
    }

    /// More than a connection takes unread.
    package func cancellationLeavesNothingBehind() async throws {
        let file = try SampleFile(size: 32_000_017)
        defer { file.remove() }
        let server = try LoopbackServer(scripts: [[.hang]], readsRequests: false)
        defer { server.stop() }
        let clock = ManualClock()
        let client = FaultClient(transport, server: server.base) { $0.clock = clock.clock }
        let form = UploadForm(note: UUID().uuidString, files: [.file(file.url)])
        let task = Task { await client.failure(Upload(form)) }
        try await eventually { server.connections == 1 }
        task.cancel()
        #expect(await task.value?.name == "cancelled")
        #expect(try temporaryFiles(holding: form.note) == [])
    }

    /// What was put together for forms that begin with such a note.
    private func temporaryFiles(holding note: String) throws -> [String] {
        let folder = FileManager.default.temporaryDirectory
        return try FileManager.default.contentsOfDirectory(atPath: folder.path()).filter { name in
            guard name.hasPrefix("letterpress-"),
                let handle = try? FileHandle(forReadingFrom: folder.appending(path: name)),
                let start = try? handle.read(upToCount: 1000)
            else { return false }
            return start.range(of: Data(note.utf8)) != nil
        }
    }
}
