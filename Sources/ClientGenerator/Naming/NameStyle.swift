import Synchronization

/// How words are written in Swift names: acronyms in capitals, proper names as their owners write them.
///
/// It remembers what it wrote: documents say the same names thousands of times, and the same words even more often.
package final class NameStyle: Sendable {
    /// The written form of a word by its lower-case form.
    private let written: [String: String]
    private let writtenFilter: WordFilter
    private let memory: Mutex<Memory>

    private struct Memory: Sendable {
        var types = Remembered<String, String>()
        var members = Remembered<String, String>()
        var headers = Remembered<String, String>()
        var words = Remembered<Substring, Forms>()

        func copy() -> Memory {
            Memory(
                types: types.copy(), members: members.copy(), headers: headers.copy(),
                words: words.copy())
        }
    }

    /// Shares with its copies what was known when they were made, and adds to its own alone: to add to a dictionary
    /// that others hold would copy it.
    private struct Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
        private var shared: [Key: Value] = [:]
        private var own: [Key: Value] = [:]

        subscript(key: Key) -> Value? {
            get { shared[key] ?? own[key] }
            set { own[key] = newValue }
        }

        func copy() -> Remembered {
            var copy = Remembered()
            copy.shared = shared.isEmpty ? own : shared.merging(own) { known, _ in known }
            return copy
        }
    }

    /// How a word is written at the beginning of a member's name, and everywhere else.
    private struct Forms: Sendable {
        var leading: String
        var capitalised: String
    }

    /// - Parameter words: Written forms beyond the usual acronyms, for example `LinkedIn`.
    package init(words: [String] = []) {
        var written: [String: String] = [:]
        for word in Self.acronyms + words { written[word.lowercased()] = word }
        for acronym in Self.acronyms { written[acronym.lowercased() + "s"] = acronym + "s" }
        self.written = written
        writtenFilter = WordFilter(written.keys)
        memory = Mutex(Memory())
    }

    private init(copying style: NameStyle) {
        written = style.written
        writtenFilter = style.writtenFilter
        memory = Mutex(style.memory.withLock { $0.copy() })
    }

    /// The same style, which remembers what this one does. A thread with one of its own waits for nobody.
    func copy() -> NameStyle { NameStyle(copying: self) }

    /// `account_source` -> `AccountSource`
    func typeName(_ text: String) -> String {
        memory.withLock { memory in
            if let known = memory.types[text] { return known }
            let name = typeName(Words(splitting: text), &memory)
            memory.types[text] = name
            return name
        }
    }

    /// `GitHub REST API` -> `GitHubRESTAPI`
    func clientName(_ title: Words) -> String {
        let keepsCapitals = !title.areAllCapitals
        var name = ""
        for word in title.words {
            let isKnown = written[word.lowercased()] != nil
            let isSpelled = keepsCapitals && !isKnown && word.isAllCapitals
            name.append(word: isSpelled ? String(word) : forms(of: word).capitalised)
        }
        return name.uppercasingFirst
    }

    /// `api_url` -> `apiURL`, `+1` -> `plus1`
    func memberName(_ text: String) -> String {
        memory.withLock { memory in
            if let known = memory.members[text] { return known }
            let name = memberName(Words(splitting: text.withSpelledSigns), &memory)
            memory.members[text] = name
            return name
        }
    }

    /// `X-Request-ID` -> `requestID`
    func memberName(header text: String) -> String {
        memory.withLock { memory in
            if let known = memory.headers[text] { return known }
            let name = memberName(Words(header: text), &memory)
            memory.headers[text] = name
            return name
        }
    }

    func typeName(_ words: Words) -> String { memory.withLock { typeName(words, &$0) } }
    func memberName(_ words: Words) -> String { memory.withLock { memberName(words, &$0) } }

    private func typeName(_ words: Words, _ memory: inout Memory) -> String {
        var name = ""
        for word in words.words {
            name.append(word: capitalised(word, in: words, &memory))
        }
        return name.uppercasingFirst
    }

    private func memberName(_ words: Words, _ memory: inout Memory) -> String {
        guard let first = words.words.first else { return "" }
        var name = forms(of: first, &memory).leading
        for word in words.words.dropFirst() {
            name.append(word: capitalised(word, in: words, &memory))
        }
        return name
    }

    /// An acronym that nobody told of keeps the capitals that tell it from the words beside it: `VectorIO`.
    private func capitalised(
        _ word: Substring, in name: Words, _ memory: inout Memory
    ) -> String {
        guard word.isShortAcronym, name.isMixed else { return forms(of: word, &memory).capitalised }
        return word.isLoudPlural ? String(word) : written[word.lowercased()] ?? String(word)
    }

    private func forms(of word: Substring, _ memory: inout Memory) -> Forms {
        // Most words are plain, and quicker to write than to find.
        if word.isPlain, !writtenFilter.mayContain(word.utf8) {
            return Forms(leading: String(word), capitalised: word.uppercasingFirst)
        }
        if let known = memory.words[word] { return known }
        let forms = forms(of: word)
        memory.words[word] = forms
        return forms
    }

    private func forms(of word: Substring) -> Forms {
        let lower = word.lowercased()
        if let form = written[lower] {
            // An acronym goes lower as a whole, a proper name only in its first letter.
            let capitals = form.prefix { $0.isUppercase || $0.isNumber }.count
            return Forms(
                leading: capitals > 1 ? form.lowercased() : form.lowercasingFirst,
                capitalised: form.first == "i" ? form : form.uppercasingFirst)
        }
        return word.isAllCapitals || word.isPluralOfCapitals
            ? Forms(leading: lower, capitalised: lower.uppercasingFirst)
            : Forms(leading: word.lowercasingFirst, capitalised: word.uppercasingFirst)
    }

    static func isAcronym(_ word: Substring) -> Bool { knownAcronyms.contains(word) }

    private static let knownAcronyms = Set(acronyms.map { $0[...] })

    private static let acronyms = [
        "ACH", "AI", "API", "AWS", "CDN", "CIDR", "CLI", "CPU", "CSS", "CSV", "CVC", "CVV", "DNS",
        "GPS", "GPU", "GUID", "HTML", "HTTP", "HTTPS", "IBAN", "ID", "IMAP", "IP", "JSON", "JWT",
        "KYC", "LDAP", "LLM", "MFA", "OAuth", "OAuth2", "OIDC", "OTP", "PDF", "QR", "RPC", "SAML",
        "SCIM", "SDK", "SKU", "SMS", "SMTP", "SQL", "SSH", "SSL", "SSO", "SVG", "TCP", "TLS", "TTL",
        "UDP", "UI", "URI", "URL", "URN", "UTC", "UUID", "VAT", "VPC", "VPN", "XML", "YAML",
    ]
}

