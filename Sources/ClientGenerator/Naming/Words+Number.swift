extension Words {
    /// The words with the last one in the singular, by the common rules of English.
    var singular: Words {
        // Most names are not in the plural.
        guard let last = words.last, let end = last.utf8.last, end | 0x20 == UInt8(ascii: "s")
        else { return self }
        let lower = last.lowercased()
        if Self.unchanged.contains(lower) || Self.hasBothNumbers(lower) { return self }
        if let singular = Self.irregular[lower] { return with(singular, for: lower) }
        let isLong =
            ["sses", "shes", "ches", "xes", "zzes"].contains(where: lower.hasSuffix)
            || lower.hasSuffix("uses") && !["auses", "ouses"].contains(where: lower.hasSuffix)
        if lower.hasSuffix("ies"), lower.count > 4 {
            return with(lower.dropLast(3) + "y", for: lower)
        }
        if isLong { return with(lower.dropLast(2), for: lower) }
        guard !["ss", "us", "is"].contains(where: lower.hasSuffix), lower.count > 2 else {
            return self
        }
        return with(lower.dropLast(), for: lower)
    }

    /// The words with the last one in the plural, by the common rules of English.
    var plural: Words {
        guard let last = words.last else { return self }
        let lower = last.lowercased()
        if let plural = Self.irregularPlurals[lower] { return with(plural, for: lower) }
        if Self.unchanged.contains(lower) || Self.hasBothNumbers(lower) { return self }
        if lower.hasSuffix("y"), !["ay", "ey", "oy", "uy"].contains(where: lower.hasSuffix) {
            return with(lower.dropLast() + "ies", for: lower)
        }
        let isHissing = ["s", "x", "z", "sh", "ch"].contains(where: lower.hasSuffix)
        return with(lower + (isHissing ? "es" : "s"), for: lower)
    }

    /// The words in the plural, also where they are already.
    var inPlural: Words { isPlural ? self : plural }

    /// The words with another form of the last one, which keeps its capitals.
    ///
    /// - Parameter lower: The last word in lower case.
    private func with(_ form: some StringProtocol, for lower: String) -> Words {
        guard let last = words.last else { return self }
        let same = form.sharedPrefix(with: lower).count
        let ending = form.dropFirst(same)
        let isLoud = last.count > 1 && last.allSatisfy { !$0.isLowercase }
        let written = last.prefix(same) + (isLoud ? ending.uppercased() : String(ending))
        return Words(words.dropLast() + [written])
    }

    /// Whether the last word is in the plural, or may be.
    var isPlural: Bool {
        singular != self || words.last.map { Self.hasBothNumbers($0.lowercased()) } == true
    }

    /// Whether a word is the same in the plural: `series`, and `timeseries` in one word.
    private static func hasBothNumbers(_ word: String) -> Bool {
        ["headquarters", "news", "series", "species"].contains(where: word.hasSuffix)
    }

    /// What is no plural although it ends like one.
    private static let unchanged: Set = [
        "acs", "alias", "always", "analytics", "athletics", "atlas", "aws", "bias", "canvas",
        "christmas",
        "corps", "cors", "devops", "dns", "economics", "ecs", "eks", "electronics", "ems", "faas",
        "forensics", "gas", "gcs", "genetics", "gps", "graphics", "has", "hls", "https", "iaas",
        "ios",
        "ipfs", "its", "kms", "lens", "linguistics", "logistics", "mathematics", "means", "mms",
        "nas", "nfs", "opds", "ops", "paas", "physics", "politics", "pos", "rds", "robotics",
        "saas", "sms", "sns", "sos", "sqs", "sts", "tls", "was",
    ]

    private static let irregular = [
        "abuses": "abuse", "aliases": "alias", "analyses": "analysis", "apis": "api",
        "appendices": "appendix",
        "atlases": "atlas", "avalanches": "avalanche", "axes": "axis", "biases": "bias",
        "birdies": "birdie", "brownies": "brownie", "caches": "cache", "calories": "calorie",
        "calves": "calf", "canvases": "canvas", "cookies": "cookie", "crises": "crisis",
        "diagnoses": "diagnosis", "dois": "doi", "echoes": "echo", "ellipses": "ellipsis",
        "emojis": "emoji", "excuses": "excuse",
        "freebies": "freebie", "fuses": "fuse", "gases": "gas", "genies": "genie",
        "halves": "half", "headaches": "headache", "heroes": "hero", "hoodies": "hoodie",
        "hypotheses": "hypothesis", "indices": "index", "knives": "knife", "kpis": "kpi",
        "lenses": "lens",
        "loaves": "loaf", "matrices": "matrix", "misuses": "misuse", "movies": "movie",
        "muses": "muse", "newbies": "newbie", "niches": "niche", "parentheses": "parenthesis",
        "pois": "poi",
        "potatoes": "potato", "quizzes": "quiz", "reuses": "reuse", "rookies": "rookie",
        "scarves": "scarf", "selfies": "selfie", "shelves": "shelf", "smoothies": "smoothie",
        "synopses": "synopsis", "theses": "thesis", "thieves": "thief", "tomatoes": "tomato",
        "tranches": "tranche", "uris": "uri", "uses": "use", "vertices": "vertex", "vetoes": "veto",
        "wikis": "wiki",
        "wolves": "wolf", "zombies": "zombie",
    ]

    /// Both plurals of an index are common.
    private static let irregularPlurals = Dictionary(
        irregular.filter { $0.value != "index" }.map { ($0.value, $0.key) },
        uniquingKeysWith: { first, _ in first })
}
