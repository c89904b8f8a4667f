/// Keeps a value outside the struct it belongs to, so that a type can hold another of its own kind, and so that a
/// struct of large structs takes little of the stack.
@propertyWrapper
public indirect enum Indirect<Value: Hashable & Sendable>: Hashable, Sendable {
    case value(Value)

    public init(wrappedValue: Value) {
        self = .value(wrappedValue)
    }

    public var wrappedValue: Value {
        get {
            switch self {
            case .value(let value): value
            }
        }
        set { self = .value(newValue) }
    }
}

extension Indirect: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The value, as it prints itself.
    public var description: String { String(describing: wrappedValue) }

    public var debugDescription: String { String(reflecting: wrappedValue) }

    public var customMirror: Mirror { Mirror(reflecting: wrappedValue) }
}
