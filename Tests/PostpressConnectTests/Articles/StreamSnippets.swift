import Foundation
import Postpress

/// The examples of the article about streams, as they stand there.
enum StreamSnippets {
    static func parts(_ chats: Chats) async throws {
        for try await part in try await chats.answerStream(to: "Who is there?") {
            print(part.text, terminator: "")
        }
    }

    static func events(_ chats: Chats) async throws {
        for try await event in try await chats.answerStream(to: "Who is there?").events {
            print(event.name ?? "message", event.id ?? "", event.value.text)
        }
    }

    static func errors(_ chats: Chats) async throws {
        let parts = try await chats.answerStream(to: "Who is there?")
        do throws(StreamError) {
            for try await part in parts { print(part.text, terminator: "") }
        } catch {
            if error.isRetryable { print("once more?") }
            print(error)
        }
    }

    static func download(_ postpress: PostpressClient, _ file: URL) async throws {
        let list = try await postpress.download(Accounts.List())
        try await list.value.write(to: file)
    }

    static func stub() async throws -> String {
        let chunks = ["data: {\"text\": \"Hello, \"}\n", "\ndata: {\"text\": \"Anna\"}\n\n"]
        let stub = StubTransport(
            HTTPResponse(
                status: 200, headers: ["Content-Type": "text/event-stream"],
                stream: BodyStream(chunks: chunks.map { Data($0.utf8) })))
        let response = try await stub.send(HTTPRequest(method: .get, url: URL(filePath: "/")))
        let reply = Reply(
            status: response.status, headers: response.headers, body: response.body,
            stream: response.stream)
        let parts: EventStream<Part> = try reply.events()
        return try await parts.reduce(into: "") { $0 += $1.text }
    }
}

/// What a client of an API that streams looks like.
struct Chats {
    let answer: @Sendable (String) async throws -> EventStream<Part>

    func answerStream(to question: String) async throws -> EventStream<Part> {
        try await answer(question)
    }
}

struct Part: JSONCodable {
    var text: String

    init(json: JSONReader) throws(JSONError) {
        text = try json.object().required("text")
    }

    func write(to json: inout JSONWriter) {
        json.object { $0.required("text", text) }
    }
}
