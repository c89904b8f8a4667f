/// Which types the code of a type speaks of. A type within it can be called as any other one at the top level, which it
/// then hides there from nobody.
struct TypeMentions {
    private let schemas: SchemaTable
    private let holders: SchemaMap<TypeGraph.Holder?>
    /// What the document describes at the top level, resources, and what no type of a document speaks of unless it has
    /// a value of it. Other types are spoken of by code that is the same everywhere.
    private let hidable: Set<String>
    private var names: [SchemaID: Set<String>] = [:]

    /// - Parameters:
    ///   - types: The names of the types at the top level.
    ///   - resources: The names of the types that have the operations.
    init(
        _ document: ResolvedDocument, _ graph: TypeGraph, _ types: SchemaMap<TypePath?>,
        resources: some Sequence<String>
    ) {
        schemas = document.schemas
        holders = graph.holders
        hidable = Self.rareNames.union(resources).union(
            graph.order.lazy.compactMap { types[$0] }.filter(\.isTopLevel).map(\.name.name))
    }

    /// Of ``NameScope/runtimeNames``, what operations and errors speak of, and types do not.
    private static let rareNames: Set = [
        "Attempt", "Character", "Credential", "Data", "Error", "Never", "Operation", "Reply",
        "Response", "Result", "Route", "Set", "Task",
    ]

    /// Whether a type within another one may be called as one at the top level is.
    mutating func allow(
        _ name: String, in owner: TypeGraph.Owner, at path: TypePath, _ types: SchemaMap<TypePath?>
    ) -> Bool {
        guard case .type(let id) = owner, hidable.contains(name),
            !path.components.contains(where: { $0.name == name })
        else { return false }
        let mentioned = names[id] ?? mentioned(in: id, types)
        names[id] = mentioned
        return !mentioned.contains(name)
    }

    /// The types of the top level whose names stand in the declaration of a type, or in those within it.
    private func mentioned(in owner: SchemaID, _ types: SchemaMap<TypePath?>) -> Set<String> {
        var found: Set<SchemaID> = []
        var pending = [owner]
        while let id = pending.popLast() {
            var parts: Set<SchemaID> = []
            collect(from: id, depth: 0, into: &parts)
            for part in parts where found.insert(part).inserted {
                if case .type(id) = holders[part]?.owner { pending.append(part) }
            }
        }
        return Set(found.lazy.compactMap { self.root(of: $0, types) })
    }

    /// A union reads and makes its variants by what these consist of, and so on where a variant is a union.
    private func collect(from id: SchemaID, depth: Int, into parts: inout Set<SchemaID>) {
        let isUnion = if case .union = schemas[id].shape { true } else { false }
        schemas[id].shape.forEachPart { part in
            var part = part
            while let element = schemas[part].shape.element { part = element }
            let isNew = parts.insert(part).inserted
            if isUnion, isNew || depth == 0, depth < Self.deepestUnion {
                collect(from: part, depth: depth + 1, into: &parts)
            }
        }
    }

    private static let deepestUnion = 5

    private func root(of id: SchemaID, _ types: SchemaMap<TypePath?>) -> String? {
        if ["byte", "binary"].contains(schemas[id].format) { return "Data" }
        var id = id
        while true {
            if let path = types[id] { return path.components.first?.name }
            guard case .type(let owner) = holders[id]?.owner else { return nil }
            id = owner
        }
    }
}

extension Shape {
    /// What a list or a map consists of.
    fileprivate var element: SchemaID? {
        switch self {
        case .array(let element), .map(let element): element.id
        default: nil
        }
    }
}
