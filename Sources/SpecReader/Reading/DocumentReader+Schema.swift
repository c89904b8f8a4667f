extension DocumentReader {
    mutating func schema(_ node: Node, _ subject: Subject) -> Schema {
        switch node.value {
        case .boolean(let isAnything):
            return Schema(location: node.location, content: .boolean(isAnything))
        case .mapping(let entries):
            if let entry = entries.first(where: { $0.keyword == .reference }) {
                return referringSchema(node, entries, entry, subject)
            }
            let draft = SchemaDraft(subject: subject)
            for entry in entries { read(entry, of: entries, into: draft) }
            return finished(draft, at: node.location)
        case .null:
            report(.emptySchema(subject, at: node.location))
        case .sequence(let nodes) where nodes.count == 1 && nodes[0].entries != nil:
            report(.listedSchema(subject, at: node.location))
            return schema(nodes[0], subject)
        case .sequence where node.isEmptyList:
            report(.emptyListOfFields(subject, at: node.location))
        case .number, .string, .sequence:
            report(.mismatch(node, expected: "a schema", for: "\(subject)", about: subject))
        }
        return Schema(location: node.location, content: .boolean(true))
    }

    private mutating func referringSchema(
        _ node: Node, _ entries: Node.Entries, _ entry: Node.Entry, _ subject: Subject
    ) -> Schema {
        guard let target = entry.value.string else {
            report(.noReference(entry.value))
            return Schema(location: node.location, content: .boolean(true))
        }
        let reference = Reference(target: target, location: entry.value.location)
        let siblings = entries.filter { $0.keyword != .reference }
        guard !siblings.isEmpty else {
            return Schema(location: node.location, content: .reference(reference, siblings: nil))
        }
        let draft = SchemaDraft(subject: subject)
        var hasSiblings = false
        for entry in siblings where isKept(entry, besideReferenceIn: subject) {
            read(entry, of: entries, into: draft)
            if let keyword = entry.keyword, keyword != .nullable {
                hasSiblings = true
            }
        }
        guard let nullable = draft.nullable else {
            let keywords = hasSiblings ? finishedKeywords(draft, at: node.location) : nil
            return Schema(
                location: node.location, content: .reference(reference, siblings: keywords))
        }
        draft.nullable = nil
        var outer = finishedKeywords(draft, at: node.location)
        outer.anyOf = [
            Schema(location: node.location, content: .reference(reference, siblings: nil)),
            .null(at: nullable),
        ]
        return Schema(location: node.location, content: .keywords(outer))
    }

    /// In 3.0 a reference stands alone. What people write beside it all the same is kept where it
    /// only describes, and `nullable` because a client that refuses the null would be of no use.
    private mutating func isKept(
        _ entry: Node.Entry, besideReferenceIn subject: Subject
    ) -> Bool {
        guard dialect == .openAPI30 else { return true }
        switch entry.keyword {
        case .description, .swiftName:
            return true
        case .nullable:
            if case .boolean(true) = entry.value.value {
                report(.nullableBesideReference(at: entry.keyLocation))
                return true
            }
            return false
        case .summary, .title, .example, .examples, .default, .deprecated, .readOnly, .writeOnly,
            .xml, .externalDocs, .comment, .enumNames, .enumDescriptions, .enumNamesElsewhere,
            .enumDescriptionsElsewhere:
            return false
        default:
            if !entry.key.hasPrefix("x-") {
                report(.ignoredSibling(entry, in: subject))
            }
            return false
        }
    }

    private mutating func read(
        _ entry: Node.Entry, of entries: Node.Entries, into draft: SchemaDraft
    ) {
        guard let keyword = entry.keyword else {
            // What describes values is a collection or refers to one; others add texts and flags of their own.
            let isPart =
                entry.value.entries != nil || entry.value.elements != nil
                || entry.value.string?.contains("#/") == true
            _ = key(
                entry, as: SchemaKeyword.self, in: draft.subject, among: isPart ? entries : .none)
            return
        }
        switch keyword {
        case .title, .description, .format, .contentEncoding, .contentMediaType, .default,
            .deprecated, .readOnly, .writeOnly, .swiftName, .discriminatorValue, .enumNames,
            .enumDescriptions, .enumNamesElsewhere, .enumDescriptionsElsewhere:
            readAnnotation(entry, keyword, into: draft)
        case .type, .nullable, .const, .enum:
            readValues(entry, keyword, into: draft)
        case .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf, .minLength,
            .maxLength, .pattern, .minItems, .maxItems, .uniqueItems, .minProperties,
            .maxProperties:
            readConstraint(entry, keyword, into: draft)
        case .properties, .required, .additionalProperties, .patternProperties, .items,
            .prefixItems, .allOf, .anyOf, .oneOf, .discriminator:
            readShape(entry, keyword, into: draft)
        case .unevaluatedProperties where entry.describesAllOthers(among: entries):
            readShape(entry, .additionalProperties, into: draft)
        case .not, .dependentRequired, .dependencies:
            readMemberRule(entry, keyword, into: draft)
        case .if, .then, .else, .dependentSchemas, .propertyNames, .contains, .minContains,
            .maxContains, .unevaluatedItems, .unevaluatedProperties, .additionalItems,
            .contentSchema, .dynamicReference, .recursiveReference:
            ignore(entry, keyword, of: draft)
        case .reference, .example, .examples, .xml, .externalDocs, .summary, .schema, .id, .anchor,
            .dynamicAnchor, .comment, .vocabulary, .definitions, .defs, .recursiveAnchor:
            break
        }
    }

    mutating func ignore(_ entry: Node.Entry, _ keyword: SchemaKeyword, of draft: SchemaDraft) {
        guard !entry.restrictsNothing(keyword) else { return }
        draft.keywords.isPartlyIgnored = true
        report(.ignoredKeyword(entry, in: draft.subject))
    }
}

