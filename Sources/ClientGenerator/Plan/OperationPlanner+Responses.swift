import SpecReader

extension OperationPlanner {
    func success(
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

    func failure(
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

    private func documentation(of response: ResolvedResponse) -> Documentation {
        var documentation = Documentation(response.description)
        if documentation.isEmpty { documentation.lines = [""] }
        documentation.lines[0] = "\(response.status.text): \(documentation.lines[0])"
        return documentation
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

extension Diagnostic {
    fileprivate static func noSuccess(_ operation: ResolvedOperation) -> Diagnostic {
        Diagnostic(
            .warning, .noSuccessResponse, at: operation.location,
            "no success response is described; every 2xx status is taken for one, with any JSON")
    }
}
