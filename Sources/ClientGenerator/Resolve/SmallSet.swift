/// A set that mostly has a few elements, where comparing them all is faster than hashing one.
struct SmallSet<Element: Hashable> {
    private var elements: [Element]
    private var hashed: Set<Element>

    init(_ elements: [Element] = []) {
        self.elements = elements.count > Self.mostCompared ? [] : elements
        hashed = elements.count > Self.mostCompared ? Set(elements) : []
    }

    private static var mostCompared: Int { 12 }

    func contains(_ element: Element) -> Bool {
        hashed.isEmpty ? elements.contains(element) : hashed.contains(element)
    }

    /// - Returns: Whether the element is new.
    mutating func insert(_ element: Element) -> Bool {
        guard hashed.isEmpty else { return hashed.insert(element).inserted }
        guard !elements.contains(element) else { return false }
        elements.append(element)
        if elements.count > Self.mostCompared {
            hashed = Set(elements)
            elements = []
        }
        return true
    }
}
