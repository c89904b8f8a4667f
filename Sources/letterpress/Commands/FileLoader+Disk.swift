import ClientGenerator
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

extension FileLoader {
    /// Reads what references lead to from the file system: files only, because a device or a pipe may never end.
    static let disk = FileLoader(
        identity: { URL(fileURLWithPath: $0).resolvingSymlinksInPath().path },
        read: { path, limit throws(FileFault) in try read(path, limit) })

    private static func read(_ path: String, _ limit: Int) throws(FileFault) -> [UInt8] {
        // To the system the path would end there.
        guard !path.utf8.contains(0) else { throw FileFault("\(SystemFault(number: ENOENT))") }
        // Opening a pipe would wait for a writer.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            let number = errno
            let hint =
                number == ENOENT ? UnreadableFile.suggestion(for: path, isWhole: false) : ""
            throw FileFault("\(SystemFault(number: number))\(hint)")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw FileFault("it is no file")
        }
        guard let bytes = [UInt8](reading: descriptor, limit: limit) else {
            throw FileFault("\(SystemFault(number: errno))")
        }
        guard bytes.count <= limit else { throw FileFault("it is larger than \(limit >> 20) MB") }
        return bytes
    }
}
