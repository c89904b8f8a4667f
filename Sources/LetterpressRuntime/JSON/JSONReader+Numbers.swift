extension JSONReader {
    /// The value with all its digits; it must be a number.
    public func number() throws(JSONError) -> JSONNumber {
        guard token.form == .number else { throw mismatch(expected: "a number") }
        return JSONNumber(checked: document.numberText(at: index))
    }

    /// The value as a whole number: `1.0` and `1e2` are whole, a fraction or a number out of range is an error.
    public func integer<Integer: FixedWidthInteger>() throws(JSONError) -> Integer {
        let token = token
        guard token.form == .number else { throw mismatch(expected: "a whole number") }
        let value: Integer? = document.withText(of: token) { text in
            if token.flag, let small = Self.small(text) { return Integer(exactly: small) }
            return ExactDecimal(text).integer()
        }
        guard let value else {
            throw malformed(expected: "a whole number in the range of \(Integer.self)")
        }
        return value
    }

    /// The value as the nearest `Double`; a number too large for one is an error.
    public func double() throws(JSONError) -> Double {
        let token = token
        guard token.form == .number else { throw mismatch(expected: "a number") }
        if let value = document.withText(of: token, Self.plainDouble) { return value }
        guard let value = Double(document.numberText(at: index)), value.isFinite else {
            throw malformed(expected: "a number in the range of Double")
        }
        return value
    }

    /// Up to 18 digits cannot overflow.
    @inline(__always)
    private static func small(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard text.count <= 18 else { return nil }
        var value = 0
        let isNegative = text.first == UInt8(ascii: "-")
        for byte in text[(isNegative ? 1 : 0)...] {
            value = value &* 10 &+ Int(byte &- UInt8(ascii: "0"))
        }
        return isNegative ? -value : value
    }

    /// A number of at most 15 digits, at most 22 of the places behind the point: both parts are exact
    /// as `Double`, so that one division rounds once.
    private static func plainDouble(_ text: UnsafeBufferPointer<UInt8>) -> Double? {
        guard text.count <= 17 else { return nil }
        let isNegative = text.first == UInt8(ascii: "-")
        var digits = 0
        var count = 0
        var places: Int?
        for byte in text[(isNegative ? 1 : 0)...] {
            if byte == UInt8(ascii: ".") {
                places = 0
            } else if byte.isDigit {
                digits = digits &* 10 &+ Int(byte &- UInt8(ascii: "0"))
                count += 1
                places = places.map { $0 + 1 }
            } else {
                return nil
            }
        }
        guard count <= 15 else { return nil }
        let value = Double(digits) / powersOfTen[places ?? 0]
        return isNegative ? -value : value
    }

    private static let powersOfTen: [Double] = [
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
