import SpecReader

/// Plans one operation: its value, its method, what it returns and what it throws.
struct OperationPlanner {
    let types: TypePlanner
    let clientSecurity: [[String]]

    private var schemas: SchemaTable { types.schemas }

    func plan(_ index: Int, _ diagnostics: inout Diagnostics) -> OperationDeclaration? {
        let operation = types.document.operations[index]
        guard let names = types.names.operations[index] else { return nil }
        let parameters = self.parameters(operation, &diagnostics)
        let success = self.success(operation, names, &diagnostics)
        return OperationDeclaration(
            path: names.path, method: names.method,
            summary: Documentation(operation.summary ?? operation.description),
            documentation: Documentation(
                paragraphs: operation.summary == nil
                    ? [operation.description] : [operation.summary, operation.description]),
            isDeprecated: operation.isDeprecated,
            route: route(operation, &diagnostics),
            parameters: parameters,
            body: operation.body.map { body in
                OperationDeclaration.BodyDeclaration(
                    content: content(body.content, &diagnostics), isRequired: body.isRequired,
                    documentation: Documentation(body.description))
            },
            success: success,
            failure: failure(operation, names, &diagnostics),
            pagination: pagination(operation, parameters, &diagnostics),
            nested: types.types(in: names.path.components, &diagnostics))
    }

    // MARK: The request

    private func route(
        _ operation: ResolvedOperation, _ diagnostics: inout Diagnostics
    ) -> OperationDeclaration.Route {
        let names = operation.path.placeholders
        let declared = operation.parameters.filter { $0.parameter.place == .path }.map(
            \.parameter.name)
        for name in names where !declared.contains(name) {
            diagnostics.report(.missingPathParameter(name, operation))
        }
        for parameter in operation.parameters
        where parameter.parameter.place == .path && !names.contains(parameter.parameter.name) {
            diagnostics.report(.unusedPathParameter(parameter.parameter))
        }
        let security = operation.security.map(types.document.alternatives)
        return OperationDeclaration.Route(
            method: operation.method.lowercased(), path: operation.path,
            acceptsIdempotencyKey: operation.parameters.contains { $0.parameter.isIdempotencyKey },
            retry: operation.retry.flatMap {
                OperationDeclaration.Route.Retry(rawValue: $0.rawValue)
            },
            security: security == clientSecurity ? nil : security)
    }

    private func parameters(
        _ operation: ResolvedOperation, _ diagnostics: inout Diagnostics
    ) -> [OperationDeclaration.ParameterDeclaration] {
        var scope = NameScope(reserving: [
            "body", "core", "options", "init", "pageCursor", "route", "self",
        ])
        let planned = operation.parameters.compactMap {
            resolved -> OperationDeclaration.ParameterDeclaration? in
            let parameter = resolved.parameter
            // The runtime makes one key for each call and takes the caller's own from the options.
            guard !parameter.isIdempotencyKey else { return nil }
            let styled =
                parameter.swiftName ?? types.style.memberName(Words(splitting: parameter.name))
            let isRequired = parameter.isRequired || parameter.place == .path
            return OperationDeclaration.ParameterDeclaration(
                property: PropertyDeclaration(
                    name: scope.claim(styled, styled + "Parameter"), wireName: parameter.name,
                    type: types.type(of: resolved.use.id),
                    presence: isRequired ? .required : .optional,
                    documentation: Documentation(parameter.description ?? resolved.use.description),
                    isDeprecated: parameter.isDeprecated,
                    defaultValue: isRequired ? nil : types.defaultValue(of: resolved.use),
                    rules: Rule.rules(for: resolved.use, in: schemas)),
                place: OperationDeclaration.ParameterDeclaration.Place(parameter.place),
                style: parameter.style == parameter.place.defaultStyle
                    ? nil : parameter.style.rawValue,
                explode: parameter.explode == (parameter.style == .form) ? nil : parameter.explode)
        }
        return planned.filter { $0.property.presence == .required }
            + planned.filter { $0.property.presence != .required }
    }

    // MARK: The response

