import SpecReader

/// Tells which parts of a client are called otherwise than the settings ask for.
struct GivenNames {
    private let plan: ClientPlan
    private let names: TypeNames
    private let document: ResolvedDocument

    static func check(
        _ plan: ClientPlan, _ names: TypeNames, of document: ResolvedDocument,
        _ settings: Settings, _ diagnostics: inout Diagnostics
    ) {
        if plan.client != nil, let given = settings.client, let location = settings.clientLocation,
            given != names.client.name
        {
            diagnostics.report(.changedName("the client", given, names.client.name, at: location))
        }
        let check = GivenNames(plan: plan, names: names, document: document)
        for (pointer, given) in settings.names {
            guard let name = JSONPointer(fragment: pointer).flatMap({ check.name(at: $0.tokens) }),
                name != given.text
            else { continue }
            diagnostics.report(
                .changedName("'\(pointer)'", given.text, name, at: given.keyLocation))
        }
    }

    /// What the part at a place of the document is called; `nil` for one that has no name.
    private func name(at tokens: [String]) -> String? {
        guard tokens.starts(with: ["components", "schemas"]) else { return methodName(at: tokens) }
        let type = tokens.dropFirst(2).first.flatMap { component in
            document.schemas.ids.first { document.schemas[$0].componentName == component }
        }.flatMap { names.types[$0] }
        guard tokens.count > 3 else { return type?.name.name }
        guard let declaration = plan.types.first(where: { $0.path == type }),
            case .structure(let structure) = declaration
        else { return nil }
        return structure.properties.first { $0.wireName == tokens.last }?.name.name
    }

    private func methodName(at tokens: [String]) -> String? {
        guard tokens.count == 3, tokens[0] == "paths" else { return nil }
        let index = document.operations.firstIndex {
            $0.path == tokens[1] && $0.method.lowercased() == tokens[2]
        }
        return index.flatMap { names.operations[$0]?.method.name }
    }
}

extension Diagnostic {
    fileprivate static func changedName(
        _ what: String, _ given: String, _ name: String, at location: SourceLocation
    ) -> Self {
        Self(
            .warning, .changedName, at: location,
            "\(what) is called '\(name)', because '\(given)' is taken or has a meaning of its own there; "
                + "choose another name"
        )
    }
}
