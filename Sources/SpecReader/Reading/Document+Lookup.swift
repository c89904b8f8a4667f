extension Document {
    /// The schema at a place.
    ///
    /// Schemas that were read with the document are returned themselves, so that identity tells
    /// schemas apart; those at other places are read anew on each call, and callers keep what they
    /// got.
    public func schema(at place: Place, into diagnostics: inout Diagnostics) -> Schema {
        let tokens = place.pointer.tokens[...]
        if place.tree.file === files.root.file, tokens.count > 2,
            tokens.starts(with: ["components", "schemas"]),
            let component = components.schema(named: tokens[2]),
            let schema = component.descendant(at: tokens.dropFirst(3)),
            schema.location == place.node.location
        {
            return schema
        }
        return files.schema(at: place, into: &diagnostics)
    }
}

extension Components {
    public func schema(named name: String) -> Schema? {
        if let index = schemaIndices[name], schemas.indices.contains(index),
            schemas[index].name == name
        {
            return schemas[index].value
        }
        return schemas.first { $0.name == name }?.value
    }
}

extension Schema {
    /// The schema under a path of keywords and names, without following references.
    public func descendant(at tokens: ArraySlice<String>) -> Schema? {
        guard let keyword = tokens.first else { return self }
        guard case .keywords(let keywords) = content else { return nil }
        switch keyword {
        case "items":
            return keywords.items?.descendant(at: tokens.dropFirst())
        case "additionalProperties":
            return keywords.additionalProperties?.descendant(at: tokens.dropFirst())
        default:
            break
        }
        guard let name = tokens.dropFirst().first else { return nil }
        let schema: Schema? =
            switch keyword {
            case "properties": keywords.properties.first { $0.name == name }?.schema
            case "patternProperties": keywords.patternProperties.first { $0.name == name }?.schema
            case "allOf": keywords.allOf.element(name)
            case "anyOf": keywords.anyOf.element(name)
            case "oneOf": keywords.oneOf.element(name)
            case "prefixItems": keywords.prefixItems.element(name)
            default: nil
            }
        return schema?.descendant(at: tokens.dropFirst(2))
    }
}

extension [Schema] {
    fileprivate func element(_ index: String) -> Schema? {
        Int(index).flatMap { indices.contains($0) ? self[$0] : nil }
    }
}
