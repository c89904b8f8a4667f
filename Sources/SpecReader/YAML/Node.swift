/// A YAML or JSON value with the place it was read from. Scalars are resolved by the YAML 1.2 core
/// schema.
package struct Node: Sendable {
    package let location: SourceLocation
    package let value: Value

    package enum Value: Sendable {
        case null
        case boolean(Bool)
        /// The digits as written, so that no number loses precision before it is needed; in the
        /// grammar of JSON, except that infinities and "not a number" are `.inf`, `-.inf` and
        /// `.nan`.
        case number(String)
        case string(String)
        case sequence([Node])
        case mapping([Entry])
    }

    package struct Entry: Sendable {
        package let key: String
        package let value: Node
        // Without the file, which is that of the value: there are as many entries as values.
        private let keyLine: Int32
        private let keyColumn: Int32

        package init(key: String, keyLocation: SourceLocation, value: Node) {
            self.key = key
            self.value = value
            keyLine = keyLocation.line
            keyColumn = keyLocation.column
        }

        package var keyLocation: SourceLocation {
            SourceLocation(file: value.location.file, line: Int(keyLine), column: Int(keyColumn))
        }
    }

    package init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }
}

extension Node {
    /// The text of a string, a number, a boolean or null; `nil` for a collection.
    package var scalarText: String? {
        switch value {
        case .null: "null"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .number(let text), .string(let text): text
        case .sequence, .mapping: nil
        }
    }

    package var string: String? {
        if case .string(let text) = value { text } else { nil }
    }

    package var entries: [Entry]? {
        if case .mapping(let entries) = value { entries } else { nil }
    }

    package var elements: [Node]? {
        if case .sequence(let elements) = value { elements } else { nil }
    }

    package var isNull: Bool {
        if case .null = value { true } else { false }
    }

    /// The value under a key; `nil` for a missing key, and for every node that is no mapping.
    package subscript(key: String) -> Node? {
        entries?.first { $0.key == key }?.value
    }
}
