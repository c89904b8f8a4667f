import Foundation
import LetterpressRuntime
import Testing

@Suite("Bodies that are not JSON")
struct BodyTests {
    /// A form with a member of each kind.
    struct Form: JSONCodable, Hashable {
        var name: String
        var tags: [String]?
        var file: FileUpload?
        var meta: [String: Int]?

        init(
            name: String, tags: [String]? = nil, file: FileUpload? = nil, meta: [String: Int]? = nil
        ) {
            self.name = name
            self.tags = tags
            self.file = file
            self.meta = meta
        }

        init(json: JSONReader) throws(JSONError) {
            let json = try json.object()
            name = try json.required("name")
            tags = try json.optional("tags")
            file = try json.optional("file")
            meta = try json.optional("meta")
        }

        func write(to json: inout JSONWriter) {
            json.object { json in
                json.required("name", name, .minLength(1))
                json.optional("tags", tags)
                json.optional("file", file)
                json.optional("meta", meta)
            }
        }
    }

    /// Sends whatever a closure puts into the request, and reads the response as text.
    struct Send: APIOperation {
        var fill: @Sendable (inout RequestEncoder) -> Void

        static let route = Route(.post, "/forms")

        func encode(to request: inout RequestEncoder) { fill(&request) }

        static func success(_ reply: Reply) throws(JSONError) -> String? { try reply.text() }

        typealias Failure = CallError
    }

    private func send(
        _ fill: @escaping @Sendable (inout RequestEncoder) -> Void
    ) async throws -> HTTPRequest {
        let transport = StubTransport(HTTPResponse(status: 200, body: Data("fine".utf8)))
        let core = ClientCore(
            server: "https://example.com",
            configuration: ClientConfiguration(transport: transport))
        #expect(try await core.send(Send(fill: fill)).value == "fine")
        return try #require(transport.requests.first)
    }

    @Test("a form holds the members, arrays in the style that the document says")
    func form() async throws {
        let form = Form(name: "Anna & Co", tags: ["a b", "c"])
        let plain = try await send { $0.form(form) }
        #expect(plain.headers["Content-Type"] == "application/x-www-form-urlencoded")
        #expect(plain.body?.data == Data("name=Anna%20%26%20Co&tags=a%20b&tags=c".utf8))
        let styled = try await send {
            $0.form(form, ["tags": .init(style: .pipeDelimited, explode: false)])
        }
        #expect(styled.body?.data == Data("name=Anna%20%26%20Co&tags=a%20b%7Cc".utf8))
    }

