/// Makes collections with other values out of those of a tree; everything else stays where it is.
struct NodeEditor {
    private let tree: NodeTree
    private var records: [NodeRecord]

    init(_ tree: NodeTree) {
        self.tree = tree
        records = tree.records
    }

    /// The mapping with other values, without the keys that get none; any other node as it is.
    mutating func mapping(
        _ node: Node, _ value: (inout NodeEditor, Node.Entry) -> NodeRecord?
    ) -> NodeRecord {
        guard let entries = node.entries else { return node.record }
        var kept: [NodeRecord] = []
        for entry in entries {
            guard let record = value(&self, entry) else { continue }
            kept += [entry.keyRecord, record]
        }
        var record = node.record
        record.start = UInt32(records.count)
        record.count = UInt32(kept.count / 2)
        records += kept
        return record
    }

    /// The list with other values; any other node as it is.
    mutating func list(
        _ node: Node, _ value: (inout NodeEditor, Node) -> NodeRecord
    ) -> NodeRecord {
        guard let elements = node.elements else { return node.record }
        var changed: [NodeRecord] = []
        for element in elements { changed.append(value(&self, element)) }
        var record = node.record
        record.start = UInt32(records.count)
        records += changed
        return record
    }

    /// The tree as it is now, at one of its nodes.
    consuming func node(_ record: NodeRecord) -> Node {
        records.append(record)
        let edited = NodeTree(
            file: tree.file, records: records, texts: tree.texts, keys: tree.keys)
        return Node(tree: edited, index: edited.records.count - 1)
    }
}
