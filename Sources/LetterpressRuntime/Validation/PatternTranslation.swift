/// Puts a regular expression of ECMA-262 into the dialect of ICU, where that reads it otherwise or not at all.
///
/// What is legal without the flag `u` alone, such as a brace that repeats nothing, means what it means there; what
/// Python or POSIX mean by `a{,3}` and `[[:alpha:]]`, however, nobody means as ECMA-262 reads it. What no dialect
/// allows is left for ICU to refuse.
struct PatternTranslation {
    private var rest: Substring.UnicodeScalarView

    private struct Member {
        var text: String
        var isClass = false
    }

    static func translate(_ expression: String) -> String {
        var translation = PatternTranslation(rest: expression[...].unicodeScalars)
        return translation.whole()
    }

    private mutating func whole() -> String {
        var result = ""
        while let scalar = rest.popFirst() {
            switch scalar {
            case "\\": result += escape(isInSet: false).text
            case "[": result += set()
            case "{": result += repetition()
            case "}": result += "\\}"
            case "$": result += "\\z"
            case ".": result += "[^\\n\\r\\u2028\\u2029]"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Numbers in braces, or else the brace as text.
    private mutating func repetition() -> String {
        let bounds = rest.prefix { $0 != "}" }
        let numbers = bounds.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        let isNumeric = numbers.allSatisfy { $0.allSatisfy(Self.digits.contains) }
        guard isNumeric, numbers.contains(where: { !$0.isEmpty }) else { return "\\{" }
        rest = rest.drop { $0 != "}" }
        guard take("}") else { return "\\{\(String(bounds))" }
        return "{\(bounds.first == "," ? "0" : "")\(String(bounds))}"
    }

    private mutating func set() -> String {
        let isNegated = take("^")
        if take("]") { return isNegated ? "[\(Self.all)]" : "[^\(Self.all)]" }
        var result = isNegated ? "[^" : "["
        while let first = member() {
            result += first.text
            guard take("-") else { continue }
            let last = member()
            // Beside a class, and at the end, the dash stands for itself.
            let isRange = last.map { !first.isClass && !$0.isClass } ?? false
            result += (isRange ? "-" : "\\-") + (last?.text ?? "")
        }
        return take("]") ? result + "]" : result
    }

    private mutating func member() -> Member? {
        guard let scalar = rest.first, scalar != "]" else { return nil }
        rest.removeFirst()
        return switch scalar {
        case "\\": escape(isInSet: true)
        case "[" where rest.first == ":": posixClass() ?? Member(text: "\\[")
        case "[", "^", "-", "&", ":": Member(text: "\\\(scalar)")
        default: Member(text: String(scalar))
        }
    }

    /// `[:alpha:]`, of which the first bracket is taken.
    private mutating func posixClass() -> Member? {
        let name = rest.dropFirst().prefix { ("a"..."z").contains($0) }
        guard !name.isEmpty, rest[name.endIndex...].starts(with: ":]".unicodeScalars) else {
            return nil
        }
        rest = rest[name.endIndex...].dropFirst(2)
        // ICU leaves out the signs that Unicode calls symbols.
        let text = String(name) == "punct" ? "[!-/:-@\\[-`{-~]" : "[:\(String(name)):]"
        return Member(text: text, isClass: true)
    }

    private mutating func escape(isInSet: Bool) -> Member {
        guard let letter = rest.popFirst() else { return Member(text: "\\") }
        return switch letter {
        case "d": Member(text: "[0-9]", isClass: true)
        case "D": Member(text: "[^0-9]", isClass: true)
        case "w": Member(text: "[\(Self.word)]", isClass: true)
        case "W": Member(text: "[^\(Self.word)]", isClass: true)
        case "s": Member(text: "[\(Self.space)]", isClass: true)
        case "S": Member(text: "[^\(Self.space)]", isClass: true)
        case "p", "P": Member(text: "\\\(letter)" + name(), isClass: true)
        case "u" where rest.first == "{": Member(text: "\\x" + name())
        case "x": Member(text: "\\x" + name())
        case "b": Member(text: isInSet ? "\\x08" : Self.boundary)
        case "B" where !isInSet: Member(text: "(?!\(Self.boundary))")
        case "v": Member(text: "\\x0B")
        case "0" where rest.first.map(Self.digits.contains) != true: Member(text: "\\x00")
        default: Member(text: "\\\(letter)")
        }
    }

    /// The braces after an escape, if there are any.
    private mutating func name() -> String {
        guard rest.first == "{" else { return "" }
        let name = String(rest.prefix { $0 != "}" })
        rest = rest.dropFirst(name.unicodeScalars.count)
        return take("}") ? name + "}" : name
    }

    private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == scalar else { return false }
        rest.removeFirst()
        return true
    }

    // MARK: Classes, by the letter of ECMA-262

    private static let digits: ClosedRange<Unicode.Scalar> = "0"..."9"
    private static let all = "\\x00-\\x{10FFFF}"
    private static let word = "A-Za-z0-9_"
    private static let space = "\\t-\\r\\p{Z}\\uFEFF"
    private static let boundary =
        "(?:(?<=[\(word)])(?![\(word)])|(?<![\(word)])(?=[\(word)]))"
}
