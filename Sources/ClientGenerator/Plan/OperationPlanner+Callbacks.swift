import SpecReader

extension OperationPlanner {
    /// Names for what callbacks deliver, except for types that stand in the operation or have the name already.
    func callbacks(
        _ operation: ResolvedOperation, _ names: TypeNames.OperationNames,
        nested: [TypeDeclaration]
    ) -> [CallbackDeclaration] {
        guard !operation.callbacks.isEmpty else { return [] }
        // Within the operation an alias would hide a type of its name.
        let others = types.names.topLevelTypes.union(nested.map(\.path.name.name))
        var scope = NameScope(reserving: others.union(["Failure", "Headers", "Success"]))
        return operation.callbacks.compactMap { callback in
            guard let use = callback.use else { return nil }
            let type = types.type(of: use)
            let name = types.style.typeName(operation.payloadName(of: callback))
            if case .declared(let path) = type,
                path.parent == names.path.components || path.name.name == Identifier(name).name
            {
                return nil
            }
            return CallbackDeclaration(
                name: scope.claim(name, adding: "Value"), type: type,
                documentation: documentation(of: callback))
        }
    }

    private func documentation(of callback: ResolvedCallback) -> Documentation {
        let sent = callback.operation
        return Documentation(
            paragraphs: [
                "What a `\(sent.method)` to `\(sent.path)` brings.",
                sent.summary ?? sent.description,
            ])
    }
}
