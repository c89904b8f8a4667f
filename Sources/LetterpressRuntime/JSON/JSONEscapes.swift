/// Turns the escapes of a checked string into the characters they stand for.
enum JSONEscapes {
    /// Writes at most as many bytes as `text` has; answers how many.
    static func resolve(
        _ text: UnsafeBufferPointer<UInt8>, into buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var from = 0
        var to = 0
        while from < text.count {
            let byte = text[from]
            guard byte == UInt8(ascii: "\\") else {
                buffer[to] = byte
                from += 1
                to += 1
                continue
            }
            let letter = text[from + 1]
            from += 2
            guard letter == UInt8(ascii: "u") else {
                buffer[to] = character(for: letter)
                to += 1
                continue
            }
            var scalar = unit(in: text, at: from)
            from += 4
            if scalar & 0xF800 == 0xD800 {
                scalar = 0x10000 + (scalar & 0x3FF) << 10 + unit(in: text, at: from + 2) & 0x3FF
                from += 6
            }
            to += write(scalar, to: buffer, at: to)
        }
        return to
    }

    private static func character(for letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        default: letter
        }
    }

    private static func unit(in text: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
        text[start..<start + 4].reduce(0) { $0 << 4 | UInt32($1.hexadecimalDigit ?? 0) }
    }

    private static func write(
        _ scalar: UInt32, to buffer: UnsafeMutableBufferPointer<UInt8>, at start: Int
    ) -> Int {
        var length = 0
        for byte in UTF8.encode(Unicode.Scalar(scalar) ?? "\u{FFFD}")
            ?? UTF8.encodedReplacementCharacter
        {
            buffer[start + length] = byte
            length += 1
        }
        return length
    }
}
