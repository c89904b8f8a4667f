import Foundation
import Postpress

/// The examples of the article about uploads, as they stand there.
enum UploadSnippets {
    static func files(_ pictures: Pictures, _ url: URL, _ bytes: Data) async throws {
        try await pictures.replace(id: "1", .file(url))
        try await pictures.replace(id: "1", .data(bytes))
    }

    static func forms(_ pictures: Pictures, _ url: URL, _ bytes: Data) async throws {
        try await pictures.add(
            .init(
                album: "Lisbon",
                pictures: [
                    .file(url, contentType: "image/png"), .data(bytes, name: "tram.png"),
                ]))
    }

    static func time(_ pictures: Pictures, _ url: URL) async throws {
        let options = RequestOptions(timeout: .seconds(600))
        try await pictures.replace(id: "1", .file(url), options: options)
    }

    static func stub(_ stub: StubTransport) throws -> Data? {
        let sent = try stub.requests.first?.body?.collected()
        return sent
    }
}

/// What a client of an API that takes files looks like.
struct Pictures {
    struct Album {
        var album: String
        var pictures: [FileUpload]
    }

    func replace(
        id: String, _ body: BinaryContent, options: RequestOptions = RequestOptions()
    ) async throws {}

    func add(_ body: Album) async throws {}
}
