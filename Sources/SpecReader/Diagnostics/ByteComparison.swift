#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

// Many bytes at a time: reading a document is comparing keys, for a good part.
extension UnsafeBufferPointer<UInt8> {
    func hasBytes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let start = baseAddress, let otherStart = other.baseAddress, count == other.count
        else { return isEmpty && other.isEmpty }
        return memcmp(start, otherStart, count) == 0
    }
}

extension String {
    func hasBytes(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        utf8.count == bytes.count
            && (utf8.withContiguousStorageIfAvailable { $0.hasBytes(bytes) }
                ?? utf8.elementsEqual(bytes))
    }
}
