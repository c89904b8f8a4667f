import Synchronization

/// What was worked out for texts before.
///
/// Texts are kept apart by length, so that threads that ask for different ones seldom wait for each other.
final class Memo<Key: StringProtocol & Sendable, Value: Sendable>: Sendable {
    private let shelves = (0..<16).map { _ in Shelf() }

    private final class Shelf: Sendable {
        let values = Mutex([Key: Value]())
    }

    /// - Parameter make: Gives the same value whenever it is asked for the same text.
    func value(for key: Key, make: () -> Value) -> Value {
        let shelf = shelves[key.utf8.count % shelves.count]
        if let known = shelf.values.withLock({ $0[key] }) { return known }
        let value = make()
        shelf.values.withLock { $0[key] = value }
        return value
    }
}
