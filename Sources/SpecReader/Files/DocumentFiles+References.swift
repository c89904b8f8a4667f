extension DocumentFiles {
    /// Where a reference leads, or `nil` after a report.
    ///
    /// - Parameter kind: What has to stand there; `nil` where only the place that refers to it knows.
    public func place(
        of reference: Reference, as kind: PartKind?, into diagnostics: inout Diagnostics
    ) -> Place? {
        guard let place = place(of: reference, kind, hops: 0, into: &diagnostics) else {
            return nil
        }
        guard let kind else { return place }
        if let other = place.component?.kind, other != kind, place.pointer.tokens.count == 3 {
            diagnostics.report(.wrongKind(reference, other, where: kind))
            guard kind.isWritten(like: other) else { return nil }
        }
        if let key = kind.foreignKey(of: place.node) {
            diagnostics.report(.foreignKey(reference, key, where: kind))
            return nil
        }
        return place
    }

    /// The text that a reference in place of a description leads to: that of another file, such as Markdown, or a
    /// value in one.
    func text(at reference: Reference, into diagnostics: inout Diagnostics) -> Node? {
        if let path = reference.path, reference.fragment.isEmpty, !path.isDocument,
            let file = file(reference, path, nil, into: &diagnostics)
        {
            let start = SourceLocation(file: file, line: 1, column: 1)
            let text = String(
                validating: file.bytes.dropFirst(file.byteOrderMarkLength), as: UTF8.self)
            if text == nil { diagnostics.report(.notText(at: start)) }
            return text.map { Node(text: $0, at: start) }
        }
        return place(of: reference, as: nil, into: &diagnostics)?.node
    }

    private func place(
        of reference: Reference, _ kind: PartKind?, hops: Int,
        into diagnostics: inout Diagnostics
    ) -> Place? {
        if let (schema, tree) = namedSchema(of: reference) {
            if let second = namedSchemas(of: tree.file.id)?.repetitions[schema.name] {
                diagnostics.report(.repeatedName(schema, at: second))
            }
            let pointer = tree.pointer(fragment: reference.fragment, in: schema)
            if let pointer, let place = place(at: pointer, in: tree, hops: hops, into: &diagnostics)
            {
                return place
            }
            // A fragment alone may have been written without regard to the name around it.
            if reference.path != nil {
                diagnostics.report(.unresolved(reference, suggestion: ""))
                return nil
            }
        }
        guard !reference.isRemote || copy(of: reference) != nil else {
            diagnostics.report(.remote(reference))
            return nil
        }
        guard let tree = tree(of: reference, kind, into: &diagnostics) else { return nil }
        guard let pointer = tree.pointer(fragment: reference.fragment) else {
            diagnostics.report(.unresolved(reference, suggestion: suggestion(for: reference, tree)))
            return nil
        }
        if let place = place(at: pointer, in: tree, hops: hops, into: &diagnostics) {
            return place
        }
        // A part that was moved to a file of its own, with references as they were.
        if reference.path == nil, tree.file !== root.file,
            let place = place(at: pointer, in: root, hops: hops, into: &diagnostics)
        {
            diagnostics.report(.meantForRoot(reference, root.file))
            return place
        }
        diagnostics.report(.unresolved(reference, suggestion: suggestion(for: pointer, in: tree)))
        return nil
    }

    /// Follows a pointer, and references that stand in its way: `/components/schemas/Pet` where `schemas` is
    /// `{$ref: schemas.yaml}`.
    private func place(
        at pointer: JSONPointer, in tree: DocumentTree, hops: Int,
        into diagnostics: inout Diagnostics
    ) -> Place? {
        var node = tree.root
        for (index, token) in pointer.tokens.enumerated() {
            if let child = node.child(token) {
                node = child
                continue
            }
            guard let reference = node.reference, hops < 16,
                let next = place(of: reference, nil, hops: hops + 1, into: &diagnostics)
            else { return nil }
            let rest = pointer.tokens[index...]
            return place(
                at: JSONPointer(tokens: next.pointer.tokens + rest), in: next.tree, hops: hops + 1,
                into: &diagnostics)
        }
        return Place(tree: tree, pointer: pointer, node: node)
    }

    private func tree(
        of reference: Reference, _ kind: PartKind?, into diagnostics: inout Diagnostics
    ) -> DocumentTree? {
        guard let path = reference.path else {
            return reference.location.file.flatMap { tree(of: $0, into: &diagnostics) }
        }
        return file(reference, path, kind, into: &diagnostics)
            .flatMap { tree(of: $0, into: &diagnostics) }
    }

    private func copy(of reference: Reference) -> String? {
        reference.isRemote ? reference.path.flatMap(loader.copy) : nil
    }

    private func file(
        _ reference: Reference, _ path: String, _ kind: PartKind?,
        into diagnostics: inout Diagnostics
    ) -> SourceFile? {
        let copy = copy(of: reference)
        switch file(at: copy ?? path.path(statedIn: reference.location.path)) {
        case .success(let file): return file
        case .failure(let fault):
            let notes = namedOwner(of: reference).map { [$0.note(on: reference)] } ?? []
            diagnostics.report(
                .unreadable(reference, copy ?? path, fault, meant: component(path, kind), notes))
            return nil
        }
    }
}

