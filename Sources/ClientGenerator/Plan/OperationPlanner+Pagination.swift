import SpecReader

extension OperationPlanner {
    func pagination(
        _ operation: ResolvedOperation, _ parameters: [OperationDeclaration.ParameterDeclaration],
        _ diagnostics: inout Diagnostics
    ) -> PaginationDeclaration? {
        guard let pagination = operation.pagination else { return nil }
        let responses = operation.responses.filter(\.isSuccess)
        guard responses.count == 1, responses[0].content?.kind == .json, let use = responses[0].use,
            !use.isNullable, isPage(use.id, pagination)
        else {
            diagnostics.report(.noPage(pagination))
            return nil
        }
        guard
            let parameter = parameters.first(where: {
                $0.place == .query && $0.property.wireName == pagination.way.parameter
            }),
            parameter.property.declaredType == .optional(.builtin(pagination.way.parameterType))
        else {
            diagnostics.report(.noParameter(pagination))
            return nil
        }
        let page = types.type(of: use)
        guard let following = following(pagination, parameter, use.id),
            let items = pagination.items.map({ member($0, of: use.id) }) ?? ([], page),
            case .array(let item) = items.type
        else {
            diagnostics.report(.noItems(pagination))
            return nil
        }
        return PaginationDeclaration(
            page: page, item: item, parameter: parameter.property.name, following: following,
            items: items.way)
    }

    private func isPage(_ id: SchemaID, _ pagination: Operation.Pagination) -> Bool {
        if pagination.items != nil { return types.structure(id).map { !$0.isTuple } ?? false }
        if case .array = types.type(of: id) { return true }
        return false
    }

    private func following(
        _ pagination: Operation.Pagination,
        _ parameter: OperationDeclaration.ParameterDeclaration, _ page: SchemaID
    ) -> PaginationDeclaration.Following? {
        // Where the document has no default, the first page has the number that people count from.
        let first = parameter.assumedValue?.integer
        switch pagination.way {
        case .page: return .page(first: first ?? 1)
        case .offset: return .offset(first: first ?? 0)
        case .cursor(_, let next):
            guard let next = member(next, of: page), next.type == .builtin(.string) else {
                return nil
            }
            return .cursor(next.way)
        }
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

extension Operation.Pagination.Way {
    fileprivate var parameterType: SwiftType.Builtin {
        if case .cursor = self { .string } else { .int }
    }
}

extension DefaultValue {
    fileprivate var integer: Int? {
        if case .literal(let literal) = self { literal.integer } else { nil }
    }
}

extension Diagnostic {
    fileprivate static func noPage(_ pagination: Operation.Pagination) -> Diagnostic {
        Diagnostic(
            .error, .invalidPagination, at: pagination.location,
            "'x-pagination' needs one success response whose body is "
                + (pagination.items == nil ? "an array, or 'items'" : "an object"))
    }

    fileprivate static func noParameter(_ pagination: Operation.Pagination) -> Diagnostic {
        let type = pagination.way.parameterType == .string ? "a string" : "an integer"
        return Diagnostic(
            .error, .invalidPagination, at: pagination.location,
            "'\(pagination.way.parameter)' is no optional query parameter that is \(type)")
    }

    fileprivate static func noItems(_ pagination: Operation.Pagination) -> Diagnostic {
        let items = pagination.items.map { "'\($0)', an array" } ?? "to be an array"
        let needs =
            if case .cursor(_, let next) = pagination.way {
                "'\(next)', a string that may be missing or null, and \(items)"
            } else {
                items
            }
        return Diagnostic(
            .error, .invalidPagination, at: pagination.location, "the page needs \(needs)")
    }
}
