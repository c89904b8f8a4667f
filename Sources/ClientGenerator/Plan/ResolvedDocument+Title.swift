extension ResolvedDocument {
    /// What the document is about, without what titles say of documents and of the way they are spoken to: `The GitHub
    /// v3 REST API (Preview)` is about GitHub.
    var titleWords: Words {
        let words = Words(title: info.title.withoutRemark.withoutArticle.withoutPossessive)
            .withoutLargeNumber
        let kind = words.key
        // What frameworks write where nobody says more, and what stands on every such page.
        if info.title == "FastAPI" || kind.allSatisfy(Words.isInEveryTitle) {
            return hostWords ?? words
        }
        let start = kind.first == "openapi" && kind.count > 1 ? 1 : 0
        // What comes behind says more about it: `Sample API for Developers`.
        let telling = kind.firstIndex { !Words.isKindOfDocument($0) } ?? kind.count
        let limit = kind.indices.dropFirst(telling + 1).first { index in
            Words.prepositions.contains(kind[index]) && kind[index - 1] == "api"
        }
        let end = kind[..<(limit ?? kind.count)].lastIndex { !Words.isKindOfDocument($0) } ?? -1
        return end < start ? words : Words(words.words[start...end]).withSpelledDigit
    }
}

extension ResolvedDocument {
    /// What the host of the first server is called: `https://api.acme.com/v1` is Acme's.
    private var hostWords: Words? {
        guard let url = servers.first(where: { $0.url.lowercased().hasPrefix("http") })?.url,
            let start = url.firstRange(of: "://")?.upperBound
        else { return nil }
        let host = url[start...].prefix { $0 != "/" && $0 != "?" }.split(separator: ":").first ?? ""
        // What stands in braces differs from caller to caller.
        let labels = host.split(separator: ".").filter { !$0.contains("{") }.map(Words.init(label:))
        // The last one is the domain of many, and so is the one before it in `acme.co.uk`.
        let name = labels.dropLast().last { !Self.sharedLabels.contains($0.key.joined()) }
        let isNamed = name.map { $0.key != ["example"] && !$0.key.joined().allSatisfy(\.isNumber) }
        return isNamed == true ? name : nil
    }

    private static let sharedLabels: Set = [
        "ac", "api", "co", "com", "edu", "gov", "net", "org", "www",
    ]
}

extension Words {
    fileprivate init(label: Substring) { self.init(splitting: String(label)) }

    /// Without a number in front that is written with commas, as long as something is left.
    fileprivate var withoutLargeNumber: Words {
        let digits = words.prefix { $0.allSatisfy(\.isNumber) }.count
        return digits > 1 && digits < words.count ? Words(words.dropFirst(digits)) : self
    }

    /// Whether a title with such words alone says nothing.
    fileprivate static func isInEveryTitle(_ word: String) -> Bool {
        isKindOfDocument(word)
            || ["definition", "description", "my", "public", "service", "swagger", "web"]
                .contains(word)
    }

    /// Whether a word at the end of a title speaks of the document, or is its version.
    fileprivate static func isKindOfDocument(_ word: String) -> Bool {
        let version = word.drop { $0 == "v" }
        return version.allSatisfy(\.isNumber)
            || [
                "api", "apis", "docs", "documentation", "http", "openapi", "reference", "rest",
                "spec", "specification",
            ].contains(word)
    }
}

extension String {
    /// Without an article in front, as long as something is left.
    fileprivate var withoutArticle: String {
        let parts = split(separator: " ", maxSplits: 1)
        return parts.count > 1 && Words.articles.contains(parts[0].lowercased())
            ? String(parts[1]) : self
    }

    /// Without what stands in parentheses or behind a dash, as long as something is left.
    fileprivate var withoutRemark: String {
        var ends = ["(", " - ", " – ", " — ", " | ", " + "].compactMap {
            firstRange(of: $0)?.lowerBound
        }
        if let colon = firstRange(of: ": ")?.lowerBound,
            Words(title: String(self[..<colon])).key.contains("api")
        {
            ends.append(colon)
        }
        guard let end = ends.min(), self[..<end].contains(where: \.isLetter) else { return self }
        return String(self[..<end])
    }

    /// `Netlify's API` is that of Netlify.
    fileprivate var withoutPossessive: String {
        replacing("'s ", with: " ").replacing("’s ", with: " ")
    }
}
