import SpecReader

/// Makes lists in pages of the operations that fit what the settings say about pages.
struct PaginationPass {
    private let schemas: SchemaTable

    static func run(
        on document: inout ResolvedDocument, _ schemes: [Settings.PaginationScheme],
        _ diagnostics: inout Diagnostics
    ) {
        guard !schemes.isEmpty else { return }
        let pass = PaginationPass(schemas: document.schemas)
        var used: Set<Settings.PaginationScheme> = []
        for index in document.operations.indices where document.operations[index].method == "GET" {
            for scheme in schemes {
                guard let pagination = pass.pagination(document.operations[index], by: scheme)
                else { continue }
                used.insert(scheme)
                // What the document says counts more, and then the first scheme.
                if document.operations[index].pagination == nil {
                    document.operations[index].pagination = pagination
                }
            }
        }
        for scheme in schemes where !used.contains(scheme) {
            diagnostics.report(.unusedScheme(scheme))
        }
    }

    /// - Returns: `nil` where the operation takes no such cursor or delivers no such pages.
    private func pagination(
        _ operation: ResolvedOperation, by scheme: Settings.PaginationScheme
    ) -> Operation.Pagination? {
        let responses = operation.responses.filter(\.isSuccess)
        let takesCursor = operation.parameters.contains { resolved in
            resolved.parameter.place == .query && resolved.parameter.name == scheme.cursor
                && !resolved.parameter.isRequired && isText(resolved.use.id)
        }
        guard takesCursor, responses.count == 1, responses[0].content?.kind == .json,
            let page = responses[0].use, !page.isNullable,
            let next = schema(at: scheme.next, of: page.id), isText(next),
            let items = scheme.items ?? onlyArray(of: page.id),
            let list = schema(at: items, of: page.id), case .array = schemas[list].shape,
            schemas[list].customType == nil
        else { return nil }
        return Operation.Pagination(
            location: scheme.location, cursor: scheme.cursor, next: scheme.next, items: items)
    }

    private func schema(at place: String, of page: SchemaID) -> SchemaID? {
        Operation.Pagination.members(place).reduce(page) { owner, name in
            guard let owner, schemas[owner].customType == nil,
                case .object(let object) = schemas[owner].shape
            else { return nil }
            return object.properties.first { $0.name == name }?.use.id
        }
    }

    private func onlyArray(of page: SchemaID) -> String? {
        guard case .object(let object) = schemas[page].shape else { return nil }
        let arrays = object.properties.filter { property in
            if case .array = schemas[property.use.id].shape { true } else { false }
        }
        return arrays.count == 1
            ? arrays.first.map { JSONPointer(tokens: [$0.name]).description } : nil
    }

    /// Whether the schema becomes a `String`.
    private func isText(_ id: SchemaID) -> Bool {
        guard case .string = schemas[id].shape, schemas[id].customType == nil else { return false }
        return SwiftType.Builtin(format: schemas[id].format) == .string
    }
}

extension Diagnostic {
    fileprivate static func unusedScheme(_ scheme: Settings.PaginationScheme) -> Diagnostic {
        let items = scheme.items.map { "an array '\($0)'" } ?? "one array"
        return Diagnostic(
            .error, .unusedSetting, at: scheme.location,
            "no GET operation takes an optional string '\(scheme.cursor)' in its query and delivers an object with a string '\(scheme.next)' and \(items)"
        )
    }
}
