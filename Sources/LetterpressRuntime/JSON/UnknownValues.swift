import Synchronization

/// Tells whether values were met, while something was read, that this version of the client does not know.
///
/// Reading is never suspended, so what a task has for itself belongs to one reading alone, whoever else reads the same
/// document.
@usableFromInline
final class UnknownValues: Sendable {
    private let isMet = Atomic(false)

    @TaskLocal private static var current: UnknownValues?

    /// A value was met that is kept as it is.
    @usableFromInline
    static func note() { current?.isMet.store(true, ordering: .relaxed) }

    /// - Returns: What was read, and whether all of it is known.
    static func watch<Value>(
        _ read: () throws(JSONError) -> Value
    ) throws(JSONError) -> (value: Value, isKnown: Bool) {
        let unknown = UnknownValues()
        let result = $current.withValue(unknown) { Result(catching: read) }
        return (try result.get(), !unknown.isMet.load(ordering: .relaxed))
    }
}