extension Node.Entry {
    /// Whether `unevaluatedProperties` is about all members without a property, as `additionalProperties` is: no other
    /// keyword speaks of some of them first.
    fileprivate func describesAllOthers(among entries: Node.Entries) -> Bool {
        if case .boolean(false) = value.value { return false }
        return !entries.contains { entry in
            guard let keyword = entry.keyword else { return false }
            return [
                .additionalProperties, .allOf, .anyOf, .oneOf, .reference, .if, .dependentSchemas,
                .dependencies,
            ].contains(keyword)
        }
    }

    /// Whether an unsupported keyword holds for every value anyway.
    fileprivate func restrictsNothing(_ keyword: SchemaKeyword) -> Bool {
        switch (keyword, value.value) {
        case (.not, .boolean(false)), (.unevaluatedProperties, .boolean),
            (.unevaluatedItems, .boolean), (.additionalItems, .boolean):
            true
        case (.propertyNames, .mapping(let entries)):
            // `{type: string}`, which every name of a property is.
            entries.allSatisfy { $0.key == "type" && $0.value.string == "string" }
        case (_, .boolean(true)):
            keyword != .not
        default:
            false
        }
    }
}

extension Schema {
    static func null(at location: SourceLocation) -> Schema {
        var keywords = Keywords()
        keywords.types = Schema.Types(.null)
        return Schema(location: location, content: .keywords(keywords))
    }
}

extension Diagnostic {
    fileprivate static func emptySchema(_ subject: Subject, at location: SourceLocation) -> Self {
        Self(
            .warning, .missingValue, at: location,
            "\(subject) is empty and allows every value; write '{}' if that is meant",
            about: "\(subject)")
    }

    static func listedSchema(_ subject: Subject, at location: SourceLocation) -> Self {
        Self(
            .warning, .looseType, at: location,
            "\(subject) is a list of one schema; write the schema itself",
            about: "\(subject)")
    }

    fileprivate static func nullableBesideReference(at location: SourceLocation) -> Self {
        Self(
            .warning, .ignoredSibling, at: location,
            "OpenAPI 3.0 ignores 'nullable' beside '$ref', and it is heeded here all the same; "
                + "wrap the reference in 'allOf'"
        )
    }

    fileprivate static func ignoredSibling(_ entry: Node.Entry, in subject: Subject) -> Self {
        Self(
            .warning, .ignoredSibling, at: entry.keyLocation,
            "OpenAPI 3.0 ignores '\(entry.key.excerpt)' beside '$ref' in \(subject); wrap the "
                + "reference in 'allOf'",
            about: "\(subject)")
    }

    fileprivate static func ignoredKeyword(_ entry: Node.Entry, in subject: Subject) -> Self {
        Self(
            .warning, .ignoredKeyword, at: entry.keyLocation,
            "'\(entry.key)' in \(subject) is not supported; values are not checked for it",
            about: "\(subject)")
    }
}
