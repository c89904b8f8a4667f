import SpecReader

// What schemas are, without regard to who uses them.
extension ReferenceTable {
    /// The reference, where a schema is nothing but another name of what that leads to. A component that describes
    /// another one anew is a type of its own.
    func alias(_ schema: Schema) -> Reference? {
        guard case .reference(let reference, let siblings) = schema.content else { return nil }
        guard let siblings else { return reference }
        return siblings.isAnnotationOnly && componentName(of: reference) == nil ? reference : nil
    }

    /// The schema where a way of other names ends.
    func definition(of schema: Schema) -> Schema? {
        // Filled from the second step on: most ways have one.
        var visited: Set<ObjectIdentifier> = []
        var schema = schema
        while let alias = alias(schema) {
            guard visited.insert(ObjectIdentifier(schema)).inserted, let next = look(at: alias)
            else { return nil }
            schema = next
        }
        return schema
    }

    /// References to the schemas among the components of a file that was read before.
    func schemaComponents(of file: SourceFile.ID) -> [Reference] {
        let schemas = document.files.knownTree(of: file)?.root[JSONPointer(tokens: Self.schemasWay)]
        return (schemas?.entries ?? .none).map { Self.reference(toSchema: $0.key, in: file) }
    }

    /// The component of a file that was read before, or else of the document.
    func schema(named name: String, in file: SourceFile.ID) -> Schema? {
        let pointer = JSONPointer(tokens: Self.schemasWay + [name])
        if file != document.files.root.file.id,
            document.files.knownTree(of: file)?.root[pointer] != nil
        {
            return look(at: Self.reference(toSchema: name, in: file))
        }
        return document.components.schema(named: name)
    }

    private static var schemasWay: [String] { ["components", "schemas"] }

    private static func reference(toSchema name: String, in file: SourceFile.ID) -> Reference {
        Reference(
            target: "#\(JSONPointer(tokens: schemasWay + [name]))",
            location: SourceLocation(fileID: file, line: 1, column: 1))
    }
}
