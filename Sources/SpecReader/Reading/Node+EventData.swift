extension Node {
    /// The schema of a server-sent event, where what its data holds as JSON stands in place of the text.
    ///
    /// The data of an event is text, so 3.2 describes JSON in there by `contentSchema`.
    var withEventDataAsJSON: Node {
        guard let entries else { return self }
        let changed = entries.map { entry in
            switch entry.key {
            case "allOf", "anyOf", "oneOf":
                entry.replacing { $0.mapElements(\.withEventDataAsJSON) }
            case "properties":
                entry.replacing { properties in
                    properties.mapEntries { $0.key == "data" ? $0.replacing(\.heldJSON) : $0 }
                }
            default: entry
            }
        }
        return Node(.mapping(changed), at: location)
    }

    /// What a text holds, where its schema says that it is JSON of some form; otherwise the schema itself.
    private var heldJSON: Node {
        guard self["contentMediaType"]?.string?.lowercased().hasPrefix("application/json") == true,
            let schema = self["contentSchema"]
        else { return self }
        return schema
    }

    private func mapElements(_ change: (Node) -> Node) -> Node {
        guard let elements else { return self }
        return Node(.sequence(elements.map(change)), at: location)
    }

    private func mapEntries(_ change: (Entry) -> Entry) -> Node {
        guard let entries else { return self }
        return Node(.mapping(entries.map(change)), at: location)
    }
}

extension Node.Entry {
    fileprivate func replacing(_ change: (Node) -> Node) -> Self {
        Self(key: key, keyLocation: keyLocation, value: change(value))
    }
}
