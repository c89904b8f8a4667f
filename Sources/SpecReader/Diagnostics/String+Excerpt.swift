extension String {
    /// Fit to be quoted in a message: one line, and not too long.
    var excerpt: String {
        let limit = 60
        let hasBreak = utf8.contains { $0 == 0x0A || $0 == 0x0D }
        if !hasBreak, utf8.count <= limit { return self }
        let bytes = utf8.prefix(limit + 1)
        // Where nothing can join them, bytes are characters.
        if bytes.allSatisfy(UTF8.isASCII) {
            return Substring(bytes.prefix(limit).prefix { !(0x0A...0x0D).contains($0) }) + "…"
        }
        let head = prefix(limit).prefix { !$0.isNewline }
        return head.endIndex == endIndex ? self : head + "…"
    }
}
