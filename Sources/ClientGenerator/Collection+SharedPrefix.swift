extension Collection where Element: Equatable {
    /// What it and another one begin with.
    func sharedPrefix(with other: some Sequence<Element>) -> SubSequence {
        prefix(zip(self, other).prefix { $0 == $1 }.count)
    }
}
