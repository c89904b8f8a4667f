/// Takes null off the fields of forms, which have none: a field is there or not.
enum FormPass {
    static func run(on document: inout ResolvedDocument) {
        let bodies = document.operations.lazy.flatMap { $0.body?.contents ?? [] }
        var forms = Set(
            bodies.filter { $0.kind.isForm && $0.encodings.isEmpty }.compactMap(\.use?.id))
        guard !forms.isEmpty else { return }
        // The null of JSON is one of its values.
        for body in bodies where !body.kind.isForm || !body.encodings.isEmpty {
            if let id = body.use?.id { forms.remove(id) }
        }
        var parts = SchemaSet(document.schemas)
        for id in document.schemas.ids {
            document.schemas[id].shape.forEachPart { parts.insert($0) }
        }
        for id in forms where !parts.contains(id) && document.schemas[id].direction == .request {
            guard case .object(var object) = document.schemas[id].shape else { continue }
            for index in object.properties.indices where !object.properties[index].isRequired {
                // Objects are JSON in a form as well.
                if case .object = document.schemas[object.properties[index].use.id].shape {
                    continue
                }
                object.properties[index].use.isNullable = false
            }
            document.schemas[id].shape = .object(object)
        }
    }
}
