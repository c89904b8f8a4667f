import SpecReader

/// Plans one operation: its value, its method, what it returns and what it throws.
struct OperationPlanner {
    let types: TypePlanner
    let servers: ServerPlanner
    let security: SecurityPlanner

    var schemas: SchemaTable { types.schemas }

    func plan(_ index: Int, _ diagnostics: inout Diagnostics) -> OperationDeclaration? {
        let operation = types.document.operations[index]
        guard let names = types.names.operations[index] else { return nil }
        let parameters = self.parameters(operation, names, &diagnostics)
        let success = self.success(operation, names, &diagnostics)
        let nested = types.types(in: .operation(index), &diagnostics)
        var description = Documentation(operation.description)
        let summary = Documentation(operation.summary)
        // Where the document does not say what it is for, its route is what people know it by.
        if summary.isEmpty, description.isEmpty {
            description = Documentation("`\(operation.method) \(operation.path)`")
        }
        return OperationDeclaration(
            path: names.path, method: names.method,
            summary: summary.isEmpty ? description : summary,
            documentation: Documentation(summary: summary, description: description),
            isDeprecated: operation.isDeprecated,
            route: route(operation, success.stream, &diagnostics),
            parameters: parameters,
            body: operation.body.map { body($0, names) },
            success: success,
            failure: failure(operation, index, names, &diagnostics),
            stream: stream(operation, names, &diagnostics),
            pagination: pagination(operation, parameters, &diagnostics),
            headers: headers(operation, names),
            callbacks: callbacks(operation, names, nested: nested), nested: nested)
    }

    private func body(
        _ body: ResolvedBody, _ names: TypeNames.OperationNames
    ) -> OperationDeclaration.BodyDeclaration {
        let content = content(body.content, as: .request)
        return OperationDeclaration.BodyDeclaration(
            content: content, isRequired: body.isRequired,
            // Many a document has such a word for every body, because it has to say something.
            documentation: Documentation(body.description)
                .beyond("body", "params", "request body", content.type.declaredName)
                .naming(contentTypesOf: content),
            choice: names.body.map { name in
                OperationDeclaration.BodyDeclaration.Choice(
                    path: names.path.nested(name), usual: Identifier(body.content.kind.name),
                    others: body.alternatives.map { form in
                        OperationDeclaration.BodyDeclaration.Form(
                            name: Identifier(form.kind.name),
                            content: self.content(form, as: .request))
                    })
            })
    }

    private func route(
        _ operation: ResolvedOperation, _ stream: SwiftType.Stream?,
        _ diagnostics: inout Diagnostics
    ) -> OperationDeclaration.Route {
        OperationDeclaration.Route(
            method: operation.method.lowercased(), path: operation.path,
            acceptsIdempotencyKey: operation.parameters.contains { $0.parameter.isIdempotencyKey },
            retry: operation.retry.flatMap {
                OperationDeclaration.Route.Retry(rawValue: $0.rawValue)
            },
            security: security.ownAlternatives(of: operation),
            server: servers.server(of: operation, &diagnostics), stream: stream)
    }
}
