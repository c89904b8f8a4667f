extension JSONScanner {
    /// Reads a number; its text stays as it is.
    @inline(__always)
    mutating func number() throws(JSONError) {
        let start = position
        if base[position] == UInt8(ascii: "-") { position += 1 }
        if base[position] == UInt8(ascii: "0") {
            position += 1
        } else {
            try digits()
        }
        var isWhole = true
        if base[position] == UInt8(ascii: ".") {
            isWhole = false
            position += 1
            try digits()
        }
        if base[position] | 0x20 == UInt8(ascii: "e") {
            isWhole = false
            position += 1
            if base[position] == UInt8(ascii: "+") || base[position] == UInt8(ascii: "-") {
                position += 1
            }
            try digits()
        }
        guard !base[position].isDigit else { throw fault("no digit after a leading zero") }
        tokens.append(
            JSONToken(start: UInt32(start), link: UInt32(position), form: .number, flag: isWhole))
    }

    @inline(__always)
    private mutating func digits() throws(JSONError) {
        guard base[position].isDigit else { throw fault("a digit") }
        repeat { position += 1 } while base[position].isDigit
    }
}
