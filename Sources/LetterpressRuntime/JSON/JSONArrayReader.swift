/// The elements of a JSON array, one after the other.
public struct JSONArrayReader: Sequence, Sendable {
    let document: JSONDocument
    let first: Int
    let end: Int
    /// How many elements there are.
    public let count: Int

    public func makeIterator() -> Iterator {
        Iterator(document: document, index: first, end: end)
    }

    public struct Iterator: IteratorProtocol {
        let document: JSONDocument
        var index: Int
        let end: Int

        public mutating func next() -> JSONReader? {
            guard index < end else { return nil }
            defer { index = document.end(of: index) }
            return JSONReader(document: document, index: index)
        }
    }
}
