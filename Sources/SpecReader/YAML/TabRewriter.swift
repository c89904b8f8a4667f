/// Makes room for libyaml where a tab stands before a comment or on an empty line: YAML allows it there, as nothing is
/// indented, and libyaml takes it for the indentation of something.
enum TabRewriter {
    /// The same text with the same lines and columns, or `nil` where no such tab is.
    static func rewrite(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        let (tab, space) = (UInt8(ascii: "\t"), UInt8(ascii: " "))
        guard bytes.contains(tab) else { return nil }
        var text = Array(bytes)
        var isRewritten = false
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            let white = bytes[start..<end].prefix { $0 == tab || $0 == space }
            let next = white.endIndex < end ? bytes[white.endIndex] : nil
            let isComment = next == UInt8(ascii: "#")
            if let first = white.firstIndex(of: tab),
                isComment || next == nil || next == UInt8(ascii: "\r")
            {
                for index in white.indices[first...] { text[index] = space }
                // The comment begins where the first tab was, and ends where it did.
                if isComment { text.swapAt(first, white.endIndex) }
                isRewritten = true
            }
            start = end + 1
        }
        return isRewritten ? text : nil
    }
}
