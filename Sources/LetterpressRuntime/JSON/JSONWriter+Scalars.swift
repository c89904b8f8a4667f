import Foundation

extension JSONWriter {
    /// Writes `null`; waiting rules do not concern it.
    public mutating func null() {
        bytes.append(contentsOf: "null".utf8)
        waiting.removeAll()
    }

    /// Writes `true` or `false`.
    public mutating func boolean(_ value: Bool) {
        bytes.append(contentsOf: (value ? "true" : "false").utf8)
        waiting.removeAll()
    }

    /// Writes a whole number.
    public mutating func integer(_ value: some BinaryInteger) {
        let start = bytes.count
        append(value)
        checkNumber(from: start)
    }

    /// Writes a number in the shortest form that reads back the same.
    ///
    /// JSON has no word for infinity and for what is not a number: both are violations, written as `null`.
    public mutating func double(_ value: Double) {
        finite(value.isFinite ? value.description : nil)
    }

    /// Writes a number in the shortest form that reads back the same, like the one for `Double`.
    public mutating func float(_ value: Float) {
        finite(value.isFinite ? value.description : nil)
    }

    /// Writes a decimal number; one that is not a number is a violation, written as `null`.
    public mutating func decimal(_ value: Decimal) {
        finite(value.isNaN ? nil : value.description)
    }

    /// Writes a number as it was read.
    public mutating func number(_ value: JSONNumber) {
        let start = bytes.count
        bytes.append(contentsOf: value.text.utf8)
        checkNumber(from: start)
    }

    /// Writes a text.
    public mutating func string(_ value: String) {
        let start = bytes.count
        var value = value
        value.withUTF8 { quote($0) }
        guard !waiting.isEmpty else { return }
        let rules = takeRules()
        for rule in rules where !rule.allows(value) { refuse(rule, at: start) }
    }

    /// Records that a value cannot be written as what it should be; `null` stands in for it.
    public mutating func refuse(_ demand: String) {
        faults.append(Fault(offset: bytes.count, demand: demand))
        null()
    }

    private mutating func finite(_ text: String?) {
        let start = bytes.count
        guard let text else {
            refuse("must be a finite number")
            return
        }
        bytes.append(contentsOf: text.utf8)
        if text.hasSuffix(".0") { bytes.removeLast(2) }
        checkNumber(from: start)
    }

    @inline(__always)
    private mutating func checkNumber(from start: Int) {
        guard !waiting.isEmpty else { return }
        let rules = takeRules()
        let number = bytes[start...].withUnsafeBufferPointer { ExactDecimal($0) }
        for rule in rules where !rule.allows(number) { refuse(rule, at: start) }
    }

    private mutating func append(_ value: some BinaryInteger) {
        guard let small = Int(exactly: value) else {
            bytes.append(contentsOf: value.description.utf8)
            return
        }
        if small < 0 { bytes.append(UInt8(ascii: "-")) }
        var rest = small.magnitude
        let start = bytes.count
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            bytes.append(UInt8(ascii: "0") + UInt8(digit))
            rest = quotient
        } while rest > 0
        bytes[start...].reverse()
    }
}
