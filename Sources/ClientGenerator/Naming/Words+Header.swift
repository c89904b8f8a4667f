extension Words {
    /// The name of a header field, without the `X` that many begin with.
    init(header name: String) {
        self.init(splitting: name)
        if words.count > 1, words[0].lowercased() == "x" { words.removeFirst() }
    }
}
