import Foundation

/// Regular expressions in the dialect of ECMA-262, compiled once each.
enum TextPattern {
    private static let compiled = Locked<[String: NSRegularExpression?]>([:])

    /// Whether `expression` finds a match in `text`; an expression that cannot be read always does.
    static func matches(_ expression: String, _ text: String) -> Bool {
        guard let regex = compile(expression) else { return true }
        let range = NSRange(text.startIndex..<text.endIndex, in: text)
        return regex.firstMatch(in: text, range: range) != nil
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