    private func success(
        _ operation: ResolvedOperation, _ names: TypeNames.OperationNames,
        _ diagnostics: inout Diagnostics
    ) -> SuccessDeclaration {
        let responses = operation.responses.filter(\.isSuccess)
        guard let first = responses.first else {
            diagnostics.report(.noSuccess(operation))
            return .single(
                status: .range(2), ContentDeclaration(type: .builtin(.json), coding: .json))
        }
        guard responses.count > 1 else {
            return .single(status: first.status.pattern, content(of: first, &diagnostics))
        }
        let cases = responses.map { responseCase($0, &diagnostics) }
        let asUnion = cases.map {
            UnionDeclaration.Case(
                name: $0.name, type: $0.content.type, documentation: $0.documentation)
        }
        let bodies = responses.compactMap(\.use)
        let shared =
            bodies.count == responses.count
            ? UnionPlanner(types: types).shared(bodies, besides: asUnion) : []
        return .several(path: names.path.nested(Identifier("Success")), cases, shared: shared)
    }

    private func failure(
        _ operation: ResolvedOperation, _ names: TypeNames.OperationNames,
        _ diagnostics: inout Diagnostics
    ) -> ErrorDeclaration {
        let cases = operation.responses.filter(\.isError).map { responseCase($0, &diagnostics) }
        return ErrorDeclaration(
            path: names.error, operationName: names.label, cases: cases,
            nested: types.types(in: names.error.components, &diagnostics))
    }

    private func responseCase(
        _ response: ResolvedResponse, _ diagnostics: inout Diagnostics
    ) -> ResponseCase {
        ResponseCase(
            name: Identifier(response.status.name), status: response.status.pattern,
            content: content(of: response, &diagnostics), documentation: documentation(of: response)
        )
    }

    private func content(
        of response: ResolvedResponse, _ diagnostics: inout Diagnostics
    ) -> ContentDeclaration {
        guard let content = response.content else { return .none }
        if response.isError, let use = content.use, let narrowing = schemas[use.id].narrowing,
            types.graph.envelopes[narrowing.base] == narrowing.property,
            let path = types.names.types[narrowing.base]
        {
            return ContentDeclaration(
                type: .generic(path, types.type(of: narrowing.values.id)), coding: .json)
        }
        return self.content(content, &diagnostics)
    }

    private func content(
        _ content: ResolvedContent, _ diagnostics: inout Diagnostics
    ) -> ContentDeclaration {
        let mediaType = content.mediaType
        guard let use = content.use else {
            return content.kind == .text
                ? ContentDeclaration(type: .builtin(.string), coding: .text(mediaType: mediaType))
                : ContentDeclaration(type: .builtin(.data), coding: .bytes(mediaType: mediaType))
        }
        if content.kind != .json, !schemas[use.id].shape.hasMembers {
            diagnostics.report(.formWithoutMembers(schemas[use.id], mediaType))
        }
        return ContentDeclaration(type: types.type(of: use), coding: coding(content))
    }

    private func coding(_ content: ResolvedContent) -> ContentDeclaration.Coding {
        switch content.kind {
        case .form:
            return .form(
                content.encodings.compactMap { encoding in
                    guard encoding.style != nil || encoding.explode != nil else { return nil }
                    let style = encoding.style ?? .form
                    return ContentDeclaration.Field(
                        member: encoding.property, style: style.rawValue,
                        explode: encoding.explode ?? (style == .form))
                })
        case .multipart:
            return .multipart(
                content.encodings.compactMap { encoding in
                    encoding.contentType.flatMap { type in
                        // A list of types is a choice, which the file itself makes.
                        type.contains(",") || type.contains("*")
                            ? nil
                            : ContentDeclaration.Part(member: encoding.property, contentType: type)
                    }
                })
        default: return .json
        }
    }

    private func documentation(of response: ResolvedResponse) -> Documentation {
        var documentation = Documentation(response.description)
        if documentation.isEmpty { documentation.lines = [""] }
        documentation.lines[0] = "\(response.status.text): \(documentation.lines[0])"
        return documentation
    }

    // MARK: Pagination

