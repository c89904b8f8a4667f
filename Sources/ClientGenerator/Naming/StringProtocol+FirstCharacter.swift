extension StringProtocol {
    /// With a capital in front.
    var uppercasingFirst: String {
        guard let first = firstASCII else { return prefix(1).uppercased() + dropFirst() }
        return first.kind == .lower ? replacingFirst(first & ~0x20) : String(self)
    }

    /// With a small letter in front.
    var lowercasingFirst: String {
        guard let first = firstASCII else { return prefix(1).lowercased() + dropFirst() }
        return first.kind == .upper ? replacingFirst(first | 0x20) : String(self)
    }

    /// The first byte, where it is a character of its own: nothing that follows ASCII can join it.
    private var firstASCII: UInt8? {
        let start = utf8.prefix(2)
        return start.allSatisfy(UTF8.isASCII) ? start.first : nil
    }

    private func replacingFirst(_ replacement: UInt8) -> String {
        String(unsafeUninitializedCapacity: utf8.count) { bytes in
            let end = bytes.initialize(fromContentsOf: utf8)
            bytes[0] = replacement
            return end
        }
    }
}
