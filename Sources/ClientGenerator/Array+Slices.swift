import Dispatch
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
}
