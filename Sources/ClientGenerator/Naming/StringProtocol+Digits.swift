extension StringProtocol {
    /// Whether there are digits, and nothing else.
    var consistsOfDigits: Bool { !isEmpty && utf8.allSatisfy { $0.kind == .digit } }
}
