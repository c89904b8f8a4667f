/// The schemas of a file that have names of their own, by `$id`, and the references that stand in them.
struct NamedSchemas {
    /// By their names in full.
    private(set) var schemas: [String: NamedSchema] = [:]
    /// Where a name is given a second time.
    private(set) var repetitions: [String: SourceLocation] = [:]
    /// The innermost named schema around a reference, by where the reference stands.
    private var owners: [SourceLocation: NamedSchema] = [:]

    init(in tree: DocumentTree) {
        collect(tree.root, at: [], in: nil)
    }

    func owner(of reference: Reference) -> NamedSchema? { owners[reference.location] }

    private mutating func collect(_ node: Node, at way: [String], in owner: NamedSchema?) {
        var owner = owner
        // Before 2019, a fragment alone was an anchor.
        if let id = node["$id"], let text = id.string, !text.hasPrefix("#"), !holdsNames(way) {
            let name = NamedSchema.name(text, in: owner)
            let schema = NamedSchema(
                name: name, location: id.location, way: JSONPointer(tokens: way))
            if schemas[name] == nil {
                schemas[name] = schema
            } else {
                repetitions[name] = repetitions[name] ?? id.location
            }
            owner = schema
        }
        for (index, element) in (node.elements ?? .none).enumerated() {
            collect(element, at: way + [String(index)], in: owner)
        }
        let holdsNames = holdsNames(way)
        for entry in node.entries ?? .none where holdsNames || !Self.values.contains(entry.key) {
            if entry.key == "$ref", let owner { owners[entry.value.location] = owner }
            collect(entry.value, at: way + [entry.key], in: owner)
        }
    }

    private func holdsNames(_ way: [String]) -> Bool {
        way.last.map { Self.holdersOfNames.contains($0) } ?? false
    }

    private static let holdersOfNames: Set<String> = [
        "$defs", "definitions", "patternProperties", "properties", "schemas",
    ]
    /// What looks like a schema in there is none.
    private static let values: Set<String> = ["const", "default", "enum", "example", "examples"]
}

/// A schema with an `$id`.
struct NamedSchema {
    let name: String
    let location: SourceLocation
    let way: JSONPointer

    /// What a text names where it stands in a schema that has a name itself.
    static func name(_ text: some StringProtocol, in owner: NamedSchema?) -> String {
        let name = text.hasSuffix("#") ? String(text.dropLast()) : String(text)
        return owner.map { name.resolved(against: $0.name) } ?? name
    }
}

extension String {
    /// The text as a reference that stands below a name (RFC 3986, section 5.2).
    fileprivate func resolved(against base: String) -> String {
        guard !Reference.isRemote(self) else { return self }
        let origin = base.origin
        let path = path(statedIn: String(base.dropFirst(origin.count)))
        return origin.isEmpty || path.hasPrefix("/") ? origin + path : "\(origin)/\(path)"
    }

    /// `https://example.com` of a name that begins so; empty where it is a path alone.
    private var origin: Substring {
        guard let scheme = firstRange(of: "://") else { return "" }
        return self[..<(self[scheme.upperBound...].firstIndex(of: "/") ?? endIndex)]
    }
}
