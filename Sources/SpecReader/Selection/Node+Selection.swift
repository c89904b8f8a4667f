extension Node {
    /// The root of a document without the operations that a filter excludes, and without the components that no
    /// other operation needs: what is wrong there does not matter.
    func selected(by filter: OperationFilter) -> Node {
        guard !filter.isEmpty else { return self }
        let selected = mappingEntries { entry in
            switch entry.key {
            case "paths": entry.value.pathItems(by: filter, areWebhooks: false)
            case "webhooks", "x-webhooks": entry.value.pathItems(by: filter, areWebhooks: true)
            default: entry.value
            }
        }
        guard let reached = ReachedComponents(root: self, from: selected) else { return selected }
        return selected.mappingEntries { entry in
            guard entry.key == "components" else { return entry.value }
            return entry.value.mappingEntries { kind in
                // Requirements name security schemes without a reference.
                guard kind.key != "securitySchemes" else { return kind.value }
                return kind.value.mappingEntries { component in
                    reached.contains(kind.key, component.key) ? component.value : nil
                }
            }
        }
    }

    private func pathItems(by filter: OperationFilter, areWebhooks: Bool) -> Node {
        mappingEntries { item in
            let path = areWebhooks || item.key.hasPrefix("/") ? item.key : "/" + item.key
            let selected = item.value.pathItem(path, by: filter, isWebhook: areWebhooks)
            return item.value.hasOperations && !selected.hasOperations ? nil : selected
        }
    }

    /// A path item without the operations that a filter excludes.
    func pathItem(_ path: String, by filter: OperationFilter, isWebhook: Bool) -> Node {
        guard !filter.isEmpty else { return self }
        return mappingEntries { entry in
            // What a reference leads to is asked about when it is followed.
            guard PathItem.methods.contains(entry.key), entry.value["$ref"] == nil else {
                return entry.value
            }
            let candidate = OperationFilter.Candidate(
                path: path, isWebhook: isWebhook,
                operationID: entry.value["operationId"]?.scalarText,
                tags: entry.value["tags"]?.elements?.compactMap(\.scalarText) ?? [])
            return filter.keeps(candidate) ? entry.value : nil
        }
    }

    private var hasOperations: Bool {
        entries?.contains { PathItem.methods.contains($0.key) } ?? false
    }

    /// The mapping with other values, without the keys that get none; any other node as it is.
    private func mappingEntries(_ value: (Entry) -> Node?) -> Node {
        guard let entries else { return self }
        let changed = entries.compactMap { entry in
            value(entry).map {
                Entry(key: entry.key, keyLocation: entry.keyLocation, value: $0)
            }
        }
        return Node(.mapping(changed), at: location)
    }
}
