extension OperationPlanner {
    func headers(
        _ operation: ResolvedOperation, _ names: TypeNames.OperationNames
    ) -> HeadersDeclaration? {
        let headers = operation.documentedHeaders
        guard !headers.isEmpty else { return nil }
        return HeadersDeclaration(
            path: names.path.nested(Identifier("ResponseHeaders")), fields: fields(headers))
    }

    private func fields(_ headers: [ResolvedHeader]) -> [HeaderDeclaration] {
        var scope = NameScope(reserving: Self.headerMembers, count: headers.count)
        return headers.map { header in
            let shape = schemas[header.use.id].shape
            let name = types.style.memberName(header: header.name)
            var declaration = HeaderDeclaration(
                name: scope.claim(name, adding: "Header"), wireName: header.name,
                type: .builtin(.string), reading: .value,
                documentation: types.texts.documentation(
                    header.description ?? header.use.description),
                isDeprecated: header.isDeprecated)
            if header.isJSON {
                declaration.reading = .json
            } else if case .array = shape, shape.isHeaderValue(schemas) {
                declaration.reading = .list
            }
            if header.isJSON || shape.isHeaderValue(schemas) {
                declaration.type = types.type(of: header.use.id)
            }
            return declaration
        }
    }

    private static let headerMembers: Set = ["fields", "init", "self"]
}
