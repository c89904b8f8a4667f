extension BidirectionalCollection where Element: Equatable {
    func ends(with other: some Collection<Element>) -> Bool {
        suffix(other.count).elementsEqual(other)
    }
}
