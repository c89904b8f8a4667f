import Foundation

/// Regular expressions in the dialect of ECMA-262, compiled once each.
enum TextPattern {
    private static let compiled = Locked<[String: NSRegularExpression?]>([:])

    /// Whether `expression` finds a match in `text`. What cannot be told counts as a match: the expression cannot be
    /// read, or the text is so long that the search gives up.
    static func matches(_ expression: String, _ text: String) -> Bool {
        guard let regex = compile(expression) else { return true }
        let range = NSRange(text.startIndex..<text.endIndex, in: text)
        var isMatch = false
        regex.enumerateMatches(in: text, options: .reportCompletion, range: range) {
            match, flags, stop in
            guard match != nil || flags.contains(.internalError) else { return }
            isMatch = true
            stop.pointee = true
        }
        return isMatch
    }

    private static func compile(_ expression: String) -> NSRegularExpression? {
        compiled.withLock { compiled in
            if let known = compiled[expression] { return known }
            let regex = try? NSRegularExpression(
                pattern: PatternTranslation.translate(expression))
            compiled[expression] = .some(regex)
            return regex
        }
    }
}
