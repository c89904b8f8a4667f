extension StatusPattern {
    /// As a pattern of a switch over status codes.
    var source: Code {
        switch self {
        case .code(let code): "case \(code)"
        case .range(let first): "case \(first * 100)..<\((first + 1) * 100)"
        case .default: "default"
        }
    }

    /// Codes before ranges before everything else: the order in which a switch has to ask.
    var precedence: Int {
        switch self {
        case .code: 0
        case .range: 1
        case .default: 2
        }
    }
}