// MARK: - What may have been meant

extension DocumentFiles {
    /// Whoever misses that many names lacks more than a letter in each.
    private static let maximumSuggestions = 100

    /// The key that a part of the pointer resembles.
    private func suggestion(for pointer: JSONPointer, in tree: DocumentTree) -> String {
        missing += 1
        guard missing <= Self.maximumSuggestions else { return "" }
        var node = tree.root
        for token in pointer.tokens {
            guard let child = node.child(token) else {
                return Spelling.suggestion(
                    for: token, among: (node.entries ?? .none).map(\.key).sorted())
            }
            node = child
        }
        return ""
    }

    /// The pointer that lacks its first slash, or the anchor that a fragment resembles.
    private func suggestion(for reference: Reference, _ tree: DocumentTree) -> String {
        if let pointer = JSONPointer(fragment: "/" + reference.fragment), tree.root[pointer] != nil
        {
            return "; did you mean '#/\(reference.fragment)'?"
        }
        return Spelling.suggestion(
            for: String(reference.fragment), among: tree.anchors.keys.sorted())
    }

    /// The component that a reference means by its name alone, or without its `#`.
    private func component(_ path: String, _ kind: PartKind?) -> String? {
        let candidates = [
            path.hasPrefix("/") ? path : "/" + path,
            kind?.componentsKey.map { "/components/\($0)/\(path)" },
        ]
        return candidates.compactMap { $0 }.first { candidate in
            JSONPointer(candidate).flatMap { root.root[$0] } != nil
        }.map { "#" + $0 }
    }
}

extension String {
    /// Whether a file of this name is read as YAML or JSON.
    fileprivate var isDocument: Bool {
        let name = lowercased()
        return [".yaml", ".yml", ".json"].contains { name.hasSuffix($0) }
    }
}

extension Diagnostic {
    fileprivate static func remote(_ reference: Reference) -> Self {
        Self(
            .error, .externalReference, at: reference.location,
            "'\(reference.target.excerpt)' is not on this machine, and nothing is fetched; download "
                + "the file and refer to it by its path"
        )
    }

    fileprivate static func repeatedName(_ schema: NamedSchema, at second: SourceLocation) -> Self {
        Self(
            .warning, .duplicateEntry, at: second,
            "two schemas have the '$id' '\(schema.name.excerpt)'; references lead to the first",
            notes: [Note("first given here", at: schema.location)])
    }

    fileprivate static func notText(at start: SourceLocation) -> Self {
        Self(.error, .notUTF8, at: start, "the text is not UTF-8; save it as UTF-8")
    }

    fileprivate static func unreadable(
        _ reference: Reference, _ path: String, _ fault: FileFault, meant: String?,
        _ notes: [Note]
    ) -> Self {
        let hint =
            meant.map { "; did you mean '\($0)'?" }
            ?? (path.contains("\\") ? "; write '/' between the parts of a path" : "")
        return Self(
            .error, .unreadableFile, at: reference.location,
            "cannot read '\(path.excerpt)': \(fault.reason)\(hint)", notes: notes)
    }

    /// - Parameter suggestion: What may be meant, as the end of the message.
    public static func unresolved(_ reference: Reference, suggestion: String) -> Self {
        Self(
            .error, .unresolvedReference, at: reference.location,
            "'\(reference.target.excerpt)' does not exist\(suggestion)")
    }

    fileprivate static func wrongKind(
        _ reference: Reference, _ found: PartKind, where expected: PartKind
    ) -> Self {
        let isReadable = expected.isWritten(like: found)
        return Self(
            isReadable ? .warning : .error, .mismatchedReference, at: reference.location,
            "'\(reference.target.excerpt)' is \(found.withArticle), but \(expected.withArticle) is "
                + "needed here\(isReadable ? "; its content is taken for that" : "")"
        )
    }

    fileprivate static func foreignKey(
        _ reference: Reference, _ key: String, where expected: PartKind
    ) -> Self {
        Self(
            .error, .mismatchedReference, at: reference.location,
            "'\(reference.target.excerpt)' leads to something with '\(key)', but "
                + "\(expected.withArticle) is needed here"
        )
    }

    fileprivate static func meantForRoot(_ reference: Reference, _ root: SourceFile) -> Self {
        Self(
            .warning, .misplacedReference, at: reference.location,
            "'\(reference.target.excerpt)' does not exist in this file, and that of "
                + "'\(root.path.lastPathPart)' is taken; put the path of that file before the '#'"
        )
    }
}
