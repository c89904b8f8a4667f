/// Makes Swift names of those of a document, each once: documents say the same names thousands of times.
final class NameCache {
    let style: NameStyle
    private var members: [String: String] = [:]
    private var types: [String: String] = [:]

    init(_ style: NameStyle) { self.style = style }

    /// `api_url` -> `apiURL`
    func memberName(_ text: String) -> String {
        if let known = members[text] { return known }
        let name = style.memberName(Words(splitting: text))
        members[text] = name
        return name
    }

    /// `account_source` -> `AccountSource`
    func typeName(_ text: String) -> String {
        if let known = types[text] { return known }
        let name = style.typeName(Words(splitting: text))
        types[text] = name
        return name
    }
}
