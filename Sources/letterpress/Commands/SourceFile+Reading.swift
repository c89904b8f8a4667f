import SpecReader

#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
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
        let limit = DocumentFiles.maximumSize
        // A folder can be opened, but not read.
        guard let bytes = [UInt8](reading: descriptor, limit: limit) else {
            throw UnreadableFile(path, errno)
        }
        guard bytes.count <= limit else { throw UnreadableFile(path, EFBIG) }
        self.init(path: path, bytes: bytes)
    }
}
