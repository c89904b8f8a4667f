/// Elements that come one by one and leave in groups, as the arrays they end up in: moved, never
/// copied.
struct Stack<Element>: ~Copyable {
    private(set) var count = 0
    private var storage = UnsafeMutableBufferPointer<Element>.allocate(capacity: 64)

    deinit {
        storage.extracting(..<count).deinitialize()
        storage.deallocate()
    }

    mutating func push(_ element: Element) {
        if count == storage.count {
            let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: count * 2)
            _ = larger.moveInitialize(fromContentsOf: storage)
            storage.deallocate()
            storage = larger
        }
        storage.initializeElement(at: count, to: element)
        count += 1
    }

    /// Takes off all that were pushed since the count was `start`.
    mutating func pop(from start: Int) -> [Element] {
        let popped = storage.extracting(start..<count)
        count = start
        return Array(unsafeUninitializedCapacity: popped.count) { buffer, count in
            count = buffer.moveInitialize(fromContentsOf: popped)
        }
    }
}
