import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// Transforms elements that may be large slice by slice: several slices at a time, unless the elements are so few
    /// that one thread is done before another has started.
    ///
    /// - Parameters:
    ///   - several: How many are not so few.
    ///   - size: How many elements a slice has at most. Small slices leave no thread alone with much that is left.
    ///   - helper: What a thread makes before its first slice, and uses for all of its own.
    /// - Returns: The results in the order of the elements.
    public func mapSlices<Helper, Result: Sendable>(
        from several: Int = 4, of size: Int = 4, with helper: @Sendable () -> Helper,
        transform: @Sendable (inout Helper, ArraySlice<Element>) -> [Result]
    ) -> [Result] {
        guard count >= several else {
            var helper = helper()
            return transform(&helper, self[...])
        }
        let size = Swift.max(Swift.min(size, count / Self.fewSlices), 1)
        let starts = [Int](stride(from: 0, to: count, by: size))
        let results = Mutex([[Result]](repeating: [], count: starts.count))
        let next = Atomic(0)
        // More than there are cores: one that comes too late for a slice makes no helper and costs nothing.
        DispatchQueue.concurrentPerform(iterations: Swift.min(starts.count, 64)) { _ in
            lazy var ownHelper = helper()
            while case let index = next.wrappingAdd(1, ordering: .relaxed).oldValue,
                index < starts.count
            {
                let result = transform(&ownHelper, self[starts[index]...].prefix(size))
                results.withLock { $0[index] = result }
            }
        }
        return results.withLock { $0.takeJoined(count) }
    }

    /// The same for what finds faults, which are reported in the order of the elements.
    public func mapSlices<Helper, Result: Sendable>(
        reportingTo diagnostics: inout Diagnostics, with helper: @Sendable () -> Helper,
        transform: @Sendable (inout Helper, ArraySlice<Element>, inout Diagnostics) -> [Result]
    ) -> [Result] {
        let found = Mutex<[Int: Diagnostics]>([:])
        let results = mapSlices(with: helper) { helper, slice in
            var own = Diagnostics()
            let results = transform(&helper, slice, &own)
            if !own.reported.isEmpty { found.withLock { $0[slice.startIndex] = own } }
            return results
        }
        for (_, own) in found.withLock({ $0.sorted { $0.key < $1.key } }) {
            for diagnostic in own.reported { diagnostics.report(diagnostic) }
        }
        return results
    }

    /// The same for small elements, which need no help.
    public func mapSlices<Result: Sendable>(
        of size: Int = 4, _ transform: @Sendable (ArraySlice<Element>) -> [Result]
    ) -> [Result] {
        mapSlices(from: size * Self.quickSlices, of: size, with: {}, transform: { transform($1) })
    }

    /// So many slices of small elements take no longer than to start a thread.
    private static var quickSlices: Int { 12 }

    /// Fewer could not be shared out well, as large as some elements are.
    private static var fewSlices: Int { 32 }
}

extension Array {
    /// All elements of the lists, which are given back one by one: together, both copies would be the most that is
    /// held.
    ///
    /// - Parameter count: About how many they are.
    fileprivate mutating func takeJoined<Part>(_ count: Int) -> [Part] where Element == [Part] {
        var joined: [Part] = []
        joined.reserveCapacity(count)
        for index in indices {
            joined += self[index]
            self[index] = []
        }
        return joined
    }
}
