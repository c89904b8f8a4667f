import Foundation
import LetterpressRuntime
import LoopbackSupport
import Testing
import TransportSupport

@Suite("Bodies of requests")
struct RequestBodyTests {
    private let file = URL.temporaryDirectory.appending(path: UUID().uuidString)

    private func body(_ text: String) throws -> RequestBody {
        try Data(text.utf8).write(to: file)
        return try #require(RequestBody(.file(file)))
    }

    static let counts: [Case<Int, [String]>] = [
        Case("small", 4, ["cana", "ry"]), Case("exact", 6, ["canary"]),
        Case("large", 100, ["canary"]),
    ]

    @Test("are read in parts of any size, as often as somebody wants", arguments: counts)
    func reading(row: Case<Int, [String]>) throws {
        defer { try? FileManager.default.removeItem(at: file) }
        for body in [RequestBody(Data("canary".utf8)), try body("canary")] {
            for _ in 0..<2 {
                var reader = body.makeReader()
                var parts: [String] = []
                while let part = try reader.next(upTo: row.input) {
                    parts.append(String(decoding: part, as: UTF8.self))
                }
                #expect(parts == row.expected)
            }
            #expect(try body.collected() == Data("canary".utf8))
            #expect(body.size == 6)
        }
    }

    @Test("leave files on disk")
    func data() throws {
        defer { try? FileManager.default.removeItem(at: file) }
        #expect(RequestBody(Data("canary".utf8)).data == Data("canary".utf8))
        #expect(try body("canary").data == nil)
    }

    @Test("follow links to files")
    func links() throws {
        let link = URL.temporaryDirectory.appending(path: UUID().uuidString)
        let target = try body("canary")
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: file)
        defer {
            try? FileManager.default.removeItem(at: file)
            try? FileManager.default.removeItem(at: link)
        }
        #expect(RequestBody(.file(link))?.size == target.size)
        #expect(try RequestBody(.file(link))?.collected() == target.collected())
    }

    @Test("end where a file is no longer what it was", arguments: ["", "can", "canary of fate"])
    func change(text: String) throws {
        defer { try? FileManager.default.removeItem(at: file) }
        let body = try body("canary")
        try Data(text.utf8).write(to: file)
        #expect(throws: TransportError.self) { try body.collected() }
    }

    @Test("end where a file gets shorter while it is read")
    func cut() throws {
        defer { try? FileManager.default.removeItem(at: file) }
        var reader = try body("canary").makeReader()
        #expect(try reader.next(upTo: 3) == Data("can".utf8))
        let handle = try FileHandle(forWritingTo: file)
        try handle.truncate(atOffset: 4)
        #expect(try reader.next(upTo: 3) == Data("a".utf8))
        #expect(throws: TransportError.self) { try reader.next(upTo: 3) }
    }

    @Test("show neither content nor names")
    func printing() throws {
        let named = URL.temporaryDirectory.appending(path: "canary-\(UUID().uuidString)")
        try Data("canary".utf8).write(to: named)
        defer { try? FileManager.default.removeItem(at: named) }
        let body = try #require(RequestBody(.file(named)))
        let values: [Any] = [
            RequestBody(Data("canary".utf8)), body, body.pieces, BinaryContent.file(named),
            BinaryContent.data(Data("canary".utf8)), FileUpload.file(named),
            FileUpload.data(Data("canary".utf8), name: "canary"),
            HTTPRequest(method: .put, url: URL(filePath: "/"), body: body),
        ]
        for value in values { #expect(leaks("canary", in: printed(value)) == []) }
        #expect("\(body)" == "6 bytes")
        #expect("\(BinaryContent.file(named))" == "a file")
    }

    @Test("files are base64 in JSON, if they are there")
    func json() throws {
        try Data("hidden".utf8).write(to: file)
        #expect(FileUpload.file(file).jsonText() == "\"aGlkZGVu\"")
        try FileManager.default.removeItem(at: file)
        #expect(demands(of: .file(file)) == ["must be a regular file that can be read"])
    }

    @Test("what lies elsewhere is not fetched")
    func elsewhere() throws {
        let server = try LoopbackServer { _ in LoopbackServer.response(200, "remote") }
        defer { server.stop() }
        let file = FileUpload.file(try #require(URL(string: "\(server.base)/file")))
        #expect(demands(of: file) == ["must be a regular file that can be read"])
        #expect(server.connections == 0)
    }

    private func demands(of file: FileUpload) -> [String] {
        var writer = JSONWriter()
        file.write(to: &writer)
        return writer.violations.map(\.demand)
    }
}
