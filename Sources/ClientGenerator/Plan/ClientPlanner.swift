import SpecReader

#if canImport(FoundationEssentials)
    import FoundationEssentials
#else
    import Foundation
#endif

/// Decides everything about a client.
package struct ClientPlanner {
    private let document: ResolvedDocument
    private let settings: Settings
    private let types: TypePlanner
    private let security: SecurityPlanner

    package static func plan(
        _ document: ResolvedDocument, settings: Settings, _ diagnostics: inout Diagnostics
    ) -> ClientPlan {
        let planner = ClientPlanner(document, settings)
        var resources = planner.resources(&diagnostics)
        ErrorSharing.run(
            on: &resources, client: planner.types.names.client, scope: planner.types.names.topLevel)
        return ClientPlan(
            client: resources.isEmpty ? nil : planner.client(&diagnostics),
            resources: resources,
            types: planner.types.topLevelTypes(&diagnostics),
            access: settings.access, imports: settings.types.imports.map(Identifier.init))
    }

    private init(_ document: ResolvedDocument, _ settings: Settings) {
        self.document = document
        self.settings = settings
        let style = NameStyle(words: settings.words)
        let graph = TypeGraph(document)
        types = TypePlanner(
            TypePlanner.Basis(
                document: document, graph: graph,
                names: TypeNames(document, graph, settings, style),
                recursion: RecursionFinder(graph.order, in: document.schemas), settings: settings,
                style: style))
        security = SecurityPlanner(document: document, style: style)
    }

    // MARK: Client

    private var servers: ServerPlanner {
        ServerPlanner(document: document, style: types.style, client: types.names.client)
    }

    private func resources(_ diagnostics: inout Diagnostics) -> [ResourceDeclaration] {
        let operations = OperationPlanner(types: types, servers: servers, security: security)
        return types.names.resources.map { names in
            ResourceDeclaration(
                name: names.type, property: names.property,
                documentation: Documentation(
                    document.tags.first { $0.name == names.tag }?.description),
                operations: names.operations.compactMap { operations.plan($0, &diagnostics) })
        }
    }

    private func client(_ diagnostics: inout Diagnostics) -> ClientDeclaration {
        let name = types.names.client
        return ClientDeclaration(
            name: name,
            documentation: Documentation(
                paragraphs: [document.info.summary, document.info.description]),
            server: servers.plan(&diagnostics), credentials: security.credentials(&diagnostics),
            needsCredential: security.isAlwaysNeeded, security: security.alternatives,
            environmentPrefix: settings.environmentPrefix ?? environmentPrefix(name))
    }

    private func environmentPrefix(_ client: Identifier) -> String {
        var words = Words(splitting: client.name)
        if words.words.count > 1, words.key.last == "client" { words.words.removeLast() }
        return words.words.map { $0.uppercased() }.joined(separator: "_")
    }
}
