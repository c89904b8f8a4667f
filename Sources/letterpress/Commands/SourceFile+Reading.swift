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
        guard let file = fopen(path, "rb") else { throw UnreadableFile(path, errno) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var status = stat()
        if fstat(fileno(file), &status) == 0 { bytes.reserveCapacity(Int(status.st_size)) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            bytes += buffer[..<count]
            guard count == buffer.count else { break }
        }
        // A folder can be opened, but not read.
        guard ferror(file) == 0 else { throw UnreadableFile(path, errno) }
        self.init(path: path, bytes: bytes)
    }
}
