import Foundation

/// A folder that is removed at the end.
package struct ScratchFolder {
    package let path: String

    package init() throws {
        let url = FileManager.default.temporaryDirectory.appending(
            path: "letterpress-benchmarks-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path(percentEncoded: false)
    }

    package func remove() { try? FileManager.default.removeItem(atPath: path) }
}
