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

extension SourceFile {
    /// Reads a file whose path the user gave.
    convenience init(reading path: String) throws(UnreadableFile) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw UnreadableFile(path, errno) }
        defer { close(descriptor) }
        // A folder can be opened, but not read.
        guard let bytes = [UInt8](reading: descriptor) else { throw UnreadableFile(path, errno) }
        self.init(path: path, bytes: bytes)
    }
}
