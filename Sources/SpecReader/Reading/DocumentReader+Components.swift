extension DocumentReader {
    mutating func components(_ entry: Node.Entry) -> Components {
        let subject = Subject("components")
        var components = Components()
        guard let fields = fields(of: entry.value, subject) else { return components }
        for entry in fields {
            switch key(entry, as: ComponentsKey.self, in: subject, among: fields) {
            case .schemas:
                components.schemas = named(entry) { reader, node, name in
                    reader.schema(node, Subject("schema", name))
                }
                for (index, schema) in components.schemas.enumerated() {
                    components.schemaIndices[schema.name] = index
                }
            case .parameters:
                components.parameters = namedReferenced(entry) { reader, node, name in
                    reader.parameter(node, Subject("parameter", name))
                }
            case .requestBodies:
                components.requestBodies = namedReferenced(entry) { reader, node, name in
                    reader.requestBody(node, Subject("request body", name))
                }
            case .responses:
                components.responses = namedReferenced(entry) { reader, node, name in
                    reader.response(node, Subject("response", name))
                }
            case .headers:
                components.headers = namedReferenced(entry) { reader, node, name in
                    reader.header(node, Subject("header", name))
                }
            case .pathItems:
                components.pathItems = named(entry) { reader, node, name in
                    reader.pathItem(node, path: name)
                }
            case .securitySchemes:
                components.securitySchemes = namedReferenced(entry) { reader, node, name in
                    reader.securityScheme(node, Subject("security scheme", name))
                }
            case .examples, .links, .callbacks, nil: break
            }
        }
        return components
    }

    /// A part that may be a reference to one of its kind.
    mutating func referenced<Value>(
        _ node: Node, _ read: (inout DocumentReader, Node) -> Value?
    ) -> Referenced<Value>? {
        if let reference = node.reference { return .reference(reference) }
        return read(&self, node).map { .value($0) }
    }

    private mutating func named<Value: Sendable>(
        _ entry: Node.Entry, _ read: @Sendable (inout DocumentReader, Node, String) -> Value?
    ) -> [Components.Named<Value>] {
        each(of: entries(of: entry)) { reader, entry in
            if entry.key.hasPrefix("x-"), entry.value.entries == nil { return nil }
            return read(&reader, entry.value, entry.key).map {
                Components.Named(name: entry.key, nameLocation: entry.keyLocation, value: $0)
            }
        }
    }

    private mutating func namedReferenced<Value: Sendable>(
        _ entry: Node.Entry, _ read: @Sendable (inout DocumentReader, Node, String) -> Value?
    ) -> [Components.Named<Referenced<Value>>] {
        named(entry) { reader, node, name in
            reader.referenced(node) { reader, node in read(&reader, node, name) }
        }
    }
}

private enum ComponentsKey: String, FieldKey {
    case schemas, responses, parameters, examples, requestBodies, headers, securitySchemes
    case links, callbacks, pathItems

    var isEssential: Bool {
        switch self {
        case .schemas, .responses, .parameters, .requestBodies, .headers, .securitySchemes,
            .callbacks, .pathItems:
            true
        case .examples, .links: false
        }
    }
}
