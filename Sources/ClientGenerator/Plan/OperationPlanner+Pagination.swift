import SpecReader

extension OperationPlanner {
    func pagination(
        _ operation: ResolvedOperation, _ parameters: [OperationDeclaration.ParameterDeclaration],
        _ diagnostics: inout Diagnostics
    ) -> PaginationDeclaration? {
        guard let pagination = operation.pagination else { return nil }
        let responses = operation.responses.filter(\.isSuccess)
        guard responses.count == 1, responses[0].content?.kind == .json, let use = responses[0].use,
            let page = types.structure(use.id), !page.isTuple, !use.isNullable
        else {
            diagnostics.report(.pageIsNoObject(pagination))
            return nil
        }
        guard
            let cursor = parameters.first(where: {
                $0.place == .query && $0.property.wireName == pagination.cursor
            }),
            cursor.property.declaredType == .optional(.builtin(.string))
        else {
            diagnostics.report(.noCursor(pagination))
            return nil
        }
        guard let next = member(pagination.next, of: use.id), next.type == .builtin(.string),
            let items = member(pagination.items, of: use.id), case .array(let item) = items.type
        else {
            diagnostics.report(.noItems(pagination))
            return nil
        }
        return PaginationDeclaration(
            page: .declared(page.path), item: item, cursor: cursor.property.name, next: next.way,
            items: items.way)
    }

    /// What leads to a place within a page, and the type of what stands there.
    private func member(
        _ place: String, of page: SchemaID
    ) -> (way: [PaginationDeclaration.Member], type: SwiftType)? {
        var way: [PaginationDeclaration.Member] = []
        var type: SwiftType?
        var owner: SchemaID? = page
        for name in Operation.Pagination.members(place) {
            guard let id = owner, case .object(let object) = schemas[id].shape,
                let property = types.structure(id)?.properties.first(where: { $0.wireName == name })
            else { return nil }
            let (value, presence) = property.declaredType.parts
            way.append(PaginationDeclaration.Member(name: property.name, presence: presence))
            type = value
            owner = object.properties.first { $0.name == name }?.use.id
        }
        return type.map { (way, $0) }
    }
}

extension SwiftType {
    /// What is there if anything is, and in which ways nothing can be.
    fileprivate var parts: (value: SwiftType, presence: PropertyDeclaration.Presence) {
        switch self {
        case .optional(.nullable(let value)): (value, .optionalOrNull)
        case .optional(let value): (value, .optional)
        default: (self, .required)
        }
    }
}

extension Diagnostic {
    fileprivate static func pageIsNoObject(_ pagination: Operation.Pagination) -> Diagnostic {
        Diagnostic(
            .error, .invalidPagination, at: pagination.location,
            "'x-pagination' needs one success response whose body is an object")
    }

    fileprivate static func noCursor(_ pagination: Operation.Pagination) -> Diagnostic {
        Diagnostic(
            .error, .invalidPagination, at: pagination.location,
            "'\(pagination.cursor)' is no optional query parameter that is a string")
    }

    fileprivate static func noItems(_ pagination: Operation.Pagination) -> Diagnostic {
        Diagnostic(
            .error, .invalidPagination, at: pagination.location,
            "the page needs '\(pagination.next)', a string that may be missing or null, and '\(pagination.items)', an array"
        )
    }
}
