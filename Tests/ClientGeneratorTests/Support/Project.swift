import Foundation

/// The files of this project, found from where this file lies.
enum Project {
    /// A path below the project's folder.
    static func folder(_ path: String) -> String {
        let tests = URL(filePath: #filePath).resolvingSymlinksInPath()
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return tests.deletingLastPathComponent().appending(path: path).path(percentEncoded: false)
    }

    static func swiftFiles(below folder: String) -> [String] {
        files(below: folder).filter { $0.hasSuffix(".swift") }.map { folder + "/" + $0 }
    }

    /// The paths of all files below a folder, sorted.
    static func files(below folder: String) -> [String] {
        guard let enumerator = FileManager.default.enumerator(atPath: folder) else { return [] }
        return enumerator.compactMap { $0 as? String }.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(
                atPath: folder + "/" + path, isDirectory: &isFolder)
                && !isFolder.boolValue
        }.sorted()
    }

    static func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: folder(path)).map {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
