extension Words {
    /// The title of a document: sentences for people, in which products are spelled as their owners do. `GitHub` is one
    /// word there, as long as other words stand beside it.
    init(title: String) {
        let tokens = title.split { !$0.isLetter && !$0.isNumber }
        words = tokens.flatMap { token in
            let parts = Words(splitting: String(token)).words
            return tokens.count > 1 && parts.count == 2 ? [token] : parts
        }
    }

    /// Whether nothing is spelled in capitals because all of it is.
    var areAllCapitals: Bool { !words.contains { $0.contains(where: \.isLowercase) } }
}
