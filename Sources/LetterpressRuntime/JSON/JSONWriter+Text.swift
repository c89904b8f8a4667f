extension JSONWriter {
    /// Writes a member name, after a comma where one is needed.
    @usableFromInline
    mutating func name(_ key: StaticString) {
        openNames?.insert(key.description)
        separate()
        key.withUTF8Buffer { quote($0) }
        bytes.append(UInt8(ascii: ":"))
    }

    /// Writes a member name, after a comma where one is needed.
    @usableFromInline
    mutating func name(_ key: String) {
        openNames?.insert(key)
        separate()
        var key = key
        key.withUTF8 { quote($0) }
        bytes.append(UInt8(ascii: ":"))
    }

    /// No value ends with an opening bracket, so the last byte tells whether this is the first one.
    @inline(__always)
    mutating func separate() {
        switch bytes.last {
        case UInt8(ascii: "{"), UInt8(ascii: "["), nil: break
        default: bytes.append(UInt8(ascii: ","))
        }
    }

    /// Writes a text in quotes, escaping only what must be.
    @inline(__always)
    mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
        bytes.append(UInt8(ascii: "\""))
        var start = 0
        for index in text.indices where text[index].needsEscape {
            bytes.append(contentsOf: text[start..<index])
            escape(text[index])
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ byte: UInt8) {
        bytes.append(UInt8(ascii: "\\"))
        switch byte {
        case 0x08: bytes.append(UInt8(ascii: "b"))
        case 0x09: bytes.append(UInt8(ascii: "t"))
        case 0x0A: bytes.append(UInt8(ascii: "n"))
        case 0x0C: bytes.append(UInt8(ascii: "f"))
        case 0x0D: bytes.append(UInt8(ascii: "r"))
        case 0x00..<0x20:
            bytes.append(contentsOf: "u00".utf8)
            bytes.append(UInt8(ascii: "0") + byte >> 4)
            bytes.append(UInt8.hexadecimalDigits[Int(byte & 0xF)])
        default: bytes.append(byte)
        }
    }
}

extension UInt8 {
    static let hexadecimalDigits = Array("0123456789abcdef".utf8)

    @inline(__always)
    fileprivate var needsEscape: Bool {
        self < 0x20 || self == UInt8(ascii: "\"") || self == UInt8(ascii: "\\")
    }
}
