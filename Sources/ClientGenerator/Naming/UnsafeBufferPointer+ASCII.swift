/// Both look at all bytes, many at a time, which is faster than to stop at the first that is different.
extension UnsafeBufferPointer<UInt8> {
    var isASCII: Bool { reduce(0, |) < 0x80 }

    /// Whether all are visible ASCII characters or spaces.
    var isPrintable: Bool { reduce(0, Swift.max) < 0x7F && reduce(.max, Swift.min) >= 0x20 }
}
