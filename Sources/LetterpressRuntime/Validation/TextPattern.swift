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
            let regex = try? NSRegularExpression(pattern: translate(expression))
            compiled[expression] = .some(regex)
            return regex
        }
    }

    /// Puts an expression into the dialect of ICU, where the two differ:
    /// `$`, `\d`, `\w`, `\u{…}`, and an opening bracket inside a set.
    private static func translate(_ expression: String) -> String {
        var result = ""
        var isInSet = false
        var rest = expression[...]
        while let character = rest.popFirst() {
            switch (character, isInSet) {
            case ("\\", _):
                guard let letter = rest.popFirst() else { return expression }
                result += translate(escape: letter, isInSet: isInSet, followedBy: rest.first)
            case ("$", false): result += "\\z"
            case ("[", false):
                isInSet = true
                result += "["
            case ("[", true): result += "\\["
            case ("&", true): result += "\\&"
            case ("]", true):
                isInSet = false
                result += "]"
            default: result.append(character)
            }
        }
        return result
    }

    private static func translate(
        escape letter: Character, isInSet: Bool, followedBy next: Character?
    ) -> String {
        switch letter {
        case "d": isInSet ? "0-9" : "[0-9]"
        case "D" where !isInSet: "[^0-9]"
        case "w": isInSet ? "A-Za-z0-9_" : "[A-Za-z0-9_]"
        case "W" where !isInSet: "[^A-Za-z0-9_]"
        case "u" where next == "{": "\\x"
        default: "\\\(letter)"
        }
    }
}
