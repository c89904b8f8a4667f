extension NodeBuilder {
    mutating func addAlias(_ name: String, at position: Position) throws(Stop) {
        let location = location(position)
        guard let anchor = anchors[name] else {
            diagnostics.report(.unknownAnchor(name, known: anchors.keys, at: location))
            addPlaceholder(at: position)
            return
        }
        guard let record = anchor.record else {
            let open = frames.last { $0.anchor == name }.map { self.location($0.position) }
            diagnostics.report(.cyclicAlias(name, at: location, anchor: open))
            addPlaceholder(at: position)
            return
        }
        let original = self.location(record.position)
        aliasedValues += anchor.extent.values
        guard aliasedValues <= Self.maximumAliasedValues else {
            diagnostics.report(.aliasBomb(name, at: location, anchor: original))
            throw Stop()
        }
        guard frames.count + anchor.extent.height <= Self.maximumDepth else {
            diagnostics.report(.deepAlias(name, at: location, anchor: original))
            throw Stop()
        }
        guard awaitsKey else {
            add(record, extent: anchor.extent)
            return
        }
        let key = scalarText(of: record)
        if key == nil { diagnostics.report(.aliasAsKey(name, at: location)) }
        setKey(key.map { keys.number(of: $0) }, at: position)
    }

    private mutating func addPlaceholder(at position: Position) {
        if awaitsKey {
            setKey(nil, at: position)
        } else {
            add(NodeRecord(kind: .null, position: position))
        }
    }

    private func scalarText(of record: NodeRecord) -> String? {
        switch record.kind {
        case .null: "null"
        case .isFalse: "false"
        case .isTrue: "true"
        case .number, .string: String(decoding: text(of: record), as: UTF8.self)
        case .sequence, .mapping, .key: nil
        }
    }
}

extension Diagnostic {
    fileprivate static func unknownAnchor(
        _ name: String, known: some Sequence<String>, at location: SourceLocation
    ) -> Self {
        let fix =
            name.first == "*" || name.contains("/")
            ? "; put quotes around text that begins with '*'"
            : Spelling.suggestion(for: name, among: known.map { $0 })
        return Self(
            .error, .unknownAnchor, at: location, "no value is anchored as '&\(name)'\(fix)")
    }

    fileprivate static func cyclicAlias(
        _ name: String, at location: SourceLocation, anchor: SourceLocation?
    ) -> Self {
        Self(
            .error, .cyclicAlias, at: location,
            "'*\(name)' stands inside the value that it repeats; use '$ref' for recursion",
            notes: [Note("'&\(name)' begins here", at: anchor)])
    }

    fileprivate static func aliasBomb(
        _ name: String, at location: SourceLocation, anchor: SourceLocation
    ) -> Self {
        Self(
            .error, .aliasExpansion, at: location,
            "with '*\(name)', aliases repeat more than \(NodeBuilder.maximumAliasedValues) values; use "
                + "'$ref' for what is repeated",
            notes: [Note("'&\(name)' is this value", at: anchor)])
    }

    fileprivate static func deepAlias(
        _ name: String, at location: SourceLocation, anchor: SourceLocation
    ) -> Self {
        Self(
            .error, .nestingTooDeep, at: location,
            "with '*\(name)', values are nested more than \(NodeBuilder.maximumDepth) levels deep",
            notes: [Note("'&\(name)' is this value", at: anchor)])
    }

    fileprivate static func aliasAsKey(_ name: String, at location: SourceLocation) -> Self {
        Self(
            .error, .collectionAsKey, at: location,
            "a key must be text, and '*\(name)' repeats a collection")
    }
}
