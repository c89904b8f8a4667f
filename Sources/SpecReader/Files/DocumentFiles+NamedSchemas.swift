extension DocumentFiles {
    /// The schema with a name around a reference, against which it reads.
    public func owner(of reference: Reference) -> JSONPointer? {
        namedOwner(of: reference)?.way
    }

    func namedOwner(of reference: Reference) -> NamedSchema? {
        guard hasNamedSchemas else { return nil }
        return namedSchemas(of: reference.location.fileID)?.owner(of: reference)
    }

    /// The schema in which the fragment of a reference counts, where that goes by names: one of the same file, or of
    /// the main document.
    func namedSchema(of reference: Reference) -> (schema: NamedSchema, tree: DocumentTree)? {
        guard hasNamedSchemas else { return nil }
        let owner = namedOwner(of: reference)
        let text = reference.target.prefix { $0 != "#" }
        let name = NamedSchema.name(text, in: owner)
        for file in [reference.location.fileID, root.file.id] {
            guard let tree = knownTree(of: file) else { continue }
            if let schema = text.isEmpty ? owner : namedSchemas(of: file)?.schemas[name] {
                return (schema, tree)
            }
        }
        return nil
    }
}

extension DocumentTree {
    /// The way to what a fragment names in a schema.
    func pointer(fragment: Substring, in schema: NamedSchema) -> JSONPointer? {
        guard let pointer = JSONPointer(fragment: fragment) else {
            return self.pointer(fragment: fragment)
        }
        return JSONPointer(tokens: schema.way.tokens + pointer.tokens)
    }
}

extension NamedSchema {
    /// What becomes of a reference below the name, where that leads nowhere.
    func note(on reference: Reference) -> Diagnostic.Note {
        let name = Self.name(reference.target.prefix { $0 != "#" }, in: self)
        return Diagnostic.Note(
            "below this '$id' it is '\(name.excerpt)', which no schema has", at: location)
    }
}
