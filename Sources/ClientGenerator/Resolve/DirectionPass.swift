import SpecReader

/// Marks each schema with the directions in which messages can carry it.
enum DirectionPass {
    static func run(on document: inout ResolvedDocument) {
        for operation in document.operations {
            for parameter in operation.parameters {
                mark(parameter.use, .request, &document.schemas)
            }
            for use in operation.body?.contents.compactMap(\.use) ?? [] {
                mark(use, .request, &document.schemas)
            }
            for response in operation.responses {
                for use in [response.use, response.stream?.use].compactMap(\.self) {
                    mark(use, .response, &document.schemas)
                }
            }
            for header in operation.responses.lazy.flatMap(\.headers) {
                mark(header.use, .response, &document.schemas)
            }
        }
        // Whoever uses the client receives what a webhook or a callback delivers.
        for callback in document.operations.flatMap(\.callbacks) {
            if let use = callback.use { mark(use, .response, &document.schemas) }
        }
        for webhook in document.webhooks {
            if let use = webhook.body?.use { mark(use, .response, &document.schemas) }
        }
        if document.operations.isEmpty, document.webhooks.isEmpty {
            for id in document.schemas.ids {
                document.schemas[id].direction = [.request, .response]
            }
        }
    }

    private static func mark(
        _ use: SchemaUse, _ direction: ResolvedSchema.Direction, _ schemas: inout SchemaTable
    ) {
        var pending = [use.id]
        while let id = pending.popLast() {
            guard !schemas[id].direction.contains(direction) else { continue }
            schemas[id].direction.insert(direction)
            schemas[id].shape.forEachPart { pending.append($0) }
            if let narrowing = schemas[id].narrowing {
                pending += [narrowing.base, narrowing.values.id]
            }
        }
    }
}

extension Shape {
    /// The schemas that values of this shape directly contain.
    var parts: [SchemaID] {
        var parts: [SchemaID] = []
        forEachPart { parts.append($0) }
        return parts
    }

    /// Goes by positions, because to go through properties and variants themselves copies each.
    func forEachPart(_ visit: (SchemaID) -> Void) {
        switch self {
        case .any, .boolean, .integer, .number, .string, .constant, .enumeration: break
        case .array(let element): visit(element.id)
        case .map(let value): visit(value.id)
        case .object(let object), .tuple(let object):
            for index in object.properties.indices { visit(object.properties[index].use.id) }
            if let additional = object.additional { visit(additional.id) }
        case .union(let union):
            for index in union.variants.indices { visit(union.variants[index].id) }
        }
    }
}
