extension String {
    /// The names between braces in a template.
    var placeholders: [String] {
        utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false).dropFirst()
            .compactMap { part in
                part.firstIndex(of: UInt8(ascii: "}")).map { String(Substring(part[..<$0])) }
            }
    }
}
