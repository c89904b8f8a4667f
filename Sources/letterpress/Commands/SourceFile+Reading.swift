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
    /// As much as all files together that references may lead to; what is larger is no document.
    private static let limit = 256 << 20

    /// Reads a file whose path the user gave.
    convenience init(reading path: String) throws(UnreadableFile) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw UnreadableFile(path, errno) }
        defer { close(descriptor) }
        // A folder can be opened, but not read.
        guard let bytes = [UInt8](reading: descriptor, limit: Self.limit) else {
            throw UnreadableFile(path, errno)
        }
        guard bytes.count <= Self.limit else { throw UnreadableFile(path, EFBIG) }
        self.init(path: path, bytes: bytes)
    }
}
