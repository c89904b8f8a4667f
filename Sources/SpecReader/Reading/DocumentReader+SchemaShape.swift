extension DocumentReader {
    mutating func readShape(
        _ entry: Node.Entry, _ keyword: SchemaKeyword, into draft: SchemaDraft
    ) {
        let subject = draft.subject
        switch keyword {
        case .properties: draft.keywords.properties = properties(entry)
        case .patternProperties: draft.keywords.patternProperties = patternProperties(entry)
        case .additionalProperties:
            draft.keywords.additionalProperties = schema(entry.value, subject.part("value of"))
        case .required: draft.keywords.required = required(entry, of: subject)
        case .items: readItems(entry, into: draft)
        case .prefixItems: draft.keywords.prefixItems = schemas(entry, "item of", subject)
        case .allOf: draft.keywords.allOf = parts(entry, into: draft)
        case .anyOf: draft.keywords.anyOf = variants(entry, subject)
        case .oneOf: draft.keywords.oneOf = variants(entry, subject)
        case .discriminator: draft.keywords.discriminator = discriminator(entry, of: subject)
        default: break
        }
    }

    private mutating func properties(_ entry: Node.Entry) -> [Schema.Property] {
        entries(of: entry).compactMap { entry in
            // What belongs beside the properties, and was indented too far.
            if entry.keyword != nil, entry.value.isNoSchema {
                report(.keywordAsProperty(entry))
                return nil
            }
            return Schema.Property(
                name: entry.key, nameLocation: entry.keyLocation,
                schema: schema(entry.value, Subject("property", entry.key)))
        }
    }

    private mutating func patternProperties(_ entry: Node.Entry) -> [Schema.Property] {
        let properties = properties(entry)
        for property in properties where PatternLiteral(property.name) != nil {
            report(.patternLiteral(property.name, at: property.nameLocation))
        }
        return properties
    }

    private mutating func schemas(
        _ entry: Node.Entry, _ role: String, _ subject: Subject
    ) -> [Schema] {
        var nodes = Array(entry.value.elements ?? .none)
        if case .mapping = entry.value.value {
            report(.singleSchema(entry))
            nodes = [entry.value]
        } else if entry.value.elements == nil {
            _ = elements(of: entry)
        } else if nodes.isEmpty {
            report(.emptyList(entry, in: subject))
        }
        return nodes.map { schema($0, subject.part(role)) }
    }

    /// A variant that says `nullable: true` and no more allows every value, but is written to allow null. One that
    /// no value can be is none.
    private mutating func variants(_ entry: Node.Entry, _ subject: Subject) -> [Schema] {
        let variants = schemas(entry, "variant of", subject)
        guard variants.count > 1 else { return variants }
        return zip(variants, entry.value.elements ?? .none).compactMap { variant, node in
            if case .boolean(false) = variant.content { return nil }
            guard let nullable = node.onlyNullable else { return variant }
            report(.nullVariant(at: nullable))
            return .null(at: node.location)
        }
    }

    /// A part that says `nullable: true` and no more has no effect by the letter, but is written to allow null.
    private mutating func parts(_ entry: Node.Entry, into draft: SchemaDraft) -> [Schema] {
        let parts = schemas(entry, "part of", draft.subject)
        guard parts.count > 1 else { return parts }
        return zip(parts, entry.value.elements ?? .none).compactMap { part, node in
            guard let nullable = node.onlyNullable else { return part }
            report(.nullVariant(at: nullable))
            draft.nullable = nullable
            return nil
        }
    }

    private mutating func readItems(_ entry: Node.Entry, into draft: SchemaDraft) {
        guard let nodes = entry.value.elements else {
            draft.keywords.items = schema(entry.value, draft.subject.part("item of"))
            return
        }
        if dialect == .openAPI30, nodes.count == 1 {
            let subject = draft.subject.part("item of")
            report(.listedSchema(subject, at: entry.value.location))
            draft.keywords.items = schema(nodes[0], subject)
            return
        }
        report(.itemList(at: entry.value.location))
        draft.keywords.prefixItems = nodes.map { schema($0, draft.subject.part("item of")) }
    }

    private mutating func required(
        _ entry: Node.Entry, of subject: Subject
    ) -> [Schema.RequiredName] {
        if !entry.value.isNull, let text = entry.value.scalarText {
            report(.scalarRequired(text, subject, at: entry.keyLocation))
            return []
        }
        var names: [Schema.RequiredName] = []
        var seen: Set<String> = []
        for node in elements(of: entry) {
            guard let name = string(node, in: entry) else { continue }
            if seen.insert(name).inserted {
                names.append(Schema.RequiredName(name: name, location: node.location))
            } else {
                report(.duplicateEntry(name, in: "required", at: node.location))
            }
        }
        return names
    }

    private mutating func discriminator(
        _ entry: Node.Entry, of owner: Subject
    ) -> Schema.Discriminator? {
        let subject = Subject("discriminator of \(owner)")
        if case .string(let name) = entry.value.value {
            report(.swaggerDiscriminator(name, at: entry.value.location))
            return Schema.Discriminator(
                location: entry.keyLocation, propertyName: name, mapping: [])
        }
        guard let fields = fields(of: entry.value, subject) else { return nil }
        var name: String?
        var mapping: [(value: String, target: String)] = []
        for entry in fields {
            switch key(entry, as: DiscriminatorKey.self, in: subject) {
            case .propertyName: name = string(entry)
            case .mapping:
                mapping = entries(of: entry).compactMap { entry in
                    string(entry).map { (entry.key, $0) }
                }
            case nil: break
            }
        }
        guard let name else {
            report(.missingKey(.error, "propertyName", in: subject, at: entry.keyLocation))
            return nil
        }
        return Schema.Discriminator(
            location: entry.keyLocation, propertyName: name, mapping: mapping)
    }
}

