extension DocumentReader {
    /// - Parameter selected: The root without what is left out.
    mutating func document(of selected: Node) -> Document {
        let subject = Subject("the document")
        var document = Document(
            location: root.location, info: Document.Info(title: "", version: ""),
            components: Components(), files: files)
        var found: Set<DocumentKey> = []
        for entry in selected.entries ?? .none {
            // Before 3.1, webhooks were an extension.
            let isWebhooks = entry.key == "x-webhooks"
            let field =
                isWebhooks
                ? .webhooks
                : key(
                    entry, as: DocumentKey.self, in: subject, among: selected.entries ?? .none)
            guard let field else { continue }
            found.insert(field)
            switch field {
            case .info: document.info = info(entry)
            case .servers: document.servers = servers(entry)
            case .tags: document.tags = elements(of: entry).compactMap { tag($0) }
            case .paths: document.paths = paths(entry)
            case .webhooks: document.webhooks += webhooks(entry)
            case .components: document.components = components(entry)
            case .security: document.security = security(entry)
            case .openapi, .externalDocs, .jsonSchemaDialect: break
            }
        }
        if found.isDisjoint(with: [.paths, .components, .webhooks]) {
            report(.missingKey(.error, "paths", in: subject, at: root.location))
        }
        if !found.contains(.info) {
            report(.missingKey(.warning, "info", in: subject, at: root.location))
        }
        return document
    }

    private mutating func info(_ entry: Node.Entry) -> Document.Info {
        let subject = Subject("info")
        var info = Document.Info(title: "", version: "")
        guard let fields = fields(of: entry.value, subject) else { return info }
        for entry in fields {
            switch key(entry, as: InfoKey.self, in: subject) {
            case .title: info.title = string(entry) ?? ""
            case .version: info.version = string(entry) ?? ""
            case .summary: info.summary = string(entry)
            case .description: info.description = string(entry)
            case .termsOfService, .contact, .license, nil: break
            }
        }
        for key in ["title", "version"] where !fields.contains(where: { $0.key == key }) {
            report(.missingKey(.warning, key, in: subject, at: entry.keyLocation))
        }
        return info
    }

    private mutating func tag(_ node: Node) -> Document.Tag? {
        let subject = Subject("tag", node["name"]?.scalarText)
        guard let fields = fields(of: node, subject) else { return nil }
        var tag = Document.Tag(location: node.location, name: "")
        for entry in fields {
            switch key(entry, as: TagKey.self, in: subject) {
            case .name: tag.name = string(entry) ?? ""
            case .description: tag.description = string(entry)
            case .externalDocs, nil: break
            }
        }
        if tag.name.isEmpty {
            report(.missingKey(.warning, "name", in: subject, at: node.location))
            return nil
        }
        return tag
    }
}

// MARK: - Servers

extension DocumentReader {
    mutating func servers(_ entry: Node.Entry) -> [Document.Server] {
        elements(of: entry).compactMap { server($0) }
    }

    private mutating func server(_ node: Node) -> Document.Server? {
        let subject = Subject("server", node["url"]?.scalarText)
        guard let fields = fields(of: node, subject) else { return nil }
        var server = Document.Server(location: node.location, url: "")
        var hasURL = false
        for entry in fields {
            switch key(entry, as: ServerKey.self, in: subject) {
            case .url:
                hasURL = true
                server.url = string(entry) ?? ""
            case .description: server.description = string(entry)
            case .variables:
                server.variables = entries(of: entry).compactMap { serverVariable($0) }
            case nil: break
            }
        }
        if !hasURL {
            report(.missingKey(.error, "url", in: subject, at: node.location))
            return nil
        }
        return server
    }

    private mutating func serverVariable(_ entry: Node.Entry) -> Document.Server.Variable? {
        let subject = Subject("server variable", entry.key)
        guard let fields = fields(of: entry.value, subject) else { return nil }
        var variable = Document.Server.Variable(name: entry.key)
        for entry in fields {
            switch key(entry, as: ServerVariableKey.self, in: subject) {
            case .default: variable.defaultValue = string(entry)
            case .enum: variable.values = strings(entry)
            case .description: variable.description = string(entry)
            case nil: break
            }
        }
        if !fields.contains(where: { $0.key == "default" }) {
            report(.missingKey(.warning, "default", in: subject, at: entry.keyLocation))
        }
        return variable
    }
}

private enum DocumentKey: String, FieldKey {
    case openapi, info, jsonSchemaDialect, servers, paths, webhooks, components, security, tags
    case externalDocs

    var isEssential: Bool {
        switch self {
        case .servers, .paths, .webhooks, .components, .security: true
        case .openapi, .info, .jsonSchemaDialect, .tags, .externalDocs: false
        }
    }
}

private enum InfoKey: String, FieldKey {
    case title, summary, description, termsOfService, contact, license, version
}

private enum TagKey: String, FieldKey {
    case name, description, externalDocs
}

private enum ServerKey: String, FieldKey {
    case url, description, variables
}

private enum ServerVariableKey: String, FieldKey {
    case `enum`, `default`, description
}
