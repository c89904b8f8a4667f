import SpecReader

// What schemas say of the form in which a body comes.
extension MediaType {
    /// Whether the schema says that the body is bytes, whatever their type: a file of JSON is read by whoever wanted
    /// it. How an error comes is not up to the schema.
    func isFile(
        for role: ContentChoice.Role, _ references: ReferenceTable
    ) -> Bool {
        role != .failure && schema?.described(in: references).isBinary == true
    }

    /// Whether it comes as one JSON text for each line, which a gateway to gRPC makes of a stream and describes as one
    /// of them.
    func isStreamResult(for role: ContentChoice.Role) -> Bool {
        guard role == .success, case .keywords(let keywords)? = schema?.content,
            let title = keywords.annotations.title, title.hasPrefix("Stream result of ")
        else { return false }
        return Set(keywords.properties.map(\.name)) == ["error", "result"]
    }

    /// Whether it is another way to write the same values, as frameworks list `text/json` beside `application/json`.
    func saysTheSame(as other: MediaType) -> Bool {
        guard let schema, let otherSchema = other.schema else { return false }
        return schema.saysTheSame(as: otherSchema)
    }
}

extension Schema {
    /// Whether both refer to one schema, or list what does, or are of the same type and nothing else.
    func saysTheSame(as other: Schema) -> Bool {
        switch (content, other.content) {
        case (.reference(let one, nil), .reference(let two, nil)):
            return one.target == two.target && one.location.fileID == two.location.fileID
        case (.keywords(let one), .keywords(let two)):
            guard one.types == two.types, one.annotations.format == two.annotations.format else {
                return false
            }
            let items = [one.items, two.items].compactMap(\.self)
            guard items.count != 1, items.isEmpty || items[0].saysTheSame(as: items[1]) else {
                return false
            }
            return [one, two].allSatisfy { keywords in
                var rest = keywords
                rest.items = nil
                rest.annotations = Annotations()
                return rest.isTypeOnly
            }
        default:
            return false
        }
    }

    /// Where a reference to a component leads, and otherwise the schema itself.
    func described(in references: ReferenceTable) -> Schema {
        guard case .reference(let reference, nil) = content else { return self }
        return references.component(reference) ?? self
    }

    /// Whether it neither demands nor describes anything.
    var isAnything: Bool {
        switch content {
        case .boolean(let isAnything): isAnything
        case .keywords(let keywords): keywords.isAnnotationOnly
        case .reference: false
        }
    }

    /// Whether it is any text, or bytes.
    var isPlainText: Bool {
        guard case .keywords(var keywords) = content, keywords.types.isOnly(.string) else {
            return false
        }
        if isBinary { keywords.annotations.format = nil }
        return keywords.isTypeOnly
    }

    var isBinary: Bool { annotations.format == "binary" }

    /// Whether it is bytes that JSON would hold as base64.
    var isByte: Bool { annotations.format == "byte" }

    /// Whether a body is base64 text. `byte` alone is no sign of that: frameworks say it of bytes that are sent as they are.
    func isBase64(_ references: ReferenceTable) -> Bool {
        let annotations = described(in: references).annotations
        let isDescribed =
            annotations.format == "byte"
            && annotations.description?.lowercased().contains("base64") == true
        return isDescribed || annotations.format == "base64"
            || annotations.contentEncoding?.lowercased() == "base64"
    }

    /// Whether it is a list, at once or where a reference leads.
    func isList(_ references: ReferenceTable) -> Bool {
        guard case .reference(let reference, _) = content else { return ownTypes.contains(.array) }
        return references.component(reference)?.ownTypes.contains(.array) ?? false
    }

    /// What a body of any type is by its schema: JSON only where that says something else than a plain string. What is
    /// sent as any type can be a file as well as a text.
    func kindOfAnyType(
        for role: ContentChoice.Role, _ references: ReferenceTable
    ) -> ResolvedContent.Kind? {
        if role != .failure, described(in: references).isAnything { return .bytes }
        guard ownTypes.isOnly(.string) else { return nil }
        if isBinary || role == .success && isByte { return .bytes }
        return isPlainText ? role == .request ? .bytes : .text : nil
    }

    /// Whether it says what the members of an object are, or the elements of a list.
    var describesParts: Bool {
        guard case .keywords(let keywords) = content else { return false }
        return !keywords.properties.isEmpty || keywords.items != nil || !keywords.allOf.isEmpty
    }

    /// Whether it describes arrays or objects, or refers to something that may.
    func hasParts(_ references: ReferenceTable) -> Bool {
        switch content {
        case .boolean: false
        case .keywords(let keywords): keywords.hasParts
        case .reference(let reference, _):
            if case .keywords(let keywords) = references.component(reference)?.content {
                keywords.hasParts
            } else {
                true
            }
        }
    }
}

extension Schema.Keywords {
    fileprivate var hasParts: Bool {
        types.contains(.object) || types.contains(.array) || !properties.isEmpty || items != nil
            || !allOf.isEmpty || !oneOf.isEmpty || !anyOf.isEmpty
    }
}
