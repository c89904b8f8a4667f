extension Node {
    /// The schema of a server-sent event, where what its data holds as JSON stands in place of the text.
    ///
    /// The data of an event is text, so 3.2 describes JSON in there by `contentSchema`.
    var withEventDataAsJSON: Node {
        var editor = NodeEditor(tree)
        let event = editor.event(self)
        return editor.node(event)
    }

    /// What a text holds, where its schema says that it is JSON of some form; otherwise the schema itself.
    fileprivate var heldJSON: Node {
        guard self["contentMediaType"]?.string?.lowercased().hasPrefix("application/json") == true,
            let schema = self["contentSchema"]
        else { return self }
        return schema
    }
}

extension NodeEditor {
    fileprivate mutating func event(_ schema: Node) -> NodeRecord {
        mapping(schema) { editor, entry in
            switch entry.key {
            case "allOf", "anyOf", "oneOf":
                editor.list(entry.value) { editor, part in editor.event(part) }
            case "properties":
                editor.mapping(entry.value) { _, property in
                    (property.key == "data" ? property.value.heldJSON : property.value).record
                }
            default: entry.value.record
            }
        }
    }
}
