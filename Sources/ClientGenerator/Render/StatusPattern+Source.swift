extension StatusPattern {
    /// As a pattern of a switch over status codes.
    var source: Code {
        switch self {
        case .code(let code): "case \(code)"
        case .range(let first): "case \(first * 100)..<\((first + 1) * 100)"
        case .default: "default"
        }
    }
}
