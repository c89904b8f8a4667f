/// The components that operations need, directly or through others.
struct ReachedComponents {
    private let root: Node
    private var reached: Set<JSONPointer> = []
    private var pending: [Node] = []
    private var leavesFile = false

    /// - Parameters:
    ///   - root: The whole document.
    ///   - selected: The document with the operations that count.
    /// - Returns: `nil` where another file comes in, which may need any component.
    init?(root: Node, from selected: Node) {
        self.root = root
        for entry in selected.entries ?? .none where entry.key != "components" {
            pending.append(entry.value)
        }
        repeat {
            while let node = pending.popLast() { visit(node) }
        } while reachHeirs()
        if leavesFile { return nil }
    }

    func contains(_ kind: String, _ name: String) -> Bool {
        reached.contains(JSONPointer(tokens: ["components", kind, name]))
    }

    private mutating func visit(_ node: Node) {
        for element in node.elements ?? .none { pending.append(element) }
        for entry in node.entries ?? .none {
            if entry.key == "$ref" || entry.key == "$dynamicRef", let target = entry.value.string {
                follow(target)
            } else if entry.key == "mapping" {
                for target in entry.value.entries ?? .none {
                    if let text = target.value.string { followMapping(text) }
                }
            }
            pending.append(entry.value)
        }
    }

    /// A discriminator names schemas by reference, or by name alone.
    private mutating func followMapping(_ text: String) {
        let name = JSONPointer(tokens: ["components", "schemas", text])
        if root[name] != nil { reach(name) } else if text.hasPrefix("#") { follow(text) }
    }

    private mutating func follow(_ target: String) {
        guard target.hasPrefix("#"), let pointer = JSONPointer(fragment: target) else {
            leavesFile = true
            return
        }
        reach(pointer)
    }

    private mutating func reach(_ pointer: JSONPointer) {
        let isComponent = pointer.tokens.first == "components"
        let part = isComponent ? JSONPointer(tokens: Array(pointer.tokens.prefix(3))) : pointer
        guard reached.insert(part).inserted, let node = root[part] else { return }
        pending.append(node)
    }

    /// Schemas that extend a reached one by `allOf` are its variants where it has a discriminator.
    private mutating func reachHeirs() -> Bool {
        let schemas = root["components"]?["schemas"]?.entries ?? .none
        for schema in schemas where !contains("schemas", schema.key) {
            let parents = schema.value["allOf"]?.elements?.compactMap { $0["$ref"]?.string } ?? []
            let isHeir = parents.compactMap(JSONPointer.init(fragment:)).contains { parent in
                reached.contains(parent) && root[parent]?["discriminator"] != nil
            }
            if isHeir { reach(JSONPointer(tokens: ["components", "schemas", schema.key])) }
        }
        return !pending.isEmpty
    }
}
