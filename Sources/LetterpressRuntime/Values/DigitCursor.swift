/// Reads groups of digits from left to right.
struct DigitCursor {
    let bytes: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { index == bytes.count }

    mutating func digit() -> Int? {
        guard index < bytes.count, bytes[index].isDigit else { return nil }
        defer { index += 1 }
        return Int(bytes[index] - UInt8(ascii: "0"))
    }

    /// A number of exactly so many digits.
    mutating func number(_ count: Int) -> Int? {
        var value = 0
        for _ in 0..<count {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// Goes past one of these characters, if one is next.
    mutating func skip(_ characters: Unicode.Scalar...) -> Bool {
        guard index < bytes.count,
            characters.contains(where: { $0.value == UInt32(bytes[index]) })
        else { return false }
        index += 1
        return true
    }
}

/// Writes groups of digits from left to right, as many as the buffer takes.
struct DigitWriter {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    private(set) var count = 0

    init(buffer: UnsafeMutableBufferPointer<UInt8>) {
        self.buffer = buffer
    }

    mutating func write(_ character: Unicode.Scalar) {
        guard count < buffer.count else { return }
        buffer[count] = UInt8(truncatingIfNeeded: character.value)
        count += 1
    }

    /// Writes a number with leading zeros.
    mutating func write(_ value: Int, _ width: Int) {
        guard count + width <= buffer.count else { return }
        var rest = value
        for position in (count..<count + width).reversed() {
            buffer[position] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
        count += width
    }

    /// Writes `YYYY-MM-DD`.
    mutating func write(_ day: CalendarDate) {
        write(day.year, 4)
        write("-")
        write(day.month, 2)
        write("-")
        write(day.day, 2)
    }
}
