extension ResolvedDocument {
    var titleWords: Words { Words(title: info.title.withoutArticle) }
}

extension String {
    /// Without an article in front, as long as something is left.
    fileprivate var withoutArticle: String {
        let parts = split(separator: " ", maxSplits: 1)
        return parts.count > 1 && Words.articles.contains(parts[0].lowercased())
            ? String(parts[1]) : self
    }
}
