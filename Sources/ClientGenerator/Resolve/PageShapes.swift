import SpecReader

/// What operations deliver, seen as pages of lists.
struct PageShapes {
    let schemas: SchemaTable

    struct Member {
        /// The names that lead to it.
        var way: [String]
        var schema: SchemaID
    }

    /// - Returns: `nil` where the operation has no such parameter or delivers no such pages.
    func pagination(
        _ operation: ResolvedOperation, by scheme: Settings.PaginationScheme
    ) -> Operation.Pagination? {
        let hasParameter = operation.parameters.contains { resolved in
            resolved.parameter.place == .query && !resolved.parameter.isRequired
                && resolved.parameter.name == scheme.way.parameter
                && takes(resolved.use.id, scheme.way)
        }
        guard hasParameter, let page = page(of: operation) else { return nil }
        if case .cursor(_, let next) = scheme.way {
            guard let next = schema(at: next, of: page), isText(next) else { return nil }
        }
        if scheme.items == nil, isList(page) {
            return Operation.Pagination(location: scheme.location, way: scheme.way, items: nil)
        }
        guard let items = scheme.items ?? onlyArray(of: page),
            let list = schema(at: items, of: page), isList(list)
        else { return nil }
        return Operation.Pagination(location: scheme.location, way: scheme.way, items: items)
    }

    /// What an operation delivers, where that can be a page.
    func page(of operation: ResolvedOperation) -> SchemaID? {
        let responses = operation.responses.filter(\.isSuccess)
        guard responses.count == 1, responses[0].content?.kind == .json,
            let page = responses[0].use, !page.isNullable
        else { return nil }
        return page.id
    }

    /// The members of an object and of the objects in it, the outer ones first, and of very many the first.
    ///
    /// - Parameter depth: How many names may lead to a member.
    func members(of owner: SchemaID, depth: Int) -> [Member] {
        var members: [Member] = []
        var level = [Member(way: [], schema: owner)]
        for _ in 0..<depth {
            let inner = level.lazy.flatMap { outer in
                properties(of: outer.schema).lazy.map {
                    Member(way: outer.way + [$0.name], schema: $0.use.id)
                }
            }
            level = Array(inner.prefix(Self.mostMembers - members.count))
            members += level
        }
        return members
    }

    /// Wide objects within each other have too many to look at.
    private static let mostMembers = 10_000

    func isList(_ id: SchemaID) -> Bool {
        guard case .array = schemas[id].shape else { return false }
        return schemas[id].customType == nil
    }

    /// Whether the schema becomes a `String`.
    func isText(_ id: SchemaID) -> Bool {
        guard case .string = schemas[id].shape, schemas[id].customType == nil else { return false }
        return SwiftType.Builtin(format: schemas[id].format) == .string
    }

    private func takes(_ id: SchemaID, _ way: Operation.Pagination.Way) -> Bool {
        if case .cursor = way { return isText(id) }
        guard case .integer = schemas[id].shape else { return false }
        return schemas[id].customType == nil && !schemas[id].isUnsigned
    }

    private func schema(at place: String, of page: SchemaID) -> SchemaID? {
        Operation.Pagination.members(place).reduce(page) { owner, name in
            owner.flatMap { properties(of: $0).first { $0.name == name }?.use.id }
        }
    }

    private func properties(of owner: SchemaID) -> [Shape.ObjectShape.Property] {
        guard schemas[owner].customType == nil, case .object(let object) = schemas[owner].shape
        else { return [] }
        return object.properties
    }

    private func onlyArray(of page: SchemaID) -> String? {
        let arrays = properties(of: page).filter { property in
            if case .array = schemas[property.use.id].shape { true } else { false }
        }
        return arrays.count == 1
            ? arrays.first.map { JSONPointer(tokens: [$0.name]).description } : nil
    }
}
