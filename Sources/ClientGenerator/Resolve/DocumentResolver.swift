import SpecReader

/// Follows every reference that operations and webhooks reach.
package struct DocumentResolver {
    let document: Document
    private let filter: OperationFilter
    let references: ReferenceTable
    var schemas: SchemaResolver
    var sharedResponses: [SharedResponse: ResolvedResponse] = [:]
    var sharedHeaders: [ReferenceTable.Target: ResolvedHeader] = [:]
    /// The keys that a client may have, by the names of their security schemes.
    lazy var keys = keysOfSchemes

    /// - Parameter filter: The operations and webhooks to go by.
    package static func resolve(
        _ document: Document, _ settings: Settings, _ filter: OperationFilter,
        _ diagnostics: inout Diagnostics
    ) -> ResolvedDocument {
        var resolver = DocumentResolver(document, filter)
        let operations = resolver.operations(of: document.paths, &diagnostics)
        let webhooks = resolver.webhooks(&diagnostics)
        filter.report(into: &diagnostics)
        if operations.isEmpty, webhooks.isEmpty { resolver.resolveAllComponents(&diagnostics) }
        var resolved = ResolvedDocument(
            info: document.info, servers: document.servers, tags: document.tags,
            schemas: resolver.schemas.takeTable(),
            origins: SchemaOrigins(document, resolver.references),
            operations: operations, webhooks: webhooks,
            securitySchemes: resolver.securitySchemes(&diagnostics), security: document.security)
        resolved.securitySchemeNames = resolver.securitySchemeNames
        TagNumberPass.run(on: &resolved)
        SchemeSpellingPass.run(on: &resolved, &diagnostics)
        KeyPrefixPass.run(on: &resolved, &diagnostics)
        SharedTokenPass.run(on: &resolved, &diagnostics)
        ServersPass.run(on: &resolved, &diagnostics)
        DefaultRolePass.run(on: &resolved.operations)
        SecretPass.run(on: &resolved.schemas)
        CollectionPass.run(on: &resolved.schemas, &diagnostics)
        DataKeyPass.run(on: &resolved.schemas, &diagnostics)
        UnionPass.run(on: &resolved.schemas, &diagnostics)
        SharedVariantPass.run(on: &resolved.schemas)
        DiscriminatorPass.run(on: &resolved.schemas, &diagnostics)
        ContentTypePass.run(on: &resolved)
        NullPass.run(on: &resolved)
        BodyPass.run(on: &resolved, &diagnostics)
        DirectionPass.run(on: &resolved)
        EmbeddedJSONPass.run(on: &resolved, &diagnostics)
        SingleValuePass.run(on: &resolved.schemas)
        FormPass.run(on: &resolved)
        AccessPass.run(on: &resolved.schemas)
        NameOverridePass.run(on: &resolved, settings.names, &diagnostics)
        CustomTypePass.run(on: &resolved.schemas, settings.types, &diagnostics)
        ReceivedBytesPass.run(on: &resolved.schemas)
        ScalarUnionPass.run(on: &resolved.schemas, &diagnostics)
        OverlapPass.run(on: &resolved.schemas)
        DiscriminatorPass.tagConstants(in: &resolved.schemas)
        MemberRulePass.run(on: &resolved.schemas, &diagnostics)
        PaginationPass.run(on: &resolved, settings.pagination, &diagnostics)
        DefaultPass.run(on: &resolved, &diagnostics)
        SpellingPass.run(on: resolved.schemas, &diagnostics)
        ChangePass.run(on: &resolved)
        var comparison = SchemaComparison(resolved.schemas, of: .everything)
        ErrorBodyPass.run(on: &resolved, &comparison)
        RepetitionPass.run(on: &resolved, &comparison)
        OperationIDPass.run(on: &resolved.operations, &diagnostics)
        for name in resolved.demandedSecuritySchemes {
            resolver.references.use(.securityScheme, name)
        }
        UnusedParts(used: resolver.references.used).forgive(in: document, &diagnostics)
        resolved.files = document.files.sources
        return resolved
    }

    private init(_ document: Document, _ filter: OperationFilter) {
        self.document = document
        self.filter = filter
        references = ReferenceTable(document)
        schemas = SchemaResolver(references: references)
    }

    private var securitySchemeNames: Set<String> {
        let named = document.files.root.root["components"]?["securitySchemes"]?.entries ?? .none
        return Set(named.map(\.key) + document.components.securitySchemes.map(\.name))
    }

    private func securitySchemes(
        _ diagnostics: inout Diagnostics
    ) -> [Components.Named<SecurityScheme>] {
        document.components.securitySchemes.compactMap { named in
            references.securityScheme(named.value, &diagnostics).map {
                Components.Named(name: named.name, nameLocation: named.nameLocation, value: $0)
            }
        }
    }

    /// A document without operations is a library of types.
    private mutating func resolveAllComponents(_ diagnostics: inout Diagnostics) {
        for component in document.components.schemas {
            references.use(.schema, component.name)
            _ = schemas.resolve(component.value, &diagnostics)
        }
    }

    private mutating func webhooks(_ diagnostics: inout Diagnostics) -> [ResolvedOperation] {
        operations(of: document.webhooks.map(\.delivered), areWebhooks: true, &diagnostics)
    }

    private mutating func operations(
        of items: [PathItem], areWebhooks: Bool = false, _ diagnostics: inout Diagnostics
    ) -> [ResolvedOperation] {
        var resolved: [ResolvedOperation] = []
        resolved.reserveCapacity(items.reduce(0) { $0 + $1.operations.count })
        for item in items {
            guard let item = followed(item, areWebhooks, &diagnostics) else { continue }
            let operations = item.operations.compactMap { operation in
                followed(operation, in: item, &diagnostics)
            }
            let kept = operations.filter { filter.keeps($0.candidate(at: item, areWebhooks)) }
            resolved += kept.map { operation($0, in: item, &diagnostics) }
        }
        return resolved
    }

    /// What the API sends to the caller's own server.
    private mutating func callbacks(
        of operation: Operation, _ diagnostics: inout Diagnostics
    ) -> [ResolvedCallback] {
        var resolved: [ResolvedCallback] = []
        for callback in operation.callbacks {
            for item in callback.pathItems {
                guard let item = followed(item, true, &diagnostics)?.delivered else { continue }
                for operation in item.operations {
                    guard var operation = followed(operation, in: item, &diagnostics) else {
                        continue
                    }
                    operation.callbacks = []
                    resolved.append(
                        ResolvedCallback(
                            name: callback.name,
                            operation: self.operation(operation, in: item, &diagnostics)))
                }
            }
        }
        return resolved
    }

    /// What a path item that is given by reference stands for.
    private func followed(
        _ item: PathItem, _ isWebhook: Bool, _ diagnostics: inout Diagnostics
    ) -> PathItem? {
        followed(item, \.reference, .pathItem, &diagnostics) { previous, place, diagnostics in
            document.files.pathItem(
                at: place, path: item.path, isWebhook: isWebhook, filter: filter, into: &diagnostics
            ).map(previous.over)
        }
    }

    private func followed(
        _ operation: Operation, in item: PathItem, _ diagnostics: inout Diagnostics
    ) -> Operation? {
        followed(operation, \.reference, .operation, &diagnostics) { _, place, diagnostics in
            document.files.operation(
                at: place, method: operation.method, path: item.path, into: &diagnostics)
        }
    }

    private func followed<Part>(
        _ part: Part, _ reference: (Part) -> Reference?, _ kind: PartKind,
        _ diagnostics: inout Diagnostics,
        read: (_ previous: Part, Place, inout Diagnostics) -> Part?
    ) -> Part? {
        var part = part
        var visited: Set<Reference> = []
        while let reference = reference(part) {
            guard visited.insert(reference).inserted else {
                diagnostics.report(.circular(reference))
                return nil
            }
            guard let place = references.place(of: reference, as: kind, &diagnostics),
                let next = read(part, place, &diagnostics)
            else { return nil }
            part = next
        }
        return part
    }

    private mutating func operation(
        _ operation: Operation, in item: PathItem, _ diagnostics: inout Diagnostics
    ) -> ResolvedOperation {
        let inputs = inputs(of: operation, in: item, &diagnostics)
        let body = operation.requestBody.flatMap { self.body($0, &diagnostics) }
        if body != nil, ["GET", "HEAD"].contains(operation.method) {
            diagnostics.report(.unusualBody(operation))
        }
        return ResolvedOperation(
            location: operation.location, method: operation.method, path: inputs.path,
            operationID: operation.operationID,
            operationIDLocation: operation.operationIDLocation ?? operation.location,
            tags: operation.tags, summary: operation.summary ?? item.summary,
            description: operation.description ?? item.description, swiftName: operation.swiftName,
            isDeprecated: operation.isDeprecated,
            parameters: inputs.parameters, body: body,
            responses: responses(operation, &diagnostics),
            servers: operation.servers.isEmpty ? item.servers : operation.servers,
            callbacks: callbacks(of: operation, &diagnostics),
            security: inputs.security, pagination: operation.pagination, retry: operation.retry)
    }
}

