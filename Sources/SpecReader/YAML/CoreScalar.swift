/// What a plain scalar means by the core schema of YAML 1.2, in which `yes` and `2024-01-01` are
/// strings.
enum CoreScalar {
    case null
    case boolean(Bool)
    case decimal
    case hexadecimal
    case octal
    case infinityOrNaN
    case string

    init(_ text: UnsafeBufferPointer<UInt8>) {
        guard let first = text.first else {
            self = .null
            return
        }
        switch first {
        case UInt8(ascii: "~"): self = text.count == 1 ? .null : .string
        case UInt8(ascii: "n"), UInt8(ascii: "N"):
            self = text.isWord("null", "Null", "NULL") ? .null : .string
        case UInt8(ascii: "t"), UInt8(ascii: "T"):
            self = text.isWord("true", "True", "TRUE") ? .boolean(true) : .string
        case UInt8(ascii: "f"), UInt8(ascii: "F"):
            self = text.isWord("false", "False", "FALSE") ? .boolean(false) : .string
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
            UInt8(ascii: "."):
            self = .init(numberLike: text)
        default: self = .string
        }
    }

    private init(numberLike text: UnsafeBufferPointer<UInt8>) {
        if text.count > 2, text[0] == UInt8(ascii: "0") {
            let digits = text.dropFirst(2)
            if text[1] == UInt8(ascii: "x") {
                self = digits.allSatisfy(\.isHexadecimalDigit) ? .hexadecimal : .string
                return
            }
            if text[1] == UInt8(ascii: "o") {
                self = digits.allSatisfy { (0x30...0x37).contains($0) } ? .octal : .string
                return
            }
        }
        if text.isDecimalNumber {
            self = .decimal
        } else if text.isWord(".nan", ".NaN", ".NAN") || text.isInfinity {
            self = .infinityOrNaN
        } else {
            self = .string
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate func isWord(_ words: StaticString...) -> Bool {
        words.contains { word in
            word.utf8CodeUnitCount == count
                && hasBytes(UnsafeBufferPointer(start: word.utf8Start, count: count))
        }
    }

    /// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
    fileprivate var isDecimalNumber: Bool {
        var index = startIndex
        skipSign(&index)
        let whole = skipDigits(&index)
        if index < endIndex, self[index] == UInt8(ascii: ".") {
            index += 1
            let fraction = skipDigits(&index)
            if whole == 0, fraction == 0 { return false }
        } else if whole == 0 {
            return false
        }
        if index < endIndex, self[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            skipSign(&index)
            if skipDigits(&index) == 0 { return false }
        }
        return index == endIndex
    }

    /// `-? ( 0 | [1-9] [0-9]* ) ( \. [0-9]+ )? ( [eE] [-+]? [0-9]+ )?`
    var isJSONNumber: Bool {
        var index = startIndex
        if index < endIndex, self[index] == UInt8(ascii: "-") { index += 1 }
        let first = index
        let whole = skipDigits(&index)
        if whole == 0 || whole > 1 && self[first] == UInt8(ascii: "0") { return false }
        if index < endIndex, self[index] == UInt8(ascii: ".") {
            index += 1
            if skipDigits(&index) == 0 { return false }
        }
        if index < endIndex, self[index] | 0x20 == UInt8(ascii: "e") {
            index += 1
            skipSign(&index)
            if skipDigits(&index) == 0 { return false }
        }
        return index == endIndex
    }

    fileprivate var isInfinity: Bool {
        var index = startIndex
        skipSign(&index)
        return UnsafeBufferPointer(rebasing: self[index...]).isWord(".inf", ".Inf", ".INF")
    }

    private func skipSign(_ index: inout Int) {
        if index < endIndex, self[index] == UInt8(ascii: "+") || self[index] == UInt8(ascii: "-") {
            index += 1
        }
    }

    private func skipDigits(_ index: inout Int) -> Int {
        let start = index
        while index < endIndex, (0x30...0x39).contains(self[index]) { index += 1 }
        return index - start
    }
}

extension UInt8 {
    fileprivate var isHexadecimalDigit: Bool {
        (0x30...0x39).contains(self) || (0x61...0x66).contains(self | 0x20)
    }
}
