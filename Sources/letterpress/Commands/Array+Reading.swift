#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension [UInt8] {
    /// What an open file holds, up to one byte more than the limit; `nil` where the system fails, which `errno` tells.
    init?(reading descriptor: Int32, limit: Int) {
        self.init()
        var status = stat()
        // Most files come in one piece. Those without a size, or that grow, come in several.
        var room = fstat(descriptor, &status) == 0 ? Int(clamping: status.st_size) : 0
        var size = 0
        repeat {
            room = Swift.min(Swift.max(room, 1 << 16), limit - count) + 1
            let piece = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
                size = read(descriptor, buffer.baseAddress, room)
                count = Swift.max(size, 0)
            }
            guard size >= 0 else { return nil }
            if isEmpty { self = piece } else { self += piece }
            room = 0
        } while size > 0 && count <= limit
    }
}
