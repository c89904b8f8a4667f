/// How words are written in Swift names: acronyms in capitals, proper names as their owners write them.
package struct NameStyle: Sendable {
    /// The written form of a word by its lower-case form.
    private var written: [String: String] = [:]

    /// - Parameter words: Written forms beyond the usual acronyms, for example `LinkedIn`.
    package init(words: [String] = []) {
        for word in Self.acronyms + words { written[word.lowercased()] = word }
        for acronym in Self.acronyms { written[acronym.lowercased() + "s"] = acronym + "s" }
    }

    /// `account_source` -> `AccountSource`
    func typeName(_ words: Words) -> String {
        uppercasingFirst(words.words.map { capitalised($0) }.joined())
    }

    /// `api_url` -> `apiURL`
    func memberName(_ words: Words) -> String {
        guard let first = words.words.first else { return "" }
        return leading(first) + words.words.dropFirst().map { capitalised($0) }.joined()
    }

    private func capitalised(_ word: Substring) -> String {
        if let form = written[word.lowercased()] {
            return form.first == "i" ? form : uppercasingFirst(form)
        }
        return isAllCapitals(word)
            ? uppercasingFirst(word.lowercased()) : uppercasingFirst(String(word))
    }

    private func leading(_ word: Substring) -> String {
        guard let form = written[word.lowercased()] else {
            return isAllCapitals(word) ? word.lowercased() : lowercasingFirst(String(word))
        }
        // An acronym goes lower as a whole, a proper name only in its first letter.
        let capitals = form.prefix { $0.isUppercase || $0.isNumber }.count
        return capitals > 1 ? form.lowercased() : lowercasingFirst(form)
    }

    private func isAllCapitals(_ word: Substring) -> Bool {
        // Most words are seen through at their first letter.
        if let first = word.utf8.first, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first) {
            return false
        }
        return word.allSatisfy { $0.isUppercase || $0.isNumber }
    }

    private func uppercasingFirst(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private func lowercasingFirst(_ text: String) -> String {
        text.prefix(1).lowercased() + text.dropFirst()
    }

    private static let acronyms = [
        "API", "CPU", "CSS", "CSV", "DNS", "GPU", "HTML", "HTTP", "HTTPS", "ID", "IMAP", "IP",
        "JSON",
        "JWT", "MFA", "OTP", "PDF", "QR", "SDK", "SMS", "SMTP", "SQL", "SSH", "SSL", "SSO", "TCP",
        "TLS",
        "TTL", "UDP", "UI", "URI", "URL", "URN", "UTC", "UUID", "VAT", "VPN", "XML", "YAML",
    ]
}
