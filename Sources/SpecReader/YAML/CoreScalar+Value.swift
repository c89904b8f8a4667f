extension Node.Value {
    /// What a text would mean if it stood in the document without quotes.
    package init(unquoted text: String) {
        self = Array(text.utf8).withUnsafeBufferPointer { CoreScalar.value(of: $0) }
    }
}

extension CoreScalar {
    /// The value of a plain scalar with this text.
    static func value(of text: UnsafeBufferPointer<UInt8>) -> Node.Value {
        switch CoreScalar(text) {
        case .null: .null
        case .boolean(let boolean): .boolean(boolean)
        case .decimal: .number(normalized(String(decoding: text, as: UTF8.self)))
        case .hexadecimal: .number(decimal(String(decoding: text.dropFirst(2), as: UTF8.self), 16))
        case .octal: .number(decimal(String(decoding: text.dropFirst(2), as: UTF8.self), 8))
        case .infinityOrNaN:
            .number(String(decoding: text, as: UTF8.self).lowercased().trimmingPlus)
        case .string: .string(String(decoding: text, as: UTF8.self))
        }
    }

    /// Digits of another base as decimal digits; beyond 64 bits they are kept to the precision of a
    /// double.
    private static func decimal(_ digits: String, _ radix: Int) -> String {
        if let number = UInt64(digits, radix: radix) { return String(number) }
        let number = digits.reduce(0.0) { $0 * Double(radix) + Double($1.hexDigitValue ?? 0) }
        return String(describing: number)
    }

    /// The same digits in the grammar of JSON: `+.5` becomes `0.5`, `007` becomes `7`, `1.` becomes
    /// `1`.
    private static func normalized(_ text: String) -> String {
        var rest = text.trimmingPlus[...]
        let sign = rest.hasPrefix("-") ? "-" : ""
        rest = rest.dropFirst(sign.count)
        let whole = rest.prefix { $0.isNumber }
        rest = rest.dropFirst(whole.count)
        var fraction = rest.first == "." ? rest.dropFirst().prefix { $0.isNumber } : ""
        if rest.first == "." {
            rest = rest.dropFirst(fraction.count + 1)
            fraction = fraction.isEmpty ? "" : "." + fraction
        }
        let digits = whole.drop { $0 == "0" }
        return sign + (digits.isEmpty ? "0" : digits) + fraction + rest
    }
}

extension String {
    fileprivate var trimmingPlus: String {
        hasPrefix("+") ? String(dropFirst()) : self
    }
}
