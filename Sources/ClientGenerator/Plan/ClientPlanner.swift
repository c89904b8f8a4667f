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
    private let basis: TypePlanner.Basis
    private let security: SecurityPlanner

    package static func plan(
        _ document: ResolvedDocument, settings: Settings, _ diagnostics: inout Diagnostics
    ) -> ClientPlan {
        let planner = ClientPlanner(document, settings)
        var resources = planner.resources(&diagnostics)
        let client = planner.basis.names.client
        var scope = planner.basis.names.topLevel
        ErrorSharing.run(on: &resources, client: client, scope: &scope)
        let headers = HeaderSharing.run(
            on: &resources, client: client, style: planner.basis.style, scope: &scope)
        let plan = ClientPlan(
            client: resources.isEmpty ? nil : planner.client(&diagnostics),
            resources: resources, headers: headers,
            types: TypePlanner(planner.basis).topLevelTypes(&diagnostics),
            access: settings.access, imports: settings.types.imports.map(Identifier.init))
        GivenNames.check(plan, planner.basis.names, of: document, settings, &diagnostics)
        return plan
    }

    private init(_ document: ResolvedDocument, _ settings: Settings) {
        self.document = document
        self.settings = settings
        let style = NameStyle(words: settings.words)
        var ((graph, indirection, names), resources) = concurrently {
            let graph = TypeGraph(document)
            return (
                graph, IndirectionFinder(graph.order, in: document.schemas),
                TypeNames(ofComponents: document, graph, settings, style)
            )
        } _: {
            UnnamedResources(document)
        }
        names.complete(with: resources.named, in: graph)
        var basis = TypePlanner.Basis(
            document: document, graph: graph, names: names, indirection: indirection,
            settings: settings, style: style)
        basis.planStructures()
        self.basis = basis
        security = SecurityPlanner(document: document, style: style)
    }

    // MARK: Client

    private var servers: ServerPlanner {
        ServerPlanner(document: document, style: basis.style, client: basis.names.client)
    }

    private func resources(_ diagnostics: inout Diagnostics) -> [ResourceDeclaration] {
        let resources = basis.names.resources
        var operations = operations(resources.flatMap(\.group.operations), &diagnostics)[...]
        let documentation = resources.mapSlices(of: 1) { [document] in
            $0.map { resource in
                Documentation(
                    document.tags.first { resource.group.tags.contains($0.name) }?.description)
            }
        }
        return zip(resources, documentation).map { names, documentation in
            let own = operations.prefix(names.group.operations.count)
            operations = operations.dropFirst(own.count)
            let summary = documentation.firstSentence
            let isName = ([names.group.words] + names.group.tags.map { Words(splitting: $0) })
                .contains(where: summary.repeats)
            return ResourceDeclaration(
                name: names.type, property: names.property,
                summary: isName ? Documentation() : summary, documentation: documentation,
                operations: own.compactMap(\.self))
        }
    }

    /// `nil` for those that the client leaves out.
    private func operations(
        _ indices: [Int], _ diagnostics: inout Diagnostics
    ) -> [OperationDeclaration?] {
        indices.mapSlices(reportingTo: &diagnostics) { [basis, servers, security] in
            OperationPlanner(types: TypePlanner(basis), servers: servers, security: security)
        } transform: { planner, indices, diagnostics in
            indices.map { planner.plan($0, &diagnostics) }
        }
    }

    private func client(_ diagnostics: inout Diagnostics) -> ClientDeclaration {
        let name = basis.names.client
        let prefix = settings.environmentPrefix ?? environmentPrefix
        return ClientDeclaration(
            name: name,
            documentation: Documentation(
                paragraphs: [document.info.summary, document.info.description]),
            server: servers.plan(&diagnostics),
            credentials: security.credentials(after: prefix, &diagnostics),
            needsCredentials: security.isAlwaysNeeded, security: security.alternatives,
            environmentPrefix: prefix)
    }

    private var environmentPrefix: String {
        var words = settings.client.map(Words.init(splitting:)) ?? document.titleWords
        if words.isEmpty { words = Words(splitting: basis.names.client.name) }
        if words.words.count > 1, words.key.last == "client" { words.words.removeLast() }
        // No shell takes a variable that begins with a digit.
        if words.words.first?.first?.isNumber == true { words.words.insert("api", at: 0) }
        return words.variable
    }
}
