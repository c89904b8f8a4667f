import Foundation
import Synchronization

/// Folders for what many tests share, which go when the process does.
enum ProcessFolder {
    private static let made = Mutex<[TemporaryFolder]>([])

    static func make() throws -> String {
        let folder = try TemporaryFolder()
        let isFirst = made.withLock { folders in
            folders.append(folder)
            return folders.count == 1
        }
        // Nothing else lets go of what a process holds to its end.
        if isFirst { atexit { ProcessFolder.made.withLock { $0 = [] } } }
        return folder.path
    }
}
