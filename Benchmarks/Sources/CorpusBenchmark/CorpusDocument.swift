import Foundation

/// An OpenAPI document in a folder of documents.
struct CorpusDocument {
    /// Below the folder.
    let name: String
    let url: URL

    /// Every file that names a version of OpenAPI, or of Swagger; others are parts of documents.
    static func all(in folder: String) throws -> [CorpusDocument] {
        let root = URL(filePath: folder)
        let version = /(?m)(^|[{,])[ \t]*["']?(openapi|swagger)["']?[ \t]*:[ \t]*["']?[0-9]/
        return try FileManager.default.subpathsOfDirectory(atPath: folder).sorted()
            .filter { name in [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) } }
            .map { CorpusDocument(name: $0, url: root.appending(path: $0)) }
            .filter {
                try String(decoding: Data(contentsOf: $0.url), as: UTF8.self).contains(version)
            }
    }
}
