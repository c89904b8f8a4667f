import SpecReader

/// The values of an `enum` with the names and descriptions that go with them by position.
struct EnumTexts {
    private(set) var nodes: [Node]
    private var names: [String?]
    private var descriptions: [String?]

    init?(_ keywords: Schema.Keywords) {
        guard let nodes = keywords.enumeration else { return nil }
        self.nodes = nodes
        names = nodes.indices.map { keywords.annotations.enumNames.element(at: $0) }
        descriptions = nodes.indices.map { keywords.annotations.enumDescriptions.element(at: $0) }
    }

    func write(to keywords: inout Schema.Keywords) {
        keywords.enumeration = nodes
        keywords.annotations.enumNames = names.contains { $0 != nil } ? names.map { $0 ?? "" } : []
        keywords.annotations.enumDescriptions =
            descriptions.contains { $0 != nil } ? descriptions.map { $0 ?? "" } : []
    }

    mutating func removeAll(where isUnwanted: (Node) -> Bool) {
        let kept = nodes.indices.filter { !isUnwanted(nodes[$0]) }
        nodes = kept.map { nodes[$0] }
        names = kept.map { names[$0] }
        descriptions = kept.map { descriptions[$0] }
    }

    /// The values that the other enum has as well, in its order and in its words, if it has any.
    func common(with other: EnumTexts) -> EnumTexts {
        let literals = nodes.map(Literal.init)
        // Most narrow it to one value, which is found faster than all are hashed.
        let positions =
            other.nodes.count > 1
            ? Dictionary(zip(literals, nodes.indices), uniquingKeysWith: { first, _ in first })
            : nil
        func position(of node: Node) -> Int? {
            let literal = Literal(node)
            return if let positions { positions[literal] } else {
                literals.firstIndex(of: literal)
            }
        }
        var common = other
        common.removeAll { position(of: $0) == nil }
        for (index, node) in common.nodes.enumerated() {
            guard let position = position(of: node) else { continue }
            common.names[index] = common.names[index] ?? names[position]
            common.descriptions[index] = common.descriptions[index] ?? descriptions[position]
        }
        return common
    }
}

extension [String] {
    /// `nil` also where a text is empty.
    fileprivate func element(at index: Int) -> String? {
        indices.contains(index) && !self[index].isEmpty ? self[index] : nil
    }
}
