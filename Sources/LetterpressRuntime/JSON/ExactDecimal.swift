/// The value of a JSON number, without rounding: `digits` · 10^`exponent`.
struct ExactDecimal: Hashable, Comparable {
    let isNegative: Bool
    /// Values 0...9 without zeros at either end; none for zero.
    let digits: [UInt8]
    let exponent: Int

    /// Exponents beyond this are as good as infinite.
    private static let farExponent = 1 << 40

    init(isNegative: Bool, digits: some Collection<UInt8>, exponent: Int) {
        let leading = digits.drop { $0 == 0 }
        let count = leading.reversed().drop { $0 == 0 }.count
        self.digits = Array(leading.prefix(count))
        self.isNegative = isNegative && count > 0
        self.exponent = count == 0 ? 0 : exponent + leading.count - count
    }

    /// Reads a number that follows the grammar of JSON.
    init(_ text: UnsafeBufferPointer<UInt8>) {
        var digits: [UInt8] = []
        var exponent = 0
        var index = 0
        var isFraction = false
        scan: while index < text.count {
            switch text[index] {
            case let byte where byte.isDigit:
                digits.append(byte - UInt8(ascii: "0"))
                if isFraction { exponent -= 1 }
            case UInt8(ascii: "."): isFraction = true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): break scan
            default: break
            }
            index += 1
        }
        exponent += Self.exponent(text[min(index + 1, text.count)...])
        self.init(
            isNegative: text.first == UInt8(ascii: "-"), digits: digits, exponent: exponent)
    }

    init(_ value: Int) {
        let digits = value.magnitude.description.utf8.map { $0 - UInt8(ascii: "0") }
        self.init(isNegative: value < 0, digits: digits, exponent: 0)
    }

    private static func exponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var exponent = 0
        for byte in text where byte.isDigit {
            exponent = min(exponent * 10 + Int(byte - UInt8(ascii: "0")), farExponent)
        }
        return text.first == UInt8(ascii: "-") ? -exponent : exponent
    }

    /// The value as an integer, where it is whole and in range.
    func integer<Integer: FixedWidthInteger>(as type: Integer.Type = Integer.self) -> Integer? {
        guard !digits.isEmpty else { return 0 }
        guard exponent >= 0, exponent <= 40 else { return nil }
        var result: Integer = 0
        for position in 0..<digits.count + exponent {
            let digit = position < digits.count ? digits[position] : 0
            let (product, productOverflows) = result.multipliedReportingOverflow(by: 10)
            let (sum, sumOverflows) =
                isNegative
                ? product.subtractingReportingOverflow(Integer(digit))
                : product.addingReportingOverflow(Integer(digit))
            guard !productOverflows, !sumOverflows else { return nil }
            result = sum
        }
        return result
    }

    static func < (one: Self, other: Self) -> Bool {
        guard one.isNegative == other.isNegative else { return one.isNegative }
        return one.isNegative
            ? other.magnitudeIsLess(than: one) : one.magnitudeIsLess(than: other)
    }

    private func magnitudeIsLess(than other: Self) -> Bool {
        guard !digits.isEmpty, !other.digits.isEmpty else {
            return digits.count < other.digits.count
        }
        let length = digits.count + exponent
        let otherLength = other.digits.count + other.exponent
        return length == otherLength
            ? digits.lexicographicallyPrecedes(other.digits) : length < otherLength
    }

    /// Whether dividing by `divisor` leaves nothing; a divisor with more than 18 digits is not checked.
    func isMultiple(of divisor: Self) -> Bool {
        guard !digits.isEmpty else { return true }
        let shift = exponent - divisor.exponent
        guard
            let step = Self(isNegative: false, digits: divisor.digits, exponent: 0).integer(
                as: UInt64.self),
            step > 0, step < 1_000_000_000_000_000_000
        else { return true }
        // Scaled by the divisor's exponent; with digits left below it, it cannot be a multiple.
        guard shift >= 0 else { return false }
        var remainder: UInt64 = 0
        for digit in digits { remainder = (remainder * 10 + UInt64(digit)) % step }
        for _ in 0..<min(shift, 1000) where remainder != 0 { remainder = remainder * 10 % step }
        return remainder == 0
    }
}
