extension Secret {
    /// Whether `text` is the secret, in a time that depends on nothing but the length of `text`.
    ///
    /// An empty secret matches nothing.
    func matches(_ text: String) -> Bool {
        let expected = Array(reveal().utf8)
        guard !expected.isEmpty else { return false }
        var difference = UInt8(expected.count == text.utf8.count ? 0 : 1)
        for (index, byte) in text.utf8.enumerated() {
            difference |= byte ^ expected[index % expected.count]
        }
        return difference == 0
    }
}
