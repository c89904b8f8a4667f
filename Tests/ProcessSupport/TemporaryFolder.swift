import Foundation

/// A folder of a test's own, gone when the test is.
package final class TemporaryFolder: Sendable {
    package let url: URL

    /// - Parameter files: What to put into it: texts by path.
    package init(_ files: [String: String] = [:]) throws {
        let parent = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
        url = parent.appending(path: "letterpress-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        for (path, text) in files { try write(text, to: path) }
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    package func url(_ path: String) -> URL { url.appending(path: path) }

    package func write(_ text: String, to path: String) throws {
        let file = url(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    package func text(of path: String) throws -> String {
        try String(contentsOf: url(path), encoding: .utf8)
    }

    package func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: url(path))
    }

    /// The files below a folder: texts by path, relative to that folder.
    package func files(below path: String = "") throws -> [String: String] {
        try Self.files(below: path.isEmpty ? url : url(path))
    }

    package static func files(below folder: URL) throws -> [String: String] {
        var files: [String: String] = [:]
        let enumerator = FileManager.default.enumerator(atPath: folder.path)
        while let name = enumerator?.nextObject() as? String {
            var isFolder: ObjCBool = false
            let file = folder.appending(path: name)
            let exists = FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder)
            guard exists, !isFolder.boolValue else { continue }
            files[name] = try String(contentsOf: file, encoding: .utf8)
        }
        return files
    }

    /// When a file was last written.
    package func date(of path: String) throws -> Date? {
        let attributes = try FileManager.default.attributesOfItem(atPath: url(path).path)
        return attributes[.modificationDate] as? Date
    }

    package func setDate(_ date: Date, of path: String) throws {
        try FileManager.default.setAttributes(
            [.modificationDate: date], ofItemAtPath: url(path).path)
    }
}
