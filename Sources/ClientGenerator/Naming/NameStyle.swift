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
        var name = ""
        for word in words.words { name += capitalised(word) }
        return name.uppercasingFirst
    }

    /// `api_url` -> `apiURL`
    func memberName(_ words: Words) -> String {
        guard let first = words.words.first else { return "" }
        var name = leading(first)
        for word in words.words.dropFirst() { name += capitalised(word) }
        return name
    }

    private func capitalised(_ word: Substring) -> String {
        let lower = word.lowercased()
        if let form = written[lower] { return form.first == "i" ? form : form.uppercasingFirst }
        return word.isAllCapitals ? lower.uppercasingFirst : word.uppercasingFirst
    }

    private func leading(_ word: Substring) -> String {
        let lower = word.lowercased()
        guard let form = written[lower] else {
            return word.isAllCapitals ? lower : word.lowercasingFirst
        }
        // An acronym goes lower as a whole, a proper name only in its first letter.
        let capitals = form.prefix { $0.isUppercase || $0.isNumber }.count
        return capitals > 1 ? form.lowercased() : form.lowercasingFirst
    }

    private static let acronyms = [
        "API", "CPU", "CSS", "CSV", "DNS", "GPU", "HTML", "HTTP", "HTTPS", "ID", "IMAP", "IP",
        "JSON",
        "JWT", "MFA", "OTP", "PDF", "QR", "SDK", "SMS", "SMTP", "SQL", "SSH", "SSL", "SSO", "TCP",
        "TLS",
        "TTL", "UDP", "UI", "URI", "URL", "URN", "UTC", "UUID", "VAT", "VPN", "XML", "YAML",
    ]
}

extension Substring {
    fileprivate var isAllCapitals: Bool {
        for byte in utf8 {
            guard UTF8.isASCII(byte) else { return allSatisfy { $0.isUppercase || $0.isNumber } }
            // Most words are seen through at their first letter.
            if byte.kind == .lower { return false }
        }
        return true
    }
}
