/// Tells of most texts at first sight that they are none of a set of words, by their first letter and their length: to
/// look into the set takes much longer.
struct WordFilter: Sendable {
    /// The lengths of the words, a bit for each, by their first letter. The last bit stands for all that are longer.
    private var lengths = [UInt64](repeating: 0, count: 128)

    init(_ words: some Sequence<String>) {
        for word in words.map(\.utf8) {
            if let first = word.first, first < 128 { lengths[Int(first)] |= Self.bit(word) }
        }
    }

    /// Whether the text may be one of the words; it is none if not.
    func mayContain(_ text: some Collection<UInt8>) -> Bool {
        guard let first = text.first, first < 128 else { return true }
        return lengths[Int(first)] & Self.bit(text) != 0
    }

    private static func bit(_ text: some Collection<UInt8>) -> UInt64 { 1 << min(text.count, 63) }
}
