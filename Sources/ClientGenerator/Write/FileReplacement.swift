import SpecReader

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif
#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Writes files where nobody looks for them and puts them in their places: readers see the old file or the new one,
/// never a part.
///
/// Foundation's writing waits for the disk after each file, which takes longer than everything else where a
/// client has a thousand of them. What a power failure takes can be generated again.
enum FileReplacement {
    /// A path where nothing is, in the same folder, and so on the same disk.
    static func draft(beside path: String) -> String {
        let number = String(UInt64.random(in: 0 ... .max), radix: 36)
        return "\(path.folder)\(draftPrefix)\(getpid())-\(number)"
    }

    /// With the process behind it, so that others see whether it still runs.
    private static let draftPrefix = ".letterpress-"

    /// Removes what processes left behind that were ended while they wrote.
    static func removeAbandonedDrafts(beside path: String) {
        let folder = path.folder.isEmpty ? "." : String(path.folder)
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names where name.hasPrefix(draftPrefix) {
            let numbers = name.dropFirst(draftPrefix.count).split(separator: "-")
            guard numbers.count == 2, let process = pid_t(numbers[0]),
                UInt64(numbers[1], radix: 36) != nil,
                kill(process, 0) != 0, errno == ESRCH
            else { continue }
            try? FileManager.default.removeItem(atPath: "\(path.folder)\(name)")
        }
    }

    static func move(_ path: String, to other: String) throws(SystemFault) {
        guard rename(path, other) == 0 else { throw SystemFault(number: errno) }
    }

    /// Makes a file, unless there is one.
    static func write(_ pieces: some Sequence<[UInt8]>, to path: String) throws(SystemFault) {
        guard let file = fopen(path, "wx") else { throw SystemFault(number: errno) }
        // Enough for many pieces, which are short. The file is closed before the buffer goes.
        let isWritten = withUnsafeTemporaryAllocation(of: CChar.self, capacity: 1 << 16) { buffer in
            setvbuf(file, buffer.baseAddress, _IOFBF, buffer.count)
            let isWritten = pieces.allSatisfy { fwrite($0, 1, $0.count, file) == $0.count }
            // Closed in any case; what was kept back is written by that.
            return fclose(file) == 0 && isWritten
        }
        guard isWritten else { throw SystemFault(number: errno) }
    }

    /// Makes a folder and those above it, as far as they are missing. Foundation would ask its URLs for each of them.
    static func makeFolder(_ path: String) throws(SystemFault) {
        let path = path.hasSuffix("/") ? String(path.dropLast()) : path
        guard !path.isEmpty, case let number = numberOfFault(making: path), number != 0 else {
            return
        }
        guard number == ENOENT, path.contains("/") else { throw SystemFault(number: number) }
        try makeFolder(String(path.folder))
        let second = numberOfFault(making: path)
        if second != 0 { throw SystemFault(number: second) }
    }

    /// Of a folder alone; zero for none. What is there already is a folder, or the system will refuse files in it.
    private static func numberOfFault(making folder: String) -> Int32 {
        mkdir(folder, 0o777) == 0 || errno == EEXIST ? 0 : errno
    }
}