    @Test("objects in a form are JSON, as are members that the document wants so")
    func formWithJSON() async throws {
        let form = Form(name: "A", tags: ["x", "y"], meta: ["size": 4])
        let plain = try await send { $0.form(form) }
        #expect(plain.body?.data == Data("name=A&tags=x&tags=y&meta=%7B%22size%22%3A4%7D".utf8))
        let encoded = try await send { $0.form(form, ["tags": .json, "meta": .init()]) }
        #expect(
            encoded.body?.data == Data("name=A&tags=%5B%22x%22%2C%22y%22%5D&size=4".utf8))
    }

    @Test("each element of an array in a form is a field, whatever it is")
    func formWithObjectsInArrays() async throws {
        let form: JSONValue = ["a": [["b": 1], ["c"], "d", 2], "e": []]
        let request = try await send { $0.form(form) }
        let fields = String(decoding: request.body?.data ?? Data(), as: UTF8.self)
        #expect(fields == "a=%7B%22b%22%3A1%7D&a=%5B%22c%22%5D&a=d&a=2")
    }

    @Test("texts are JSON in a part that the document calls JSON")
    func partsWithJSON() async throws {
        let form = Form(name: "A", tags: ["x", "y"])
        let request = try await send {
            $0.multipart(form, ["tags": "application/json", "name": "text/html"])
        }
        let text = String(decoding: request.body?.data ?? Data(), as: UTF8.self)
        #expect(text.contains("Content-Type: text/html\r\n\r\nA\r\n"))
        #expect(text.contains("Content-Type: application/json\r\n\r\n\"x\"\r\n"))
        #expect(text.contains("Content-Type: application/json\r\n\r\n\"y\"\r\n"))
    }

    @Test("a multipart body holds files as they are")
    func multipart() async throws {
        let form = Form(
            name: "Anna", tags: ["a", "b"],
            file: .data(
                Data([0, 255, 13, 10]), name: "a\"\r\nb.png", contentType: "image/png"),
            meta: ["size": 4])
        let request = try await send { $0.multipart(form) }
        let type = try #require(request.headers["Content-Type"])
        #expect(type.hasPrefix("multipart/form-data; boundary="))
        let boundary = type.dropFirst("multipart/form-data; boundary=".count)
        let parts = [
            "Content-Disposition: form-data; name=\"name\"\r\n\r\nAnna",
            "Content-Disposition: form-data; name=\"tags\"\r\n\r\na",
            "Content-Disposition: form-data; name=\"tags\"\r\n\r\nb",
            "Content-Disposition: form-data; name=\"file\"; filename=\"a%22%0D%0Ab.png\"\r\n"
                + "Content-Type: image/png\r\n\r\n",
            "Content-Disposition: form-data; name=\"meta\"\r\n"
                + "Content-Type: application/json\r\n\r\n{\"size\":4}",
        ]
        var expected = Data()
        for part in parts {
            expected += Data("--\(boundary)\r\n\(part)".utf8)
            if part.contains("filename") { expected += Data([0, 255, 13, 10]) }
            expected += Data("\r\n".utf8)
        }
        expected += Data("--\(boundary)--\r\n".utf8)
        #expect(request.body?.data == expected)
    }

    @Test("the fields of a form without names of its own are named by who sends it")
    func namedFields() async throws {
        let files = ["a", "b"].map { FileUpload.data(Data($0.utf8), name: "\($0).txt") }
        let request = try await send { $0.multipart(["letters": files]) }
        let text = String(decoding: request.body?.data ?? Data(), as: UTF8.self)
        let parts = text.components(separatedBy: "name=\"letters\"; filename=\"")
        #expect(parts.dropFirst().map { $0.prefix(5) } == ["a.txt", "b.txt"])
    }

    @Test("the document can give a part its content type")
    func contentType() async throws {
        let form = Form(name: "n", file: .data(Data("x".utf8)))
        let request = try await send { $0.multipart(form, ["file": "text/csv"]) }
        let text = String(decoding: request.body?.data ?? Data(), as: UTF8.self)
        #expect(text.contains("Content-Type: text/csv\r\n"))
        #expect(!text.contains("octet-stream"))
    }

    @Test(
        "of several content types a part has the first one, unless its file has one",
        arguments: ["application/octet-stream": "image/png", "image/jpeg": "image/jpeg"])
    func contentTypes(given: String, sent: String) async throws {
        let form = Form(name: "n", file: .data(Data("x".utf8), contentType: given))
        let types = ["file": "image/png, image/jpeg", "name": "text/html, application/json"]
        let request = try await send { $0.multipart(form, types) }
        let text = String(decoding: request.body?.data ?? Data(), as: UTF8.self)
        #expect(text.contains("Content-Type: \(sent)\r\n\r\nx\r\n"))
        #expect(text.contains("Content-Type: text/html\r\n\r\nn\r\n"))
    }

    @Test("a file within an object is base64 in its JSON, where no part of its own can be")
    func nestedFile() async throws {
        let scan = ["thumb": FileUpload.data(Data("hello".utf8))]
        let request = try await send { $0.multipart(["scans": [scan], "first": [scan]]) }
        let text = String(decoding: request.body?.data ?? Data(), as: UTF8.self)
        #expect(text.components(separatedBy: #"{"thumb":"aGVsbG8="}"#).count == 3)
    }

    @Test("what a text demands of its length is not about a file")
    func fileWithRules() async throws {
        let request = try await send { request in
            request.multipart(Checked(file: .data(Data("secret".utf8))))
        }
        let text = String(decoding: request.body?.data ?? Data(), as: UTF8.self)
        #expect(text.contains("\r\n\r\nsecret\r\n"))
    }

    /// A file about which the document says how long its text may be.
    struct Checked: JSONCodable, Hashable {
        var file: FileUpload

        init(file: FileUpload) { self.file = file }

        init(json: JSONReader) throws(JSONError) { file = try json.object().required("file") }

        func write(to json: inout JSONWriter) {
            json.object { $0.required("file", file, .maxLength(3)) }
        }
    }

    @Test("bytes go as base64 where that is asked for")
    func base64() async throws {
        let request = try await send { $0.base64(Data([0xFB, 0xFF, 0]), contentType: "image/png") }
        #expect(request.headers["Content-Type"] == "image/png")
        #expect(request.body?.data == Data("+/8A".utf8))
        for text in ["+/8A", "-_8A", "+/\r\n8A"] {
            let reply = Reply(status: 200, headers: [:], body: Data(text.utf8))
            #expect(try reply.base64() == Data([0xFB, 0xFF, 0]))
        }
        let other = Reply(status: 200, headers: [:], body: Data("?".utf8))
        #expect(throws: JSONError.self) { try other.base64() }
    }

    @Test(
        "a time goes without milliseconds where a rule has no room for them",
        arguments: [
            (24, "\"2025-01-31T12:34:56.789Z\""), (23, "\"2025-01-31T12:34:56Z\""),
            (20, "\"2025-01-31T12:34:56Z\""),
        ])
    func wholeSeconds(length: Int, text: String) async throws {
        let time = Date(timeIntervalSince1970: 1_738_326_896.789)
        let request = try await send { $0.json(time, .maxLength(length)) }
        #expect(request.body?.data == Data(text.utf8))
    }

    @Test("text and bytes go as they are, with the content type and the wish for another")
    func plain() async throws {
        let text = try await send {
            $0.text("Grüße", contentType: "text/plain")
            $0.accept("text/csv")
        }
        #expect(text.body?.data == Data("Grüße".utf8))
        #expect(text.headers["Content-Type"] == "text/plain")
        #expect(text.headers["Accept"] == "text/csv")
        let bytes = try await send { $0.binary(.data(Data([1, 2])), contentType: "image/png") }
        #expect(bytes.body?.data == Data([1, 2]))
        #expect(bytes.headers["Content-Type"] == "image/png")
    }

    @Test(
        "lines hold a value each, behind a separator where the content type asks for one",
        arguments: [
            ("application/x-ndjson", "{\"a\":1}\n{}\n"),
            ("application/json-seq", "\u{1E}{\"a\":1}\n\u{1E}{}\n"),
            ("application/geo+json-seq", "\u{1E}{\"a\":1}\n\u{1E}{}\n"),
        ])
    func lines(contentType: String, expected: String) async throws {
        let values: [[String: Int]] = [["a": 1], [:]]
        let request = try await send { $0.lines(values, contentType: contentType) }
        #expect(request.body?.data == Data(expected.utf8))
        #expect(request.headers["Content-Type"] == contentType)
        let nothing = try await send { $0.lines([Int](), contentType: contentType) }
        #expect(nothing.body?.data == Data())
    }

    @Test("files come with their names")
    func filesOnDisk() throws {
        let file = URL.temporaryDirectory.appending(path: "\(UUID().uuidString).txt")
        try Data("content".utf8).write(to: file)
        defer { try? FileManager.default.removeItem(at: file) }
        let upload = FileUpload.file(file, contentType: "text/plain")
        #expect(upload.content == .file(file))
        #expect(upload.name == file.lastPathComponent)
        #expect(upload.contentType == "text/plain")
        #expect(FileUpload.file(file, name: "n").name == "n")
    }

    @Test(
        "what breaks a rule is not sent",
        arguments: [
            Refusal("members of a form", at: ["/name"]) { $0.form(Form(name: "")) },
            Refusal("members of lines", at: ["/1/name"]) {
                $0.lines([Form(name: "a"), Form(name: "")], contentType: "application/jsonl")
            },
            Refusal("lines", at: ["/0"]) {
                $0.lines(["", "b"], contentType: "application/jsonl", .minLength(1))
            },
            Refusal("a list", at: ["", "/1"]) {
                $0.json(["b", ""], .maxItems(1), .each(.minLength(1)))
            },
            Refusal("a map", at: ["/a"]) {
                $0.json(["a": 1], contentType: "application/a+json", .each(.minimum(2)))
            },
            Refusal("an object", at: [""]) { $0.json(Form(name: "a"), .minProperties(2)) },
        ])
    func rules(_ row: Refusal) async {
        do {
            _ = try await send(row.fill)
            Issue.record("it was sent")
        } catch CallError.invalidRequest(let failure) {
            #expect(failure.violations.map(\.pointer).sorted() == row.pointers)
        } catch {
            Issue.record("\(error)")
        }
    }

    /// A body that is refused, and where.
    struct Refusal: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let pointers: [String]
        let fill: @Sendable (inout RequestEncoder) -> Void

        init(
            _ name: String, at pointers: [String],
            _ fill: @escaping @Sendable (inout RequestEncoder) -> Void
        ) {
            testDescription = name
            self.pointers = pointers
            self.fill = fill
        }
    }

    @Test("a body of a range of types is sent as the type of its file")
    func fileOfItsOwnType() async throws {
        let request = try await send { $0.file(.data(Data([1, 2]), contentType: "image/png")) }
        #expect(request.headers["Content-Type"] == "image/png")
        #expect(request.body?.data == Data([1, 2]))
        await #expect(throws: CallError.self) {
            try await send { $0.file(.data(Data(), contentType: "image/png\r\nX: y")) }
        }
    }

    @Test(
        "a body of one of several types is sent as the first, or as the type of its file",
        arguments: [
            (FileUpload.data(Data([1])), "image/png"),
            (.data(Data([1]), contentType: "image/jpeg"), "image/jpeg"),
        ])
    func fileOfSeveralTypes(_ file: FileUpload, type: String) async throws {
        let request = try await send { $0.file(file, among: "image/png, image/jpeg") }
        #expect(request.headers["Content-Type"] == type)
        #expect(request.body?.data == Data([1]))
    }

    @Test("a file in JSON is base64, and prints as its size alone")
    func fileInJSON() throws {
        let file = FileUpload.data(Data("hidden".utf8), name: "n")
        #expect(file.jsonText() == "\"aGlkZGVu\"")
        #expect(try FileUpload(jsonText: file.jsonText()).content == file.content)
        #expect("\(file)" == "file of 6 bytes")
    }

    @Test("text that is not UTF-8 is an error")
    func badText() throws {
        let reply = Reply(status: 200, headers: [:], body: Data([0xFF]))
        #expect(throws: JSONError.self) { try reply.text() }
        #expect(reply.data() == Data([0xFF]))
        #expect(reply.dataError().body == Data([0xFF]))
    }

    @Test("an error without a documented body keeps what came, and does not print it")
    func rawBodyOfErrors() throws {
        let reply = Reply(status: 404, headers: [:], body: Data(#"{"message":"gone"}"#.utf8))
        let error: ErrorResponse<NoContent> = try reply.error()
        #expect(error.rawBody == reply.body)
        var dumped = ""
        dump(error, to: &dumped)
        #expect(!dumped.contains("gone") && !"\(error)".contains("gone"))
    }
}
