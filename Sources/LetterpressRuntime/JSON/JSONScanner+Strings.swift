extension JSONScanner {
    /// Reads a string whose quote is at the current position.
    @inline(__always)
    mutating func string(_ form: JSONToken.Form) throws(JSONError) {
        let start = position + 1
        position = start
        var hasEscapes = false
        while true {
            skipPlainText()
            switch base[position] {
            case UInt8(ascii: "\""):
                tokens.append(
                    JSONToken(
                        start: UInt32(start), link: UInt32(position), form: form, flag: hasEscapes))
                position += 1
                return
            case UInt8(ascii: "\\"):
                hasEscapes = true
                try escape()
            case 0x80...: try character()
            default: throw fault(position < size ? "an escaped control character" : "'\"'")
            }
        }
    }

    /// Goes to the next quote, backslash, control character or byte beyond ASCII, eight bytes at a time.
    @inline(__always)
    private mutating func skipPlainText() {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let highBits: UInt64 = 0x8080_8080_8080_8080
        while position < size {
            let word = UInt64(
                littleEndian: UnsafeRawPointer(base + position)
                    .loadUnaligned(as: UInt64.self))
            let quote = word ^ (ones &* UInt64(UInt8(ascii: "\"")))
            let backslash = word ^ (ones &* UInt64(UInt8(ascii: "\\")))
            // A subtraction borrows from a byte only where the byte below it was already found.
            let found =
                ((quote &- ones) & ~quote) | ((backslash &- ones) & ~backslash)
                | ((word &- ones &* 0x20) & ~word) | word
            let hits = found & highBits
            guard hits == 0 else {
                position += hits.trailingZeroBitCount >> 3
                return
            }
            position += 8
        }
        position = size
    }

    private mutating func escape() throws(JSONError) {
        position += 1
        switch base[position] {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
            UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
            position += 1
        case UInt8(ascii: "u"):
            position += 1
            let unit = try hexadecimalUnit()
            guard unit & 0xF800 == 0xD800 else { return }
            let isPair =
                unit < 0xDC00 && base[position] == UInt8(ascii: "\\")
                && base[position + 1] == UInt8(ascii: "u")
            guard isPair else { throw fault("a surrogate pair") }
            position += 2
            guard try hexadecimalUnit() & 0xFC00 == 0xDC00 else {
                throw fault("a surrogate pair")
            }
        default: throw fault("an escape sequence")
        }
    }

    private mutating func hexadecimalUnit() throws(JSONError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = base[position].hexadecimalDigit else {
                throw fault("four hexadecimal digits")
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }

    /// Checks one character of two to four bytes; overlong forms and surrogates are refused.
    private mutating func character() throws(JSONError) {
        let lowest: UInt8
        let highest: UInt8
        let length: Int
        switch base[position] {
        case 0xC2...0xDF: (lowest, highest, length) = (0x80, 0xBF, 2)
        case 0xE0: (lowest, highest, length) = (0xA0, 0xBF, 3)
        case 0xED: (lowest, highest, length) = (0x80, 0x9F, 3)
        case 0xE1...0xEF: (lowest, highest, length) = (0x80, 0xBF, 3)
        case 0xF0: (lowest, highest, length) = (0x90, 0xBF, 4)
        case 0xF1...0xF3: (lowest, highest, length) = (0x80, 0xBF, 4)
        case 0xF4: (lowest, highest, length) = (0x80, 0x8F, 4)
        default: throw fault("UTF-8")
        }
        guard lowest <= base[position + 1], base[position + 1] <= highest else {
            throw fault("UTF-8")
        }
        for index in 2..<max(length, 2) where base[position + index] & 0xC0 != 0x80 {
            throw fault("UTF-8")
        }
        position += length
    }
}

extension UInt8 {
    @inline(__always)
    var isDigit: Bool { self &- UInt8(ascii: "0") < 10 }

    var hexadecimalDigit: UInt8? {
        switch self {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