extension Operation {
    fileprivate func candidate(
        at item: PathItem, _ isWebhook: Bool
    ) -> OperationFilter.Candidate {
        OperationFilter.Candidate(
            path: item.path, isWebhook: isWebhook, operationID: operationID, tags: tags)
    }
}

extension PathItem {
    /// What stands beside a reference adds to what it leads to.
    fileprivate func over(_ other: PathItem) -> PathItem {
        var item = other
        let methods = Set(operations.map(\.method))
        item.operations = operations + other.operations.filter { !methods.contains($0.method) }
        item.parameters = other.parameters + parameters
        if !servers.isEmpty { item.servers = servers }
        item.summary = summary ?? other.summary
        item.description = description ?? other.description
        return item
    }

    /// What a webhook delivers: a client reads its body, and does not send or answer it.
    fileprivate var delivered: PathItem {
        var item = self
        item.parameters = []
        item.servers = []
        for index in item.operations.indices {
            item.operations[index].parameters = []
            item.operations[index].responses = []
            item.operations[index].servers = []
            item.operations[index].callbacks = []
        }
        return item
    }
}

extension Diagnostic {
    fileprivate static func unusualBody(_ operation: Operation) -> Diagnostic {
        Diagnostic(
            .warning, .unusualBody, at: operation.location,
            "HTTP gives the body of a '\(operation.method)' no meaning; some servers and some transports, 'URLSession' among them, refuse it"
        )
    }
}