private enum DiscriminatorKey: String, FieldKey {
    case propertyName, mapping
}

extension Node {
    fileprivate var isNoSchema: Bool {
        switch value {
        case .boolean, .mapping, .null: false
        case .sequence(let nodes): nodes.contains { $0.entries == nil }
        case .number, .string: true
        }
    }

    /// Where `nullable: true` stands, if nothing stands beside it that says what values are allowed.
    fileprivate var onlyNullable: SourceLocation? {
        guard let entries, let nullable = entries.first(where: { $0.key == "nullable" }),
            case .boolean(true) = nullable.value.value
        else { return nil }
        let silent = ["nullable", "description", "title", "example", "default"]
        guard entries.allSatisfy({ silent.contains($0.key) }) else { return nil }
        return nullable.keyLocation
    }
}

extension Diagnostic {
    fileprivate static func keywordAsProperty(_ entry: Node.Entry) -> Self {
        Self(
            .warning, .typeMismatch, at: entry.keyLocation,
            "'\(entry.key.excerpt)' stands among properties and is no schema, so it is ignored; if it "
                + "is about the object, write it beside 'properties'"
        )
    }

    fileprivate static func nullVariant(at location: SourceLocation) -> Self {
        Self(
            .warning, .looseType, at: location,
            "'nullable: true' alone changes nothing, and null is taken to be meant; write it "
                + "beside the type"
        )
    }

    fileprivate static func singleSchema(_ entry: Node.Entry) -> Self {
        Self(
            .warning, .looseType, at: entry.value.location,
            "'\(entry.key)' is one schema here; write a list")
    }

    fileprivate static func itemList(at location: SourceLocation) -> Self {
        Self(
            .warning, .wrongVersion, at: location,
            "a list of schemas for 'items' is JSON Schema of 2019 and before; write 'prefixItems'")
    }

    fileprivate static func scalarRequired(
        _ text: String, _ subject: Subject, at location: SourceLocation
    ) -> Self {
        Self(
            .warning, .booleanRequired, at: location,
            "'required: \(text.excerpt)' in \(subject) is ignored; a schema lists its required "
                + "properties by name",
            about: "\(subject)")
    }

    fileprivate static func swaggerDiscriminator(_ name: String, at location: SourceLocation)
        -> Self
    {
        Self(
            .warning, .looseType, at: location,
            "'discriminator' is text here, as in Swagger 2.0; write 'propertyName: "
                + "\(name.excerpt)' under it"
        )
    }
}
