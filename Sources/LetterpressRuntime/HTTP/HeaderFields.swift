/// The header of a request or a response: fields in order, names regardless of case.
///
/// It prints its names alone, because values can be secrets.
public struct HeaderFields: Hashable, Sendable {
    private var fields: [Field] = []

    /// One line of a header.
    public struct Field: Hashable, Sendable {
        public let name: String
        public let value: String

        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }

        func isNamed(_ other: String) -> Bool {
            name.utf8.count == other.utf8.count && name.lowercased() == other.lowercased()
        }

        public static func == (one: Self, other: Self) -> Bool {
            one.isNamed(other.name) && one.value == other.value
        }

        public func hash(into hasher: inout Hasher) {
            hasher.combine(name.lowercased())
            hasher.combine(value)
        }
    }

    public init() {}

    /// The value of a field; several fields of one name read as one, joined by commas.
    ///
    /// Setting a value replaces every field of the name; `nil` removes them.
    public subscript(_ name: String) -> String? {
        get {
            let values = fields.filter { $0.isNamed(name) }.map(\.value)
            return values.isEmpty ? nil : values.joined(separator: ", ")
        }
        set {
            let position = fields.firstIndex { $0.isNamed(name) } ?? fields.endIndex
            fields.removeAll { $0.isNamed(name) }
            guard let newValue else { return }
            fields.insert(
                Field(name: name, value: newValue), at: Swift.min(position, fields.endIndex))
        }
    }

    /// Adds a field, also where there is one of that name.
    public mutating func add(_ name: String, _ value: String) {
        fields.append(Field(name: name, value: value))
    }

    /// Takes over the fields of `others`, which replace those of the same name.
    public mutating func merge(_ others: HeaderFields) {
        for other in others { self[other.name] = nil }
        fields += others.fields
    }
}

extension HeaderFields: Sequence {
    public func makeIterator() -> IndexingIterator<[Field]> { fields.makeIterator() }

    /// How many fields there are.
    public var count: Int { fields.count }

    public var isEmpty: Bool { fields.isEmpty }
}

extension HeaderFields: ExpressibleByDictionaryLiteral {
    public init(dictionaryLiteral elements: (String, String)...) {
        for (name, value) in elements { add(name, value) }
    }
}

extension HeaderFields: CustomStringConvertible, CustomReflectable {
    public var description: String { "[" + fields.map(\.name).joined(separator: ", ") + "]" }

    public var customMirror: Mirror {
        Mirror(self, unlabeledChildren: fields.map(\.name), displayStyle: .collection)
    }
}

extension HeaderFields.Field: CustomStringConvertible, CustomReflectable {
    public var description: String { name }

    public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
