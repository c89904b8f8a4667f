/// A value that its owner keeps elsewhere, because most owners have none or many copies are made of them: copies share
/// it until one of them changes it.
public struct Boxed<Value: Emptiable>: Sendable {
    /// `nil` for the empty value.
    private var storage: Storage?

    public init() {}

    /// Unchecked, because the value is changed only while a single `Boxed` refers to the storage, which is then changed
    /// itself; to everybody else it is constant. So is the exclusivity, which that of the `Boxed` implies.
    private final class Storage: @unchecked Sendable {
        @exclusivity(unchecked) var value: Value

        init(_ value: Value) { self.value = value }
    }

    /// Whether nothing was ever put in.
    public var isEmpty: Bool { storage == nil }

    /// A part of the value; `nil` of the empty one. Nothing else is copied to get at it, as all of ``value`` is.
    @inline(__always) public func map<Part>(_ part: (Value) -> Part) -> Part? {
        guard let storage else { return nil }
        return part(storage.value)
    }

    /// The same for a part that may be missing.
    @inline(__always) public func flatMap<Part>(_ part: (Value) -> Part?) -> Part? {
        guard let storage else { return nil }
        return part(storage.value)
    }

    public var value: Value {
        get { storage?.value ?? Value() }
        _modify {
            let storage = unshared()
            yield &storage.value
        }
    }

    private mutating func unshared() -> Storage {
        if isKnownUniquelyReferenced(&storage), let storage { return storage }
        let copy = Storage(value)
        storage = copy
        return copy
    }
}

extension Boxed: CustomReflectable {
    public var customMirror: Mirror { Mirror(reflecting: value) }
}

/// A value that may say nothing, as it is made.
public protocol Emptiable: Sendable {
    init()
}