    private func pagination(
        _ operation: ResolvedOperation, _ parameters: [OperationDeclaration.ParameterDeclaration],
        _ diagnostics: inout Diagnostics
    ) -> PaginationDeclaration? {
        guard let pagination = operation.pagination else { return nil }
        let responses = operation.responses.filter(\.isSuccess)
        guard responses.count == 1, let use = responses[0].use,
            case .object(let object) = schemas[use.id].shape, let path = types.names.types[use.id]
        else {
            diagnostics.report(.pageIsNoObject(pagination))
            return nil
        }
        let page = types.structure(use.id, object, at: path)
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
            next.declaredType == .optional(.builtin(.string)),
            let items = page.properties.first(where: { $0.wireName == pagination.items }),
            case .array(let item) = items.type
        else {
            diagnostics.report(.noItems(pagination))
            return nil
        }
        return PaginationDeclaration(
            page: .declared(path), item: item, cursor: cursor.property.name, next: next.name,
            items: items.name, itemsAreOptional: items.presence != .required)
    }
}

extension Shape {
    fileprivate var hasMembers: Bool {
        switch self {
        case .object, .map, .union, .any: true
        default: false
        }
    }
}

extension ResolvedResponse {
    var isSuccess: Bool {
        switch status {
        case .code(let code): (200..<300).contains(code)
        case .range(let first): first == 2
        case .default: false
        }
    }
}

extension Parameter {
    fileprivate var isIdempotencyKey: Bool {
        place == .header && name.lowercased() == "idempotency-key"
    }
}

extension Parameter.Place {
    fileprivate var defaultStyle: Parameter.Style {
        switch self {
        case .query, .cookie: .form
        case .path, .header: .simple
        }
    }
}

extension OperationDeclaration.ParameterDeclaration.Place {
    fileprivate init(_ place: Parameter.Place) {
        switch place {
        case .path: self = .path
        case .query: self = .query
        case .header: self = .header
        case .cookie: self = .cookie
        }
    }
}

extension ResolvedDocument {
    /// The names of the credentials that satisfy a requirement; a certificate of the connection is none of them.
    func alternatives(_ requirements: [SecurityRequirement]) -> [[String]] {
        let certificates = securitySchemes.filter { $0.value.kind == .mutualTLS }.map(\.name)
        return requirements.map { requirement in
            requirement.schemes.map(\.name).filter { !certificates.contains($0) }
        }
    }
}

extension String {
    /// The names between braces in a path template.
    fileprivate var placeholders: [String] {
        split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
            part.firstIndex(of: "}").map { String(part[..<$0]) }
        }
    }
}

extension Diagnostic {
    fileprivate static func missingPathParameter(
        _ name: String, _ operation: ResolvedOperation
    ) -> Diagnostic {
        Diagnostic(
            .error, "missing-path-parameter", at: operation.location,
            "path '\(operation.path)' has '{\(name)}', but no path parameter has that name")
    }

    fileprivate static func unusedPathParameter(_ parameter: Parameter) -> Diagnostic {
        Diagnostic(
            .error, "unused-path-parameter", at: parameter.location,
            "path parameter '\(parameter.name)' does not occur in the path")
    }

    fileprivate static func noSuccess(_ operation: ResolvedOperation) -> Diagnostic {
        Diagnostic(
            .warning, "no-success-response", at: operation.location,
            "no success response is described; every 2xx status is taken for one, with any JSON")
    }

    fileprivate static func pageIsNoObject(_ pagination: Operation.Pagination) -> Diagnostic {
        Diagnostic(
            .error, "invalid-pagination", at: pagination.location,
            "'x-pagination' needs one success response whose body is an object")
    }

    fileprivate static func formWithoutMembers(
        _ schema: ResolvedSchema, _ mediaType: String
    ) -> Diagnostic {
        Diagnostic(
            .error, "form-without-members", at: schema.location,
            "'\(mediaType)' has to be an object: its members become the fields")
    }

    fileprivate static func noCursor(_ pagination: Operation.Pagination) -> Diagnostic {
        Diagnostic(
            .error, "invalid-pagination", at: pagination.location,
            "'\(pagination.cursor)' is no optional query parameter that is a string")
    }

    fileprivate static func noItems(_ pagination: Operation.Pagination) -> Diagnostic {
        Diagnostic(
            .error, "invalid-pagination", at: pagination.location,
            "the page needs '\(pagination.next)', a string that may be missing or null, and '\(pagination.items)', an array"
        )
    }
}
