extension Schema {
    /// Types of JSON, each once, in the order of the document.
    ///
    /// A number and no array: every schema has them, and is asked for them again and again.
    public struct Types: Hashable, Sendable {
        /// Four bits for each type, the lowest ones for the first; zero is no type.
        private var packed: UInt32 = 0

        private static let bitsPerType = 4
    }
}

extension Schema.Types {
    public init(_ type: Schema.JSONType) { packed = type.number }

    public mutating func append(_ type: Schema.JSONType) {
        guard !contains(type) else { return }
        packed |= type.number << (count * Self.bitsPerType)
    }

    public mutating func remove(_ type: Schema.JSONType) { self = filter { $0 != type } }

    /// Whether this type is allowed and no other.
    public func isOnly(_ type: Schema.JSONType) -> Bool { packed == type.number }

    public func filter(_ isIncluded: (Schema.JSONType) -> Bool) -> Schema.Types {
        var types = Schema.Types()
        for type in self where isIncluded(type) { types.append(type) }
        return types
    }
}

extension Schema.Types: RandomAccessCollection {
    public var startIndex: Int { 0 }

    public var endIndex: Int {
        let bits = UInt32.bitWidth - packed.leadingZeroBitCount
        return (bits + Self.bitsPerType - 1) / Self.bitsPerType
    }

    public subscript(position: Int) -> Schema.JSONType {
        Schema.JSONType(number: packed >> (position * Self.bitsPerType) & 0b1111)
    }
}

extension Schema.Types: ExpressibleByArrayLiteral {
    public init(arrayLiteral types: Schema.JSONType...) {
        for type in types { append(type) }
    }
}

extension Schema.JSONType {
    fileprivate var number: UInt32 {
        switch self {
        case .null: 1
        case .boolean: 2
        case .integer: 3
        case .number: 4
        case .string: 5
        case .array: 6
        case .object: 7
        }
    }

    fileprivate init(number: UInt32) {
        self =
            switch number {
            case 1: .null
            case 2: .boolean
            case 3: .integer
            case 4: .number
            case 5: .string
            case 6: .array
            default: .object
            }
    }
}
