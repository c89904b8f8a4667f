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
            schemas[id].shape.forEachPart { pending.append($0.id) }
            if let narrowing = schemas[id].narrowing {
                pending += [narrowing.base, narrowing.values.id]
            }
        }
    }
}

extension Shape {
    /// The schemas that values of this shape directly contain.
    var parts: [SchemaUse] {
        var parts: [SchemaUse] = []
        forEachPart { parts.append($0) }
        return parts
    }

    func forEachPart(_ visit: (SchemaUse) -> Void) {
        switch self {
        case .any, .boolean, .integer, .number, .string, .constant, .enumeration: break
        case .array(let element): visit(element)
        case .map(let value): visit(value)
        case .object(let object), .tuple(let object):
            for property in object.properties { visit(property.use) }
            object.additional.map(visit)
        case .union(let union): union.variants.forEach(visit)
        }
    }
}
