/// What a tree holds of one node, in the same few bytes for all kinds: a document has some ten thousand of them.
struct NodeRecord: Sendable {
    enum Kind: UInt8 {
        case null, isFalse, isTrue, number, string, sequence, mapping
        /// The key of an entry, in front of its value.
        case key
    }

    var kind: Kind
    /// Whether a text stands in the file as it is; otherwise it is among the texts of the tree.
    var isInFile = false
    var position: Position
    /// Of a text, where it begins; of a collection, its first record; of a key, its number.
    var start: UInt32 = 0
    /// Of a text, its bytes; of a collection, its elements or entries.
    var count: UInt32 = 0

    var hasText: Bool { kind == .number || kind == .string }
}

/// Line and column of a place in a file, counted from 1.
struct Position: Hashable, Sendable {
    var line: UInt32
    var column: UInt32

    init(line: Int, column: Int) {
        self.line = UInt32(clamping: line)
        self.column = UInt32(clamping: column)
    }
}

extension SourceLocation {
    init(_ position: Position, in file: SourceFile) {
        self.init(file: file, line: Int(position.line), column: Int(position.column))
    }
}
