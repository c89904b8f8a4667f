import SpecReader

extension OperationPlanner {
    func success(
        _ operation: ResolvedOperation, _ names: TypeNames.OperationNames,
        _ diagnostics: inout Diagnostics
    ) -> SuccessDeclaration {
        let responses = operation.responses.filter(\.isSuccess)
        var cases = responses.map { responseCase($0, as: .success) }
        // A redirection may be followed on the way, and then everything else can come.
        if responses.allSatisfy({ $0.status.firstDigit == 3 }) {
            cases = cases.map(\.notingRedirect) + [.anySuccess]
        }
        if responses.isEmpty { diagnostics.report(.noSuccess(operation)) }
        guard cases.contains(where: { $0.content != cases[0].content }) else {
            return .single(statuses: cases.map(\.status), cases[0].content)
        }
        let asUnion = cases.map {
            UnionDeclaration.Case(
                name: $0.name, type: $0.content.type, documentation: $0.documentation)
        }
        let bodies = responses.filter { $0.content?.kind.isStream != true }.compactMap(\.use)
        let shared =
            bodies.count == cases.count
            ? UnionPlanner(types: types).shared(bodies, besides: asUnion) : []
        return .several(path: names.path.nested(Identifier("Success")), cases, shared: shared)
    }

    func failure(
        _ operation: ResolvedOperation, _ index: Int, _ names: TypeNames.OperationNames,
        _ diagnostics: inout Diagnostics
    ) -> ErrorDeclaration {
        let cases = operation.responses.filter(\.isError)
            .map { responseCase($0, as: .failure) }
        return ErrorDeclaration(
            path: names.error, operationNames: [names.label], resource: names.path.components.first,
            cases: cases, takesToken: security.takesToken(operation),
            nested: types.types(in: .error(index), &diagnostics))
    }

    private func responseCase(
        _ response: ResolvedResponse, as role: ResolvedResponse.Role
    ) -> ResponseCase {
        ResponseCase(
            name: Identifier(response.status.name),
            status: role == .success && response.role == .both
                ? .range(2) : response.status.pattern,
            content: content(of: response, as: role == .success ? .success : .failure),
            documentation: documentation(of: response))
    }

    private func content(
        of response: ResolvedResponse, as use: ContentUse
    ) -> ContentDeclaration {
        guard let content = response.content else { return .none }
        if !response.isSuccess, let use = content.use, let narrowing = schemas[use.id].narrowing,
            types.graph.envelopes[narrowing.base] == narrowing.property,
            let path = types.names.types[narrowing.base]
        {
            return ContentDeclaration(
                type: .generic(path, types.type(of: narrowing.values.id)), coding: .json())
        }
        return self.content(content, as: use)
    }

    private func documentation(of response: ResolvedResponse) -> Documentation {
        var documentation = types.texts.documentation(response.description)
        guard let first = documentation.lines.first else {
            return Documentation(lines: [response.status.text])
        }
        guard !first.hasPrefix("|") else {
            return Documentation(lines: [response.status.text, ""] + documentation.lines)
        }
        documentation.lines[0] = "\(response.status.text): \(first)"
        return documentation
    }
}

extension ResponseCase {
    /// Says when a redirection is delivered: usually, what it leads to is.
    fileprivate var notingRedirect: ResponseCase {
        var noting = self
        noting.documentation = documentation.adding(
            "Delivered where the options say `followsRedirects: false`, in place of what it leads to."
        )
        return noting
    }

    /// What comes with a success that is not described: nobody knows more about it.
    fileprivate static let anySuccess = ResponseCase(
        name: Identifier("success"), status: .range(2),
        content: ContentDeclaration(type: .builtin(.data), coding: .bytes(mediaType: "*/*")),
        documentation: "2XX: A success that is not described.")
}

extension Diagnostic {
    fileprivate static func noSuccess(_ operation: ResolvedOperation) -> Diagnostic {
        Diagnostic(
            .warning, .noSuccessResponse, at: operation.location,
            "no success response is described; every 2xx status is taken for one, and its body delivered as it comes"
        )
    }
}
