/// What a tree holds of one node, in the same few bytes for all kinds: a document has some ten thousand of them.
struct NodeRecord: Sendable {
    enum Kind: UInt8 {
        case null, isFalse, isTrue, number, string, sequence, mapping
        /// The key of an entry, in front of its value.
        case key
    }

    let position: Position
    /// The kind, whether the text stands in the file, and the start share one number, because no document is large
    /// enough for starts of more than 28 bits.
    private var bits: UInt32
    /// Of a text, its bytes; of a collection, its elements or entries.
    var count: UInt32

    init(
        kind: Kind, isInFile: Bool = false, position: Position, start: UInt32 = 0, count: UInt32 = 0
    ) {
        self.position = position
        self.count = count
        bits = UInt32(kind.rawValue) << 29
        self.isInFile = isInFile
        self.start = start
    }

    var kind: Kind { Kind(rawValue: UInt8(truncatingIfNeeded: bits >> 29)) ?? .null }

    /// Whether a text stands in the file as it is; otherwise it is among the texts of the tree.
    var isInFile: Bool {
        get { bits & Self.inFile != 0 }
        set { bits = newValue ? bits | Self.inFile : bits & ~Self.inFile }
    }

    /// Of a text, where it begins; of a collection, its first record; of a key, its number.
    var start: UInt32 {
        get { bits & Self.starts }
        set { bits = bits & ~Self.starts | newValue & Self.starts }
    }

    private static let inFile: UInt32 = 1 << 28
    private static let starts: UInt32 = inFile - 1
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
