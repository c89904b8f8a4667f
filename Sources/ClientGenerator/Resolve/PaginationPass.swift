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

    /// - Returns: `nil` where the operation has no such parameter or delivers no such pages.
    private func pagination(
        _ operation: ResolvedOperation, by scheme: Settings.PaginationScheme
    ) -> Operation.Pagination? {
        let responses = operation.responses.filter(\.isSuccess)
        let hasParameter = operation.parameters.contains { resolved in
            resolved.parameter.place == .query && !resolved.parameter.isRequired
                && resolved.parameter.name == scheme.way.parameter
                && takes(resolved.use.id, scheme.way)
        }
        guard hasParameter, responses.count == 1, responses[0].content?.kind == .json,
            let page = responses[0].use, !page.isNullable
        else { return nil }
        if case .cursor(_, let next) = scheme.way {
            guard let next = schema(at: next, of: page.id), isText(next) else { return nil }
        }
        if scheme.items == nil, isList(page.id) {
            return Operation.Pagination(location: scheme.location, way: scheme.way, items: nil)
        }
        guard let items = scheme.items ?? onlyArray(of: page.id),
            let list = schema(at: items, of: page.id), isList(list)
        else { return nil }
        return Operation.Pagination(location: scheme.location, way: scheme.way, items: items)
    }

    private func takes(_ id: SchemaID, _ way: Operation.Pagination.Way) -> Bool {
        if case .cursor = way { return isText(id) }
        guard case .integer = schemas[id].shape else { return false }
        return schemas[id].customType == nil && !schemas[id].isUnsigned
    }

    private func isList(_ id: SchemaID) -> Bool {
        guard case .array = schemas[id].shape else { return false }
        return schemas[id].customType == nil
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
        let (type, pages) =
            switch scheme.way {
            case .cursor(_, let next): ("string", "an object with a string '\(next)' and \(items)")
            case .page, .offset:
                (
                    "integer",
                    scheme.items == nil
                        ? "an array, or an object with one" : "an object with \(items)"
                )
            }
        return Diagnostic(
            .error, .unusedSetting, at: scheme.location,
            "no GET operation takes an optional \(type) '\(scheme.way.parameter)' in its query and delivers \(pages)"
        )
    }
}
