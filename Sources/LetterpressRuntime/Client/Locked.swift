import Foundation

/// A value that one thread at a time can use.
///
/// `Mutex` would do, but the thread sanitizer cannot follow it on Linux: there its waiting is left to the
/// kernel, and what happens before what is lost.
///
/// Sharing it is safe although the compiler cannot see it: the value is touched only while the lock is held.
package final class Locked<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var value: Value

    package init(_ value: Value) {
        self.value = value
    }

    package func withLock<Result, Failure: Error>(
        _ body: (inout Value) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        lock.lock()
        defer { lock.unlock() }
        return try body(&value)
    }
}
