extension Node {
    /// The root of a document without the operations that a filter excludes, and without the components that no
    /// other operation needs: what is wrong there does not matter.
    func selected(by filter: OperationFilter) -> Node {
        guard !filter.isEmpty else { return self }
        let selected = selectingOperations(by: filter)
        guard let reached = ReachedComponents(root: self, from: selected) else { return selected }
        return selected.selectingComponents(among: reached)
    }

    private func selectingOperations(by filter: OperationFilter) -> Node {
        var editor = NodeEditor(tree)
        let root = editor.mapping(self) { editor, entry in
            switch entry.key {
            case "paths": editor.pathItems(in: entry.value, by: filter, areWebhooks: false)
            case "webhooks", "x-webhooks":
                editor.pathItems(in: entry.value, by: filter, areWebhooks: true)
            default: entry.value.record
            }
        }
        return editor.node(root)
    }

    private func selectingComponents(among reached: ReachedComponents) -> Node {
        var editor = NodeEditor(tree)
        let root = editor.mapping(self) { editor, entry in
            guard entry.key == "components" else { return entry.value.record }
            return editor.mapping(entry.value) { editor, kind in
                // Requirements name security schemes without a reference.
                guard kind.key != "securitySchemes" else { return kind.value.record }
                return editor.mapping(kind.value) { _, component in
                    reached.contains(kind.key, component.key) ? component.value.record : nil
                }
            }
        }
        return editor.node(root)
    }

    /// A path item without the operations that a filter excludes.
    func pathItem(_ path: String, by filter: OperationFilter, isWebhook: Bool) -> Node {
        guard !filter.isEmpty else { return self }
        var editor = NodeEditor(tree)
        let item = editor.pathItem(self, path, by: filter, isWebhook: isWebhook)
        return editor.node(item.record)
    }
}

extension NodeEditor {
    fileprivate mutating func pathItems(
        in node: Node, by filter: OperationFilter, areWebhooks: Bool
    ) -> NodeRecord {
        mapping(node) { editor, item in
            // What a reference leads to has paths of its own.
            if item.key == "$ref" || item.key.hasPrefix("x-") { return item.value.record }
            let path = areWebhooks || item.key.hasPrefix("/") ? item.key : "/" + item.key
            let selected = editor.pathItem(item.value, path, by: filter, isWebhook: areWebhooks)
            return selected.isEmptied ? nil : selected.record
        }
    }

    /// - Returns: The path item without the operations that a filter excludes, and whether nothing of it counts.
    fileprivate mutating func pathItem(
        _ node: Node, _ path: String, by filter: OperationFilter, isWebhook: Bool
    ) -> (record: NodeRecord, isEmptied: Bool) {
        var operations = 0
        var kept = 0
        func keeps(_ operation: Node) -> Bool {
            operations += 1
            // What a reference leads to is asked about when it is followed.
            let isKept =
                operation.reference != nil
                ? filter.mayKeep(path, isWebhook: isWebhook)
                : filter.keeps(operation.candidate(at: path, isWebhook))
            kept += isKept ? 1 : 0
            return isKept
        }
        let record = mapping(node) { editor, entry in
            switch entry.key {
            case "additionalOperations" where entry.value.entries?.isEmpty == false:
                let keptBefore = kept
                let others = editor.mapping(entry.value) { _, operation in
                    keeps(operation.value) ? operation.value.record : nil
                }
                return kept > keptBefore ? others : nil
            case "query",
                _ where PathItem.methods.contains(entry.key):
                return keeps(entry.value) ? entry.value.record : nil
            default: return entry.value.record
            }
        }
        // Without an operation to look at, there may be some that cannot be seen from here.
        let mayHaveOthers = operations == 0 || node.reference != nil
        let isEmptied =
            kept == 0 && !(mayHaveOthers && filter.mayKeep(path, isWebhook: isWebhook))
        return (record, isEmptied)
    }
}

extension Node {
    fileprivate func candidate(at path: String, _ isWebhook: Bool) -> OperationFilter.Candidate {
        OperationFilter.Candidate(
            path: path, isWebhook: isWebhook, operationID: self["operationId"]?.scalarText,
            tags: self["tags"]?.elements?.compactMap(\.scalarText) ?? [])
    }
}
