extension Sequence where Element: Hashable {
    /// How often each element is there.
    var counts: [Element: Int] {
        reduce(into: [:]) { counts, element in counts[element, default: 0] += 1 }
    }

    /// Each element where it comes first.
    var withoutRepetition: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
