import Foundation
import SpecReader

/// Decides everything about a client.
package struct ClientPlanner {
    private let document: ResolvedDocument
    private let settings: Settings
    private let types: TypePlanner

    package static func plan(
        _ document: ResolvedDocument, settings: Settings, _ diagnostics: inout Diagnostics
    ) -> ClientPlan {
        let planner = ClientPlanner(document, settings)
        let resources = planner.resources(&diagnostics)
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
            document: document, graph: graph,
            names: TypeNames(document, graph, settings, style),
            recursion: RecursionFinder(graph.order, in: document.schemas), settings: settings,
            style: style)
    }

    // MARK: Client

    private var servers: ServerPlanner {
        ServerPlanner(document: document, style: types.style, client: types.names.client)
    }

    private func resources(_ diagnostics: inout Diagnostics) -> [ResourceDeclaration] {
        let operations = OperationPlanner(
            types: types, servers: servers, clientSecurity: document.alternatives(document.security)
        )
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
            server: servers.plan(&diagnostics), credentials: credentials(&diagnostics),
            security: document.alternatives(document.security),
            environmentPrefix: settings.environmentPrefix ?? environmentPrefix(name))
    }

    private func credentials(_ diagnostics: inout Diagnostics) -> [CredentialParameter] {
        let requirements = document.security + document.operations.flatMap { $0.security ?? [] }
        let defined = document.securitySchemeNames
        for requirement in requirements {
            for scheme in requirement.schemes where !defined.contains(scheme.name) {
                diagnostics.report(.unknownScheme(scheme.name, requirement, defined))
            }
        }
        let needed = Set(requirements.flatMap(\.schemes).map(\.name))
        var scope = NameScope(reserving: ["configuration", "core"])
        return document.securitySchemes.filter { needed.contains($0.name) }.compactMap { named in
            guard let kind = CredentialParameter.Kind(named.value.kind) else { return nil }
            return CredentialParameter(
                scheme: named.name,
                name: scope.claim(types.style.memberName(Words(splitting: named.name))),
                documentation: Documentation(named.value.description), kind: kind)
        }
    }

    private func environmentPrefix(_ client: Identifier) -> String {
        var words = Words(splitting: client.name)
        if words.words.count > 1, words.key.last == "client" { words.words.removeLast() }
        return words.words.map { $0.uppercased() }.joined(separator: "_")
    }
}

extension CredentialParameter.Kind {
    fileprivate init?(_ kind: SecurityScheme.Kind) {
        switch kind {
        case .apiKey(let name, .header): self = .header(name)
        case .apiKey(let name, .query): self = .query(name)
        case .apiKey(let name, .cookie): self = .cookie(name)
        // How a token is obtained is not the client's business; how it is sent is the same for all.
        case .bearer, .oauth2, .openIDConnect: self = .bearer
        case .basic: self = .basic
        case .http: self = .header("Authorization")
        case .apiKey, .mutualTLS: return nil
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownScheme(
        _ name: String, _ requirement: SecurityRequirement, _ defined: Set<String>
    ) -> Diagnostic {
        let suggestion = SpecReader.Spelling.suggestion(for: name, among: defined.sorted())
        return Diagnostic(
            .error, .unknownSecurityScheme, at: requirement.location,
            "no security scheme is called '\(name)'"
                + (suggestion.isEmpty
                    ? "; define it under 'components/securitySchemes'" : suggestion))
    }
}
