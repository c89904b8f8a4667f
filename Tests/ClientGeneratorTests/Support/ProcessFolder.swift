import Foundation
import Synchronization

/// Folders for what many tests share, which go when the process does.
enum ProcessFolder {
    private static let made = Mutex<[URL]>([])

    static func make(_ name: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "letterpress-\(name)-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let isFirst = made.withLock { folders in
            folders.append(folder)
            return folders.count == 1
        }
        if isFirst { atexit { ProcessFolder.removeAll() } }
        return folder.path(percentEncoded: false)
    }

    private static func removeAll() {
        for folder in made.withLock({ $0 }) { try? FileManager.default.removeItem(at: folder) }
    }
}
