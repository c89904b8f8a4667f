extension DocumentReader {
    mutating func paths(_ entry: Node.Entry) -> [PathItem] {
        each(of: entries(of: entry)) { reader, entry in
            if entry.key.hasPrefix("x-") { return nil }
            if !entry.key.hasPrefix("/") { reader.report(.relativePath(entry)) }
            let path = entry.key.hasPrefix("/") ? entry.key : "/" + entry.key
            return reader.pathItem(entry.value, path: path)
        }
    }

    mutating func webhooks(_ entry: Node.Entry) -> [PathItem] {
        each(of: entries(of: entry)) { reader, entry in
            entry.key.hasPrefix("x-") ? nil : reader.pathItem(entry.value, path: entry.key)
        }
    }

    mutating func pathItem(_ node: Node, path: String) -> PathItem? {
        let subject = Subject("path", path)
        guard let fields = ownFields(of: node, subject) else { return nil }
        var item = PathItem(location: node.location, path: path)
        for entry in fields {
            switch key(entry, as: PathItemKey.self, in: subject, among: fields) {
            case .reference: item.reference = node.reference
            case .summary: item.summary = string(entry)
            case .description: item.description = string(entry)
            case .servers: item.servers = servers(entry)
            case .parameters: item.parameters = parameters(entry, of: subject)
            case .get, .put, .post, .delete, .options, .head, .patch, .trace:
                let method = entry.key.uppercased()
                if let operation = operation(
                    entry.value, method: method, path: path, keyLocation: entry.keyLocation)
                {
                    item.operations.append(operation)
                }
            case .query, .additionalOperations: report(.operationOf32(entry))
            case nil: break
            }
        }
        return item
    }
}

private enum PathItemKey: String, FieldKey {
    case reference = "$ref"
    case summary, description, get, put, post, delete, options, head, patch, trace
    case servers, parameters
    // New in 3.2.
    case query, additionalOperations

    var isEssential: Bool {
        switch self {
        case .summary, .description: false
        default: true
        }
    }
}

extension Diagnostic {
    fileprivate static func operationOf32(_ entry: Node.Entry) -> Self {
        Self(
            .error, .wrongVersion, at: entry.keyLocation,
            "'\(entry.key)' is new in OpenAPI 3.2 and not supported; without it the client has the "
                + "other operations of this path"
        )
    }

    fileprivate static func relativePath(_ entry: Node.Entry) -> Self {
        Self(
            .warning, .relativePath, at: entry.keyLocation,
            "path '\(entry.key.excerpt)' is read as '/\(entry.key.excerpt)'; begin it with '/'")
    }
}
