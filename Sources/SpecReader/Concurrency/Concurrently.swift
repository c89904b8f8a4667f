import Dispatch
import Synchronization

/// Does two things that know nothing of each other at the same time.
public func concurrently<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
) -> (First, Second) {
    let results = Mutex<(First?, Second?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { index in
        if index == 0 {
            let result = first()
            results.withLock { $0.0 = result }
        } else {
            let result = second()
            results.withLock { $0.1 = result }
        }
    }
    let (firstResult, secondResult) = results.withLock { $0 }
    // Both are there: what performs them returns when both have ended.
    return (firstResult ?? first(), secondResult ?? second())
}
