/// Builds the tree of one document from events, on a stack of its own: the depth of a document
/// never becomes the depth of a call.
struct NodeBuilder: ~Copyable {
    /// Thrown after the fault was reported.
    struct Stop: Error {}

    /// Deeper documents are refused, because every later stage follows the nesting by recursion.
    static let maximumDepth = 128
    /// How many values aliases may add; a document of a few lines could otherwise mean billions.
    static let maximumAliasedValues = 250_000

    let file: SourceFile
    var diagnostics: Diagnostics
    private(set) var hasRoot = false
    var frames: [Frame] = []
    var anchors: [String: Anchor] = [:]
    var aliasedValues = 0

    /// What is finished, in the order of the tree.
    var records: [NodeRecord] = []
    var texts: [UInt8] = []
    var keys = KeyTable.keywords
    /// The elements and entries of the collections that are open, innermost last; each frame knows where its own begin.
    var open: [NodeRecord] = []
    /// The collection that had each key last, by the number of the key.
    private var lastOwners: [Int32] = []
    private var owner: Int32 = 0
    /// Of the mappings that were begun in the part of a text before this one and are closed, innermost first, what this
    /// part has of them.
    var closedContinued: [Continued] = []
    /// What this part of a text repeats of the part before it, by name; placeholders stand for them, with their
    /// numbers.
    var earlierAnchors: [String: EarlierAnchor] = [:]

    /// A collection whose end has not come yet.
    struct Frame {
        var isMapping: Bool
        /// Whether it stands where the key of an entry should.
        var isKey: Bool
        /// Whether it was begun in the part of a text before this one.
        var isContinued = false
        var position: Position
        var anchor: String?
        /// Where its elements or entries begin.
        var base: Int
        var key: Key?
        /// The values under `<<`.
        var merged: [NodeRecord] = []
        var extent = Extent(values: 1, height: 1)
    }

    /// What a part of a text adds to a mapping that was begun before it.
    struct Continued {
        /// Where its entries end among those that are open.
        var end: Int
        var merged: [NodeRecord]
    }

    /// An anchor in the part of a text before this one.
    struct EarlierAnchor {
        /// Counted from 1.
        let number: Int
        var aliases = 0
        /// How deep the deepest of its aliases stands.
        var depth = 0
    }

    struct Key {
        /// `nil` for a key that could not be read; its value is dropped.
        var number: UInt32?
        var position: Position
        var isMerge = false
    }

    struct Anchor {
        /// `nil` while its collection is open.
        var record: NodeRecord?
        var extent: Extent
    }

    /// How large a value is with all its aliases followed.
    struct Extent {
        var values: Int
        var height: Int

        static let scalar = Extent(values: 1, height: 0)
    }

    init(_ file: SourceFile, _ diagnostics: Diagnostics) {
        self.file = file
        self.diagnostics = diagnostics
        // Public documents have a node for each 25 bytes, and for each 10 without white space; room that is not needed
        // costs nothing.
        records.reserveCapacity(file.bytes.count / 8)
    }

    /// The finished document.
    consuming func root() -> Node? {
        guard hasRoot else { return nil }
        let tree = NodeTree(file: file, records: records, texts: texts, keys: keys.keys)
        return Node(tree: tree, index: tree.records.count - 1)
    }

    func location(_ position: Position) -> SourceLocation { SourceLocation(position, in: file) }

    /// Whether the next value is the key of an entry.
    var awaitsKey: Bool {
        guard let frame = frames.last else { return false }
        return frame.isMapping && frame.key == nil
    }

    mutating func begin(
        isMapping: Bool, anchor: String? = nil, at position: Position
    ) throws(Stop) {
        guard frames.count < Self.maximumDepth else {
            diagnostics.report(.tooDeep(at: location(position)))
            throw Stop()
        }
        let isKey = awaitsKey
        if isKey {
            diagnostics.report(.collectionAsKey(isMapping: isMapping, at: location(position)))
        }
        if let anchor { anchors[anchor] = Anchor(record: nil, extent: .scalar) }
        frames.append(
            Frame(
                isMapping: isMapping, isKey: isKey, position: position, anchor: anchor,
                base: open.count))
    }

    mutating func close() {
        guard let frame = frames.popLast() else { return }
        if frame.isMapping { removeDuplicates(from: frame.base) }
        for merged in frame.merged { merge(merged) }
        let count = open.count - frame.base
        let record = NodeRecord(
            kind: frame.isMapping ? .mapping : .sequence, position: frame.position,
            start: UInt32(records.count), count: UInt32(frame.isMapping ? count / 2 : count))
        records += open[frame.base...]
        open.removeLast(count)
        if let anchor = frame.anchor {
            anchors[anchor] = Anchor(record: record, extent: frame.extent)
        }
        if frame.isKey {
            setKey(nil, at: frame.position)
        } else {
            add(record, extent: frame.extent)
        }
    }

    mutating func setKey(_ number: UInt32?, at position: Position, isMerge: Bool = false) {
        frames[frames.count - 1].key = Key(number: number, position: position, isMerge: isMerge)
    }

    /// Puts a finished value where the document has it.
    mutating func add(_ record: NodeRecord, extent: Extent = .scalar) {
        guard let top = frames.indices.last else {
            records.append(record)
            hasRoot = true
            return
        }
        frames[top].extent.values += extent.values
        frames[top].extent.height = max(frames[top].extent.height, extent.height + 1)
        guard frames[top].isMapping else {
            open.append(record)
            return
        }
        guard let key = frames[top].key else { return }
        frames[top].key = nil
        if key.isMerge {
            frames[top].merged.append(record)
        } else if let number = key.number {
            open.append(NodeRecord(kind: .key, position: key.position, start: number))
            open.append(record)
        }
    }

    /// Whether no other entry of the open collection had the key; asked for each once.
    mutating func isFirst(_ key: UInt32) -> Bool {
        let index = Int(key)
        if index >= lastOwners.count {
            lastOwners += repeatElement(0, count: index + 1 - lastOwners.count)
        }
        guard lastOwners[index] != owner else { return false }
        lastOwners[index] = owner
        return true
    }

    /// Begins to ask for another collection.
    mutating func nextOwner() { owner += 1 }
}

extension Diagnostic {
    fileprivate static func tooDeep(at location: SourceLocation) -> Self {
        Self(
            .error, .nestingTooDeep, at: location,
            "values are nested more than \(NodeBuilder.maximumDepth) levels deep")
    }

    fileprivate static func collectionAsKey(isMapping: Bool, at location: SourceLocation) -> Self {
        let hint =
            isMapping
            ? "; put quotes around the key if it begins with '{'"
            : "; put quotes around the key if it begins with '['"
        return Self(
            .error, .collectionAsKey, at: location,
            "a key must be text, not a \(isMapping ? "mapping" : "list")\(hint)")
    }
}