extension String {
    /// Keeps digits of two words apart: `2.16` is not `216`.
    fileprivate mutating func append(word: String) {
        if utf8.last?.kind == .digit, word.utf8.first?.kind == .digit { self += "_" }
        self += word
    }
}

extension Words {
    /// Whether some letters are small, so that capitals mean something.
    fileprivate var isMixed: Bool {
        words.contains { $0.utf8.contains { $0.kind == .lower } }
            && words.contains { $0.utf8.dropFirst().first?.kind == .upper }
    }
}

extension Substring {
    /// Whether it is an acronym in the plural, as `VPCs`.
    fileprivate var isPluralOfCapitals: Bool {
        utf8.count > 2 && utf8.last == UInt8(ascii: "s") && dropLast().isAllCapitals
    }

    /// Whether it looks like some `AI` or `QR` in the plural, which nobody would write `AIS`.
    fileprivate var isLoudPlural: Bool {
        utf8.count == 3 && utf8.last == UInt8(ascii: "S") && self != "IDS"
    }

    /// Whether it is as short as acronyms are; longer words in capitals are stressed.
    fileprivate var isShortAcronym: Bool {
        let singular = isPluralOfCapitals ? utf8.dropLast() : utf8[...]
        return (2...4).contains(singular.count) && singular.first?.kind == .upper
            && singular.allSatisfy { $0.kind == .upper || $0.kind == .digit }
            && !["GET", "HEAD", "POST", "PUT"].contains(self)
    }

    /// Whether it consists of small letters of ASCII.
    fileprivate var isPlain: Bool { utf8.allSatisfy { $0.kind == .lower } }

    fileprivate var isAllCapitals: Bool {
        for byte in utf8 {
            guard UTF8.isASCII(byte) else { return allSatisfy { $0.isUppercase || $0.isNumber } }
            // Most words are seen through at their first letter.
            if byte.kind == .lower { return false }
        }
        return true
    }
}
