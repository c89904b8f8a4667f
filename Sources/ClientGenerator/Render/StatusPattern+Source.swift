extension StatusPattern {
    /// As a pattern of a switch over status codes.
    var source: Code { [self].source }

    /// `nil` for every status.
    fileprivate var pattern: Code? {
        switch self {
        case .code(let code): "\(code)"
        case .range(let first): "\(first * 100)..<\((first + 1) * 100)"
        case .default: nil
        }
    }
}

extension [StatusPattern] {
    /// As a pattern of a switch over status codes.
    var source: Code {
        let patterns = compactMap(\.pattern)
        return patterns.count == count ? "case \(list: patterns)" : "default"
    }
}
