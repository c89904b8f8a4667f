extension String {
    /// Fit to be quoted in a message: one line, and not too long.
    var excerpt: String {
        let limit = 60
        let hasBreak = utf8.contains { $0 == 0x0A || $0 == 0x0D }
        if !hasBreak, utf8.count <= limit { return self }
        let head = prefix(limit).prefix { !$0.isNewline }
        return head.endIndex == endIndex ? self : head + "…"
    }
}
