/// A limit in a rule, written as a literal: `1`, `0.5`.
///
/// Whole numbers are exact; others count as the shortest decimal that names the same `Double`.
public struct RuleNumber: Hashable, Sendable, CustomStringConvertible,
    ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral
{
    private let value: Value

    private enum Value: Hashable, Sendable {
        case whole(Int)
        case broken(Double)
    }

    /// A whole limit.
    public init(_ value: Int) {
        self.value = .whole(value)
    }

    /// A limit that need not be whole.
    public init(_ value: Double) {
        self.value = Int(exactly: value).map { .whole($0) } ?? .broken(value)
    }

    public init(integerLiteral value: Int) {
        self.init(value)
    }

    public init(floatLiteral value: Double) {
        self.init(value)
    }

    public var description: String {
        switch value {
        case .whole(let value): value.description
        case .broken(let value): value.description
        }
    }

    var decimal: ExactDecimal {
        switch value {
        case .whole(let value): return ExactDecimal(value)
        case .broken(let value):
            var text = value.description
            return text.withUTF8 { ExactDecimal($0) }
        }
    }
}
