/// A value that its owner keeps elsewhere, because most owners have none or many copies are made of them: copies share
/// it until one of them changes it.
package struct Boxed<Value: Emptiable>: Sendable {
    /// `nil` for the empty value.
    private var storage: Storage?

    package init() {}

    /// Unchecked, because the value is changed only while a single `Boxed` refers to the storage, which is then changed
    /// itself; to everybody else it is constant. So is the exclusivity, which that of the `Boxed` implies.
    private final class Storage: @unchecked Sendable {
        @exclusivity(unchecked) var value: Value

        init(_ value: Value) { self.value = value }
    }

    package var value: Value {
        _read {
            if let storage { yield storage.value } else { yield Value.empty }
        }
        _modify {
            let storage = unshared()
            yield &storage.value
        }
    }

    /// Whether nothing was ever said.
    package var isEmpty: Bool { storage == nil }

    private mutating func unshared() -> Storage {
        if isKnownUniquelyReferenced(&storage), let storage { return storage }
        let copy = Storage(value)
        storage = copy
        return copy
    }
}

extension Boxed: CustomReflectable {
    package var customMirror: Mirror { Mirror(reflecting: value) }
}

/// A value that may say nothing.
package protocol Emptiable: Sendable {
    /// The one that does, made once: it is looked at more often than all others together.
    static var empty: Self { get }
}
