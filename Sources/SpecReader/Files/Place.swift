/// Where a reference leads: a place in a file, at which something stands.
public struct Place {
    public let tree: DocumentTree
    public let pointer: JSONPointer
    public let node: Node

    /// What the part at this place is called: after the last part of the way to it, or after its file; `nil` for a
    /// part that has no name of its own, such as the schema of a property.
    public var name: String? {
        guard let last = pointer.tokens.last else { return tree.file.path.nameOfFile }
        let parent = pointer.tokens.dropLast().last
        if let parent, Self.holdersOfNameless.contains(parent) { return nil }
        return Self.nameless.contains(last) || Int(last) != nil ? nil : last
    }

    /// What tells it from others of its name: what stands around it in its file, or else its file, or the folder of a
    /// file that is called as the part is.
    public var surroundings: String? {
        let around = pointer.tokens.dropLast().last { !Self.kinds.contains($0) }
        if let around { return around }
        let file = tree.file.path.nameOfFile
        return file == name ? tree.file.path.nameOfFolder : file
    }

    private static let kinds: Set = ["components", "schemas", "definitions", "$defs", "properties"]

    /// The component of a document that lies here, or that this is a part of.
    public var component: (kind: PartKind, name: String)? {
        let tokens = pointer.tokens
        guard tokens.count > 2, tokens[0] == "components",
            let kind = PartKind.allCases.first(where: { $0.componentsKey == tokens[1] })
        else { return nil }
        return (kind, tokens[2])
    }

    /// The place some steps further up.
    public func dropping(_ count: Int) -> Place? {
        let pointer = JSONPointer(tokens: Array(pointer.tokens.dropLast(count)))
        return tree.root[pointer].map { Place(tree: tree, pointer: pointer, node: $0) }
    }

    /// The way from the schema that holds the one at this place; empty where none does.
    public var wayFromOwner: ArraySlice<String> {
        var start = pointer.tokens.endIndex
        while start > 0 {
            let tokens = pointer.tokens[..<start]
            if start > 1, Self.holdersOfNameless.contains(tokens[start - 2]) {
                start -= 2
            } else if tokens.last == "items" || tokens.last == "additionalProperties" {
                start -= 1
            } else {
                break
            }
        }
        return pointer.tokens[start...]
    }

    private static let holdersOfNameless: Set<String> = [
        "properties", "patternProperties", "allOf", "anyOf", "oneOf", "prefixItems",
    ]
    private static let nameless: Set<String> = ["schema", "items", "additionalProperties", "not"]
}
