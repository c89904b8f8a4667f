/// Gives each key of a document a number, so that keys are compared as numbers and each is kept as text once.
struct KeyTable {
    private(set) var keys: [String]
    /// The first of keys that are the same text in other bytes, by the numbers of the others: Swift takes an 'é' and an
    /// 'e' with an accent for one.
    private(set) var lookalikes: [UInt32: UInt32] = [:]
    private var beyondASCII: [String: UInt32] = [:]
    /// Numbers of keys by hash, with gaps of `-1`; a power of two.
    private var slots: [Int32]
    /// The last key that looked like this, by what is quick to see of a key: mostly the same few come again and again.
    private var recent: [Int32]

    /// Where the keywords of schemas have the first numbers, in their order: most keys of a document are among them.
    static let keywords = KeyTable(SchemaKeyword.names)

    private init(_ known: [String]) {
        keys = []
        slots = Array(repeating: -1, count: 256)
        recent = Array(repeating: -1, count: 256)
        for var key in known { _ = key.withUTF8 { number(of: $0) } }
    }

    mutating func number(of key: String) -> UInt32 {
        var key = key
        return key.withUTF8 { number(of: $0) }
    }

    mutating func number(of key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        guard let first = key.first, let last = key.last else { return number(ofHashed: key) }
        let look = Int(first &* 7 &+ last &* 31 &+ UInt8(truncatingIfNeeded: key.count))
        if recent[look] >= 0, keys[Int(recent[look])].hasBytes(key) { return UInt32(recent[look]) }
        let number = number(ofHashed: key)
        recent[look] = Int32(number)
        return number
    }

    private mutating func number(ofHashed key: UnsafeBufferPointer<UInt8>) -> UInt32 {
        let slot = slot(of: key)
        if slots[slot] >= 0 { return UInt32(slots[slot]) }
        slots[slot] = Int32(keys.count)
        keys.append(String(decoding: key, as: UTF8.self))
        if key.contains(where: { $0 >= 0x80 }) { findLookalike() }
        if keys.count * 2 > slots.count { grow() }
        return UInt32(keys.count - 1)
    }

    /// Of the newest key.
    private mutating func findLookalike() {
        let number = UInt32(keys.count - 1)
        if let first = beyondASCII[keys[Int(number)]] {
            lookalikes[number] = first
        } else {
            beyondASCII[keys[Int(number)]] = number
        }
    }

    /// Where a key is or belongs.
    private func slot(of key: UnsafeBufferPointer<UInt8>) -> Int {
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(key))
        var slot = hasher.finalize() & (slots.count - 1)
        while slots[slot] >= 0, !keys[Int(slots[slot])].hasBytes(key) {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }

    private mutating func grow() {
        slots = Array(repeating: -1, count: slots.count * 2)
        for (number, var key) in keys.enumerated() {
            slots[key.withUTF8 { slot(of: $0) }] = Int32(number)
        }
    }
}
