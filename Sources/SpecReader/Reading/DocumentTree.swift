/// A file as nodes, whose parts are read one by one where references lead to them.
public struct DocumentTree: Sendable {
    public let root: Node
    public let dialect: Dialect

    public init(root: Node, dialect: Dialect) {
        self.root = root
        self.dialect = dialect
    }

    public var file: SourceFile { root.tree.file }

    /// Whether any mapping has a key.
    func hasKey(_ keyword: SchemaKeyword) -> Bool { root.tree.hasKey(keyword) }

    /// The tree of a file that another one refers to. It need not be a document of its own; the version is what it
    /// says itself, else that of the referring document.
    public static func read(
        _ file: SourceFile, referredToFrom dialect: Dialect, into diagnostics: inout Diagnostics
    ) -> DocumentTree? {
        guard let root = YAMLReader.read(file, into: &diagnostics) else { return nil }
        return DocumentTree(root: root, dialect: Dialect(statedIn: root) ?? dialect)
    }

    /// The way to what a fragment names: a pointer, or an anchor.
    func pointer(fragment: some StringProtocol) -> JSONPointer? {
        if let pointer = JSONPointer(fragment: fragment) { return pointer }
        return anchors[String(fragment)].map { JSONPointer(tokens: $0) }
    }

    /// The values of `$anchor`, with the ways to where they stand.
    var anchors: [String: [String]] {
        var anchors: [String: [String]] = [:]
        root.collectAnchors(at: [], into: &anchors)
        return anchors
    }
}

extension Dialect {
    fileprivate init?(statedIn root: Node) {
        if let version = root["openapi"]?.scalarText {
            self.init(version: version)
        } else if root["swagger"] != nil {
            self = .openAPI30
        } else if let schema = root["$schema"]?.string {
            // Before draft 6, a limit was made exclusive by a boolean, as in 3.0.
            self =
                ["draft-03", "draft-04"].contains { schema.contains($0) } ? .openAPI30 : .openAPI31
        } else {
            return nil
        }
    }
}

extension Node.Entry {
    /// Before 2019, an anchor was an `$id` with a fragment alone.
    fileprivate var anchor: String? {
        switch key {
        case "$anchor", "$dynamicAnchor": value.string
        case "$id": value.string.flatMap { $0.hasPrefix("#") ? String($0.dropFirst()) : nil }
        default: nil
        }
    }
}

extension Node {
    fileprivate func collectAnchors(at path: [String], into anchors: inout [String: [String]]) {
        for (index, element) in (elements ?? .none).enumerated() {
            element.collectAnchors(at: path + [String(index)], into: &anchors)
        }
        for entry in entries ?? .none {
            if let name = entry.anchor { anchors[name] = anchors[name] ?? path }
            entry.value.collectAnchors(at: path + [entry.key], into: &anchors)
        }
    }
}
