/// A YAML or JSON value with the place it was read from. Scalars are resolved by the YAML 1.2 core
/// schema.
public struct Node: Sendable {
    let tree: NodeTree
    /// The place of its record.
    let index: Int

    var record: NodeRecord { tree.records[index] }

    public enum Value: Sendable {
        case null
        case boolean(Bool)
        /// The digits as written, so that no number loses precision before it is needed; in the
        /// grammar of JSON, except that infinities and "not a number" are `.inf`, `-.inf` and
        /// `.nan`.
        case number(String)
        case string(String)
        case sequence(Elements)
        case mapping(Entries)
    }

    public var location: SourceLocation { SourceLocation(record.position, in: tree.file) }

    public var value: Value {
        let record = record
        return switch record.kind {
        case .null, .key: .null
        case .isFalse: .boolean(false)
        case .isTrue: .boolean(true)
        case .number: .number(tree.text(of: record))
        case .string: .string(tree.text(of: record))
        case .sequence: .sequence(Elements(tree: tree, record))
        case .mapping: .mapping(Entries(tree: tree, record))
        }
    }
}

extension Node {
    /// A text that no file has in this form.
    init(text: String, at location: SourceLocation) {
        self.init(.string, Array(text.utf8), at: location)
    }

    static func null(at location: SourceLocation) -> Node { Node(.null, [], at: location) }

    /// The number or boolean that the text would be without its quotes.
    public var unquoted: Node? {
        guard let text = string else { return nil }
        return switch Value(unquoted: text) {
        case .boolean(let boolean): Node(boolean ? .isTrue : .isFalse, [], at: location)
        case .number(let digits): Node(.number, Array(digits.utf8), at: location)
        case .null, .string, .sequence, .mapping: nil
        }
    }

    /// The text that the number or boolean would be in quotes.
    public var quoted: Node? {
        switch value {
        case .boolean, .number: scalarText.map { Node(text: $0, at: location) }
        case .null, .string, .sequence, .mapping: nil
        }
    }

    private init(_ kind: NodeRecord.Kind, _ text: [UInt8], at location: SourceLocation) {
        let position = Position(line: Int(location.line), column: Int(location.column))
        let record = NodeRecord(kind: kind, position: position, count: UInt32(text.count))
        let file = location.file ?? NodeTree.empty.file
        self.init(tree: NodeTree(file: file, records: [record], texts: text, keys: []), index: 0)
    }
}

extension Node {
    /// The text of a string, a number, a boolean or null; `nil` for a collection.
    public var scalarText: String? {
        switch value {
        case .null: "null"
        case .boolean(let boolean): boolean ? "true" : "false"
        case .number(let text), .string(let text): text
        case .sequence, .mapping: nil
        }
    }

    public var string: String? {
        let record = record
        return record.kind == .string ? tree.text(of: record) : nil
    }

    public var entries: Entries? {
        let record = record
        return record.kind == .mapping ? Entries(tree: tree, record) : nil
    }

    public var elements: Elements? {
        let record = record
        return record.kind == .sequence ? Elements(tree: tree, record) : nil
    }

    public var isNull: Bool { record.kind == .null }

    /// The value under a key; `nil` for a missing key, and for every node that is no mapping.
    public subscript(key: String) -> Node? {
        entries?.first { $0.key == key }?.value
    }
}
