extension Sequence where Element: Hashable {
    /// How often each element is there.
    var counts: [Element: Int] {
        reduce(into: [:]) { counts, element in counts[element, default: 0] += 1 }
    }
}
