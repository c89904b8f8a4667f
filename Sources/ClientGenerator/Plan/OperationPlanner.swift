import SpecReader

/// Plans one operation: its value, its method, what it returns and what it throws.
struct OperationPlanner {
    let types: TypePlanner
    let servers: ServerPlanner
    let clientSecurity: [[String]]

    var schemas: SchemaTable { types.schemas }

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
            route: route(operation, success.stream, &diagnostics),
            parameters: parameters,
            body: operation.body.map { body in
                OperationDeclaration.BodyDeclaration(
                    content: content(body.content, as: .request, &diagnostics),
                    isRequired: body.isRequired,
                    documentation: Documentation(body.description))
            },
            success: success,
            failure: failure(operation, names, &diagnostics),
            stream: stream(operation, names, &diagnostics),
            pagination: pagination(operation, parameters, &diagnostics),
            nested: types.types(in: names.path.components, &diagnostics))
    }

    private func route(
        _ operation: ResolvedOperation, _ stream: SwiftType.Stream?,
        _ diagnostics: inout Diagnostics
    ) -> OperationDeclaration.Route {
        let security = operation.security.map(types.document.alternatives)
        return OperationDeclaration.Route(
            method: operation.method.lowercased(), path: operation.path,
            acceptsIdempotencyKey: operation.parameters.contains { $0.parameter.isIdempotencyKey },
            retry: operation.retry.flatMap {
                OperationDeclaration.Route.Retry(rawValue: $0.rawValue)
            },
            security: security == clientSecurity ? nil : security,
            server: servers.server(of: operation, &diagnostics), stream: stream)
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
