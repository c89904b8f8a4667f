/// Texts that were read a short while ago: documents say the same at hundreds of places, and once in memory is enough.
struct RecentTexts {
    /// By what is quick to see of a text; a later one takes the place of an earlier one.
    private var texts: [String] = []
    private static let slotBits = 10

    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
        // Shorter ones need no memory of their own.
        guard bytes.count > 15 else { return String(decoding: bytes, as: UTF8.self) }
        if texts.isEmpty { texts = Array(repeating: "", count: 1 << Self.slotBits) }
        let slot = Self.slot(of: bytes)
        if !texts[slot].hasBytes(bytes) { texts[slot] = String(decoding: bytes, as: UTF8.self) }
        return texts[slot]
    }

    /// Looks at the length, the beginning, the middle and the end, and mixes them.
    private static func slot(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var look = UInt64(bytes.count)
        for offset in [0, bytes.count / 2 - 4, bytes.count - 8] {
            look ^= raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            look &*= 0x9E37_79B9_7F4A_7C15
            look ^= look >> 32
        }
        return Int(truncatingIfNeeded: look >> (64 - slotBits))
    }
}
