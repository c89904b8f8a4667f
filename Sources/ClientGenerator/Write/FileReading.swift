#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// A file that is read from its beginning on, no more of it than is asked for.
struct FileReading: ~Copyable {
    private let file: UnsafeMutablePointer<FILE>

    /// - Returns: `nil` where the file cannot be opened.
    init?(_ path: String) {
        guard let file = fopen(path, "r") else { return nil }
        self.file = file
    }

    deinit { fclose(file) }

    /// The next bytes: fewer at the end of the file, none where it cannot be read.
    func next(_ count: Int) -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: count) { buffer, read in
            read = fread(buffer.baseAddress, 1, count, file)
        }
    }

    /// Whether these bytes come next, and then the file ends.
    func ends(with pieces: some Sequence<[UInt8]>) -> Bool {
        pieces.allSatisfy { next($0.count) == $0 } && next(1).isEmpty
    }
}
