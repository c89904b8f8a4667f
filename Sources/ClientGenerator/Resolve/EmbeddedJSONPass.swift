import SpecReader

/// Makes JSON of texts that documents call JSON, where they are sent within JSON: ReadMe knows no other word for an object
/// of any kind, and a text in its place is refused. Who does send a text can, as JSON.
enum EmbeddedJSONPass {
    static func run(on document: inout ResolvedDocument, _ diagnostics: inout Diagnostics) {
        let isMeant = { (schema: ResolvedSchema) in
            guard case .string = schema.shape else { return false }
            return schema.format == "json" && schema.direction == .request
        }
        // Nearly no document has any.
        guard document.schemas.schemas.contains(where: isMeant) else { return }
        let bodies = document.operations.lazy.flatMap { $0.body?.contents ?? [] }
        let sent = Set(bodies.filter { $0.kind == .json }.compactMap(\.use?.id))
        let others = Set(
            bodies.filter { $0.kind != .json }.compactMap(\.use?.id)
                + document.operations.lazy.flatMap(\.parameters).map(\.use.id))
        let changed = Set(
            document.schemas.closure(of: sent).filter { isMeant(document.schemas[$0]) }
        )
        .subtracting(document.schemas.closure(of: others))
        for id in document.schemas.ids where changed.contains(id) {
            diagnostics.report(.textOfJSON(at: document.schemas[id].location))
            document.schemas[id].shape = .any
            document.schemas[id].format = nil
        }
        removeDefaults(of: changed, in: &document.schemas)
    }

    /// They are texts, as the document has them.
    private static func removeDefaults(of changed: Set<SchemaID>, in schemas: inout SchemaTable) {
        for id in schemas.ids {
            guard case .object(var object) = schemas[id].shape,
                object.properties.contains(where: { changed.contains($0.use.id) })
            else { continue }
            for index in object.properties.indices
            where changed.contains(object.properties[index].use.id) {
                object.properties[index].use.defaultValue = nil
            }
            schemas[id].shape = .object(object)
        }
    }
}

extension Diagnostic {
    fileprivate static func textOfJSON(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .warning, .looseType, at: location,
            "a text of the format 'json' is taken for JSON itself; leave out type and format, or the format if a text is meant"
        )
    }
}
