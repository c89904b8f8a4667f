import SpecReader

/// Moves null from the variants of unions to the places where the unions are used: whether a value may be null
/// is decided where it stands, however deep in the document that is said.
struct NullPass {
    private var nullable: SchemaSet

    static func run(on document: inout ResolvedDocument) {
        var pass = NullPass(nullable: SchemaSet(document.schemas))
        guard pass.collect(from: document.schemas) else { return }
        pass.markUses(in: &document.schemas)
        for index in document.operations.indices { pass.mark(&document.operations[index]) }
        for index in document.webhooks.indices { pass.mark(&document.webhooks[index]) }
    }

    /// Unions are nullable through their variants, which can be unions.
    ///
    /// - Returns: Whether there are any.
    private mutating func collect(from schemas: SchemaTable) -> Bool {
        let unions = schemas.ids.reversed().filter { schemas[$0].shape.isUnion }
        var isGrowing = true
        var isEmpty = true
        while isGrowing {
            isGrowing = false
            for id in unions where !nullable.contains(id) && isNullable(schemas[id].shape) {
                nullable.insert(id)
                isGrowing = true
                isEmpty = false
            }
        }
        return !isEmpty
    }

    private func isNullable(_ shape: Shape) -> Bool {
        guard case .union(let union) = shape else { return false }
        return union.variants.contains { $0.isNullable || nullable.contains($0.id) }
    }

    private func markUses(in schemas: inout SchemaTable) {
        for id in schemas.ids {
            if case .union(var union) = schemas[id].shape {
                for index in union.variants.indices { union.variants[index].isNullable = false }
                schemas[id].shape = .union(union)
            } else {
                var holdsNullable = false
                schemas[id].shape.forEachPart {
                    holdsNullable = holdsNullable || nullable.contains($0)
                }
                if holdsNullable { schemas[id].shape.mapUses(marked) }
            }
        }
    }

    private func mark(_ operation: inout ResolvedOperation) {
        for index in operation.responses.indices {
            mark(&operation.responses[index].content)
            mark(&operation.responses[index].stream)
        }
        if var body = operation.body {
            mark(&body.content)
            for index in body.alternatives.indices { mark(&body.alternatives[index]) }
            operation.body = body
        }
        for index in operation.callbacks.indices { mark(&operation.callbacks[index].operation) }
    }

    private func mark(_ content: inout ResolvedContent?) {
        if let use = content?.use { content?.use = marked(use) }
    }

    private func mark(_ content: inout ResolvedContent) {
        if let use = content.use { content.use = marked(use) }
    }

    private func marked(_ use: SchemaUse) -> SchemaUse {
        var use = use
        if nullable.contains(use.id) { use.isNullable = true }
        return use
    }
}

extension Shape {
    fileprivate var isUnion: Bool {
        if case .union = self { true } else { false }
    }

    fileprivate mutating func mapUses(_ change: (SchemaUse) -> SchemaUse) {
        switch self {
        case .array(let element): self = .array(change(element))
        case .map(let value): self = .map(change(value))
        case .object(let object): self = .object(object.mapUses(change))
        case .tuple(let elements): self = .tuple(elements.mapUses(change))
        case .any, .boolean, .integer, .number, .string, .constant, .enumeration, .union: break
        }
    }
}

extension Shape.ObjectShape {
    fileprivate func mapUses(_ change: (SchemaUse) -> SchemaUse) -> Self {
        var object = self
        for index in properties.indices {
            object.properties[index].use = change(properties[index].use)
        }
        object.additional = additional.map(change)
        return object
    }
}
