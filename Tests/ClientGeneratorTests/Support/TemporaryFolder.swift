import Foundation
import SpecReader

/// A folder that is gone when nobody uses it any more.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "letterpress-\(UUID())")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path(percentEncoded: false)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func location(_ file: String) -> String { path + "/" + file }

    func write(_ file: String, _ text: String) throws {
        let url = URL(filePath: location(file))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ file: String) -> String? {
        FileManager.default.contents(atPath: location(file)).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    func file(_ file: String) throws -> SourceFile {
        SourceFile(
            path: location(file),
            bytes: [UInt8](try Data(contentsOf: URL(filePath: location(file)))))
    }

    /// Reads files by their full paths.
    var loader: FileLoader {
        FileLoader { path, _ throws(FileFault) in
            guard let data = FileManager.default.contents(atPath: path) else {
                throw FileFault("no such file")
            }
            return [UInt8](data)
        }
    }

    /// Every file and link below the folder, and every folder that is empty.
    func everything() -> [String] {
        let paths = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return paths.filter { path in
            !paths.contains { $0.hasPrefix(path + "/") }
        }.sorted()
    }
}
