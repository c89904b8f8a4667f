/// Builds the nodes of one document from events, on a stack of its own: the depth of a document
/// never becomes the depth of a call.
struct NodeBuilder: ~Copyable {
    /// Thrown after the fault was reported.
    struct Stop: Error {}

    /// Deeper documents are refused, because every later stage follows the nesting by recursion.
    static let maximumDepth = 128
    /// How many values aliases may add; a document of a few lines could otherwise mean billions.
    static let maximumAliasedValues = 250_000

    var root: Node?
    var diagnostics: Diagnostics
    var frames: [Frame] = []
    var anchors: [String: Anchor] = [:]
    var aliasedValues = 0

    /// Finished values of the open sequences, innermost last; each frame knows where its own begin.
    private var elements = Stack<Node>()
    /// Finished entries of the open mappings, likewise.
    private var entries = Stack<Node.Entry>()

    /// A collection whose end has not come yet.
    struct Frame {
        var isMapping: Bool
        /// Whether it stands where the key of an entry should.
        var isKey: Bool
        var location: SourceLocation
        var anchor: String?
        /// Index of the first of its elements or entries.
        var base: Int
        var key: Key?
        /// The values under `<<`.
        var merged: [Node] = []
        var extent = Extent(values: 1, height: 1)
    }

    struct Key {
        /// `nil` for a key that could not be read; its value is dropped.
        var text: String?
        var location: SourceLocation
        var isMerge = false
    }

    struct Anchor {
        /// `nil` while its collection is open.
        var node: Node?
        var extent: Extent
    }

    /// How large a value is with all its aliases followed.
    struct Extent {
        var values: Int
        var height: Int

        static let scalar = Extent(values: 1, height: 0)
    }

    init(diagnostics: Diagnostics) {
        self.diagnostics = diagnostics
    }

    /// Whether the next value is the key of an entry.
    var awaitsKey: Bool {
        guard let frame = frames.last else { return false }
        return frame.isMapping && frame.key == nil
    }

    mutating func open(
        isMapping: Bool, anchor: UnsafePointer<UInt8>?, at location: SourceLocation
    ) throws(Stop) {
        guard frames.count < Self.maximumDepth else {
            diagnostics.report(.tooDeep(at: location))
            throw Stop()
        }
        let isKey = awaitsKey
        if isKey { diagnostics.report(.collectionAsKey(isMapping: isMapping, at: location)) }
        let name = anchor.map { String(cString: $0) }
        if let name { anchors[name] = Anchor(node: nil, extent: .scalar) }
        frames.append(
            Frame(
                isMapping: isMapping, isKey: isKey, location: location, anchor: name,
                base: isMapping ? entries.count : elements.count))
    }

    mutating func close() {
        guard let frame = frames.popLast() else { return }
        let node: Node
        if frame.isMapping {
            let own = entries.pop(from: frame.base)
            let unique = removingDuplicates(from: own)
            let all = frame.merged.isEmpty ? unique : merging(frame.merged, into: unique)
            node = Node(.mapping(all), at: frame.location)
        } else {
            node = Node(.sequence(elements.pop(from: frame.base)), at: frame.location)
        }
        if let anchor = frame.anchor { anchors[anchor] = Anchor(node: node, extent: frame.extent) }
        if frame.isKey {
            setKey(nil, at: frame.location)
        } else {
            add(node, extent: frame.extent)
        }
    }

    mutating func setKey(_ text: String?, at location: SourceLocation, isMerge: Bool = false) {
        frames[frames.count - 1].key = Key(text: text, location: location, isMerge: isMerge)
    }

    /// Puts a finished value where the document has it.
    mutating func add(_ node: Node, extent: Extent) {
        guard let top = frames.indices.last else {
            root = node
            return
        }
        frames[top].extent.values += extent.values
        frames[top].extent.height = max(frames[top].extent.height, extent.height + 1)
        guard frames[top].isMapping else {
            elements.push(node)
            return
        }
        guard let key = frames[top].key else { return }
        frames[top].key = nil
        if key.isMerge {
            frames[top].merged.append(node)
        } else if let text = key.text {
            entries.push(Node.Entry(key: text, keyLocation: key.location, value: node))
        }
    }
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
