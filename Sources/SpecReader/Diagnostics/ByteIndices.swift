#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// The places of a byte, found many bytes at a time: a document has millions of them, and most are something else.
struct ByteIndices: Sequence, IteratorProtocol {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let byte: UInt8
    private var position = 0

    init(of byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        self.byte = byte
    }

    mutating func next() -> Int? {
        guard let start = bytes.baseAddress, position < bytes.count,
            let found = memchr(start + position, Int32(byte), bytes.count - position)
        else { return nil }
        let index = UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
        position = index + 1
        return index
    }
}

extension UnsafeBufferPointer<UInt8> {
    func indices(of byte: UInt8) -> ByteIndices { ByteIndices(of: byte, in: self) }
}
