import Foundation

/// A JSON number, its text kept: no digit is lost, whatever the size.
///
/// Numbers are equal when their values are: `1`, `1.0` and `10e-1`.
public struct JSONNumber: Hashable, Sendable, CustomStringConvertible {
    /// The number as JSON writes it.
    public let text: String

    /// Reads a number as JSON writes it; `nil` for any other text.
    public init?(_ text: String) {
        guard let document = try? JSONDocument(text), document.root.kind == .number,
            document.numberText(at: 0).utf8.count == document.size
        else { return nil }
        self.text = text
    }

    init(checked text: String) {
        self.text = text
    }

    /// A whole number.
    public init(_ value: some BinaryInteger) {
        text = value.description
    }

    /// A floating-point number; `nil` for infinity and for what is not a number.
    public init?(_ value: Double) {
        guard value.isFinite else { return nil }
        let text = value.description
        self.text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// The value as an `Int`, where it is whole and in range.
    public var int: Int? { decimal.integer() }

    /// The nearest `Double`, where there is a finite one.
    public var double: Double? {
        guard let value = Double(text), value.isFinite else { return nil }
        return value
    }

    public var description: String { text }

    var decimal: ExactDecimal {
        var text = text
        return text.withUTF8 { ExactDecimal($0) }
    }

    public static func == (one: Self, other: Self) -> Bool {
        one.text == other.text || one.decimal == other.decimal
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(decimal)
    }
}

extension JSONNumber: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral {
    public init(integerLiteral value: Int) {
        self.init(value)
    }

    /// A literal too large for a `Double` reads as zero.
    public init(floatLiteral value: Double) {
        self = JSONNumber(value) ?? JSONNumber(0)
    }
}
