extension String {
    /// Whether a media type says no more than that the body is JSON, or leaves that open.
    var isPlainJSON: Bool {
        if self == "application/json" { return true }
        let parts = lowercased().filter { !$0.isWhitespace }.split(separator: ";")
        guard let essence = parts.first, !essence.contains("*") else { return true }
        return essence == "application/json"
            && parts.dropFirst().allSatisfy { $0.hasPrefix("charset=") }
    }
}
