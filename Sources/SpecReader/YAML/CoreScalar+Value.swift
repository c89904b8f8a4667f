extension Node.Value {
    /// What a text would mean if it stood in the document without quotes.
    public init(unquoted text: String) {
        var text = text
        self = text.withUTF8 { bytes in
            switch CoreScalar(bytes) {
            case .null: .null
            case .boolean(let boolean): .boolean(boolean)
            case .string: .string(String(decoding: bytes, as: UTF8.self))
            case let number: .number(number.digits(of: bytes))
            }
        }
    }
}

extension CoreScalar {
    /// The digits of a number in the grammar of JSON; infinities and "not a number" are `.inf`, `-.inf` and `.nan`.
    func digits(of text: UnsafeBufferPointer<UInt8>) -> String {
        switch self {
        case .decimal: Self.normalized(String(decoding: text, as: UTF8.self))
        case .hexadecimal: Self.decimal(String(decoding: text.dropFirst(2), as: UTF8.self), 16)
        case .octal: Self.decimal(String(decoding: text.dropFirst(2), as: UTF8.self), 8)
        case .infinityOrNaN: String(decoding: text, as: UTF8.self).lowercased().trimmingPlus
        case .null, .boolean, .string: String(decoding: text, as: UTF8.self)
        }
    }

    var isNumber: Bool {
        switch self {
        case .decimal, .hexadecimal, .octal, .infinityOrNaN: true
        case .null, .boolean, .string: false
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
