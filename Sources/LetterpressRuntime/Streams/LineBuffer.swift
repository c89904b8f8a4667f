import Foundation

/// Bytes that wait to be cut.
struct LineBuffer: Sendable {
    private var bytes: [UInt8] = []
    /// Where the line begins that comes next.
    private var start = 0
    /// How far the line has been looked through in vain.
    private var position = 0
    /// What of the line before belongs to its end: the line feed behind a carriage return.
    private var skipsLineFeed = false

    /// How many bytes wait.
    var count: Int { bytes.count - start }

    mutating func append(_ chunk: Data) {
        if start > 0 {
            bytes.removeFirst(start)
            position -= start
            start = 0
        }
        bytes += chunk
    }

    /// The bytes up to a line feed, a carriage return, or both; `nil` until there is one.
    mutating func line() -> ArraySlice<UInt8>? {
        skipLineFeed()
        guard let end = find({ $0 == 0x0A || $0 == 0x0D }) else { return nil }
        skipsLineFeed = bytes[end] == 0x0D
        return take(upTo: end)
    }

    /// The bytes up to a byte, which is passed over; `nil` until there is one.
    mutating func text(upTo isEnd: (UInt8) -> Bool) -> (text: ArraySlice<UInt8>, end: UInt8)? {
        guard let end = find(isEnd) else { return nil }
        return (take(upTo: end), bytes[end])
    }

    /// Everything that waits.
    mutating func rest() -> ArraySlice<UInt8> {
        defer {
            start = bytes.endIndex
            position = start
        }
        return bytes[start...]
    }

    private mutating func take(upTo end: Int) -> ArraySlice<UInt8> {
        defer {
            start = end + 1
            position = start
        }
        return bytes[start..<end]
    }

    private mutating func skipLineFeed() {
        guard skipsLineFeed, start < bytes.endIndex else { return }
        skipsLineFeed = false
        guard bytes[start] == 0x0A else { return }
        start += 1
        position = start
    }

    @inline(__always)
    private mutating func find(_ isWanted: (UInt8) -> Bool) -> Int? {
        let found = bytes.withUnsafeBufferPointer { bytes -> Int? in
            var index = position
            while index < bytes.count {
                if isWanted(bytes[index]) { return index }
                index += 1
            }
            return nil
        }
        position = found ?? bytes.count
        return found
    }
}
