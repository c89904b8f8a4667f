import Dispatch
import SpecReader
import Synchronization

extension Array where Element: Sendable {
    /// Transforms the elements slice by slice: several slices at a time, where there are so many elements that
    /// this takes longer than to start threads.
    ///
    /// - Parameter least: How many elements are worth a slice of their own.
    /// - Returns: The results in the order of the elements.
    func mapSlices<Result: Sendable>(
        of least: Int = 32, _ transform: @Sendable (ArraySlice<Element>) -> [Result]
    ) -> [Result] {
        guard count >= least * 2 else { return transform(self[...]) }
        // More slices than cores, because some take much longer than others.
        let size = Swift.max(least, count / 16)
        let starts = [Int](stride(from: 0, to: count, by: size))
        let results = Mutex([[Result]](repeating: [], count: starts.count))
        DispatchQueue.concurrentPerform(iterations: starts.count) { index in
            let result = transform(self[starts[index]...].prefix(size))
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.flatMap(\.self) }
    }

    /// The same for what finds faults, which are reported in the order of the elements.
    func mapSlices<Result: Sendable>(
        reportingTo diagnostics: inout Diagnostics,
        _ transform: @Sendable (ArraySlice<Element>, inout Diagnostics) -> [Result]
    ) -> [Result] {
        let slices = mapSlices { slice in
            var found = Diagnostics()
            let results = transform(slice, &found)
            return [(results: results, found: found)]
        }
        for diagnostic in slices.flatMap(\.found.reported) { diagnostics.report(diagnostic) }
        return slices.flatMap(\.results)
    }
}
