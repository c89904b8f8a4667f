/// A regular expression as JavaScript writes it in a program, `/^[a-z]+$/i`.
///
/// JSON Schema has the expression alone. With a slash as text in front of the beginning, or behind the end, no value
/// would match.
public struct PatternLiteral {
    public let expression: String

    /// - Returns: `nil` where the slashes can be meant as text.
    public init?(_ text: String) {
        guard text.hasPrefix("/"), let end = text.lastIndex(of: "/") else { return nil }
        let body = text[..<end].dropFirst()
        let flags = text[end...].dropFirst()
        let isAnchored = body.hasPrefix("^") || body.hasSuffix("$") && !body.hasSuffix("\\$")
        guard isAnchored, flags.allSatisfy("dgimsuvy".contains) else { return nil }
        // The other flags change nothing in a value of one line.
        expression = flags.contains("i") ? "(?i:\(body))" : String(body)
    }
}
