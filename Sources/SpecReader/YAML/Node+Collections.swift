extension Node {
    /// The nodes of a list.
    public struct Elements: RandomAccessCollection, Sendable {
        private let tree: NodeTree
        private let first: Int
        public let endIndex: Int

        public var startIndex: Int { 0 }

        init(tree: NodeTree, _ record: NodeRecord) {
            self.tree = tree
            first = Int(record.start)
            endIndex = Int(record.count)
        }

        public subscript(index: Int) -> Node { Node(tree: tree, index: first + index) }
    }

    /// The keys and values of a mapping.
    public struct Entries: RandomAccessCollection, Sendable {
        private let tree: NodeTree
        private let first: Int
        public let endIndex: Int

        public var startIndex: Int { 0 }

        init(tree: NodeTree, _ record: NodeRecord) {
            self.tree = tree
            first = Int(record.start)
            endIndex = Int(record.count)
        }

        public subscript(index: Int) -> Entry { Entry(tree: tree, index: first + index * 2) }

        /// The value under a key that is one of the keywords of schemas.
        subscript(keyword: SchemaKeyword) -> Node? {
            first { $0.keyword == keyword }?.value
        }
    }

    public struct Entry: Sendable {
        fileprivate let tree: NodeTree
        /// The place of the record of its key, which that of its value follows.
        fileprivate let index: Int

        public var key: String { tree.keys[keyNumber] }

        public var keyLocation: SourceLocation {
            SourceLocation(tree.records[index].position, in: tree.file)
        }

        public var value: Node { Node(tree: tree, index: index + 1) }

        /// The key as a keyword of schemas.
        var keyword: SchemaKeyword? {
            let number = keyNumber
            return number < SchemaKeyword.all.count ? SchemaKeyword.all[number] : nil
        }

        var keyRecord: NodeRecord { tree.records[index] }

        /// The same entry for one thread: threads that count references to the same tree wait for each other.
        var withOwnTree: Entry { Entry(tree: NodeTree(tree), index: index) }

        private var keyNumber: Int { Int(keyRecord.start) }
    }
}

extension Node.Elements {
    public static var none: Self {
        Self(tree: .empty, NodeRecord(kind: .sequence, position: Position(line: 1, column: 1)))
    }
}

extension Node.Entries {
    public static var none: Self {
        Self(tree: .empty, NodeRecord(kind: .mapping, position: Position(line: 1, column: 1)))
    }
}
