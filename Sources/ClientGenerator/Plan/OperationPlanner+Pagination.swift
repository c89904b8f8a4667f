import SpecReader

extension OperationPlanner {
    func pagination(
        _ operation: ResolvedOperation, _ parameters: [OperationDeclaration.ParameterDeclaration],
        _ diagnostics: inout Diagnostics
    ) -> PaginationDeclaration? {
        guard let pagination = operation.pagination else { return nil }
        let responses = operation.responses.filter(\.isSuccess)
        guard responses.count == 1, responses[0].content?.kind == .json, let use = responses[0].use,
            let page = types.structure(use.id), !page.isTuple
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
        guard let next = page.properties.first(where: { $0.wireName == pagination.next }),
            [.optional(.builtin(.string)), .optional(.nullable(.builtin(.string)))]
                .contains(next.declaredType),
            let items = page.properties.first(where: { $0.wireName == pagination.items }),
            case .array(let item) = items.type
        else {
            diagnostics.report(.noItems(pagination))
            return nil
        }
        return PaginationDeclaration(
            page: .declared(page.path), item: item, cursor: cursor.property.name, next: next.name,
            nextIsNullable: next.presence == .optionalOrNull, items: items.name,
            itemsAreOptional: items.presence != .required)
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
