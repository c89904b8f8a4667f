// What the keywords of a schema mean together, once all of them are read.

extension DocumentReader {
    mutating func finished(_ draft: SchemaDraft, at location: SourceLocation) -> Schema {
        Schema(
            location: location, content: .keywords(finishedKeywords(draft, at: location)))
    }

    mutating func finishedKeywords(
        _ draft: SchemaDraft, at location: SourceLocation
    ) -> Schema.Keywords {
        readExclusiveBounds(into: draft)
        readFileFormat(into: draft, at: location)
        readEnumTexts(into: draft)
        removeRepeatedValues(from: draft)
        reportShapesOfOtherTypes(in: draft)
        if let nullable = draft.nullable {
            draft.keywords.allowNull(at: nullable, schemaLocation: location)
        }
        return draft.keywords
    }

    /// What converters make of `type: file`.
    private mutating func readFileFormat(into draft: SchemaDraft, at location: SourceLocation) {
        let keywords = draft.keywords
        guard keywords.annotations.format == "file", !keywords.hasShape,
            keywords.types.allSatisfy({ $0 == .string || $0 == .object })
        else { return }
        report(.fileFormat(draft.subject, at: location))
        draft.keywords.types = Schema.Types(.string)
        draft.keywords.annotations.format = "binary"
    }

    /// What is said of members or elements has no effect where no object or array is allowed, and somebody meant it to.
    private mutating func reportShapesOfOtherTypes(in draft: SchemaDraft) {
        let keywords = draft.keywords
        guard !keywords.types.isEmpty, !keywords.types.isOnly(.null) else { return }
        func check(
            _ keyword: String, _ type: Schema.JSONType, _ location: SourceLocation?
        ) {
            guard let location else { return }
            report(.shapeOfOtherType(keyword, type, draft.subject, at: location))
        }
        if !keywords.types.contains(.object) {
            check("properties", .object, keywords.properties.first?.nameLocation)
            check("patternProperties", .object, keywords.patternProperties.first?.nameLocation)
            check("additionalProperties", .object, keywords.additionalProperties?.placeOfShape)
        }
        if !keywords.types.contains(.array) {
            check("items", .array, keywords.items?.placeOfShape)
            check("prefixItems", .array, keywords.prefixItems.first?.location)
        }
    }

    private mutating func removeRepeatedValues(from draft: SchemaDraft) {
        guard let values = draft.keywords.enumeration, values.count > 1 else { return }
        var seen: Set<String> = []
        let repeated = values.indices.filter { index in
            // Collections among the values are rare, and are left alone.
            guard let text = values[index].scalarText else { return false }
            let kind = values[index].string == nil ? "" : "\""
            return !seen.insert(kind + text).inserted
        }
        for index in repeated.reversed() {
            let value = values[index]
            report(.duplicateEntry(value.scalarText ?? "", in: "enum", at: value.location))
            draft.keywords.enumeration?.remove(at: index)
            for texts in [\Schema.Annotations.enumNames, \.enumDescriptions]
            where draft.keywords.annotations[keyPath: texts].indices.contains(index) {
                draft.keywords.annotations[keyPath: texts].remove(at: index)
            }
        }
    }
}

extension Schema.Keywords {
    /// What `nullable: true` of 3.0 means, in the words of 3.1.
    ///
    ///     type: string, nullable: true     ->  type: [string, 'null']
    ///     oneOf: [A, B], nullable: true    ->  oneOf: [A, B, {type: 'null'}]
    ///     allOf: [A], nullable: true       ->  anyOf: [{allOf: [A]}, {type: 'null'}]
    mutating func allowNull(at location: SourceLocation, schemaLocation: SourceLocation) {
        let unions = [oneOf.isEmpty, anyOf.isEmpty].filter { !$0 }.count
        if constant != nil || !allOf.isEmpty || unions > 1 {
            wrapForNull(at: location, schemaLocation: schemaLocation)
        } else if unions == 1 {
            if !types.isEmpty { addNullType() }
            let isAllowed = (oneOf + anyOf).contains { $0.isNull }
            if isAllowed { return }
            if oneOf.isEmpty {
                anyOf.append(.null(at: location))
            } else {
                oneOf.append(.null(at: location))
            }
        } else if !types.isEmpty || enumeration != nil {
            if !types.isEmpty { addNullType() }
            if let values = enumeration, !values.contains(where: \.isNull) {
                enumeration = values + [.null(at: location)]
            }
        } else if hasShape {
            wrapForNull(at: location, schemaLocation: schemaLocation)
        }
    }

    private mutating func addNullType() {
        if !types.contains(.null) { types.append(.null) }
    }

    /// Whether keywords say something about objects or arrays although no type is given.
    fileprivate var hasShape: Bool {
        !properties.isEmpty || !required.isEmpty || additionalProperties != nil
            || !patternProperties.isEmpty || items != nil || !prefixItems.isEmpty
    }

    private mutating func wrapForNull(at location: SourceLocation, schemaLocation: SourceLocation) {
        var inner = self
        inner.annotations = Schema.Annotations()
        inner.annotations.format = annotations.format
        inner.annotations.contentEncoding = annotations.contentEncoding
        inner.annotations.contentMediaType = annotations.contentMediaType
        inner.annotations.enumNames = annotations.enumNames
        inner.annotations.enumDescriptions = annotations.enumDescriptions
        var outer = Self()
        outer.annotations = annotations
        outer.annotations.format = nil
        outer.annotations.contentEncoding = nil
        outer.annotations.contentMediaType = nil
        outer.annotations.enumNames = []
        outer.annotations.enumDescriptions = []
        outer.anyOf = [
            Schema(location: schemaLocation, content: .keywords(inner)), .null(at: location),
        ]
        self = outer
    }
}

extension Schema {
    /// Where it says what others are; `nil` for those that allow everything or nothing.
    fileprivate var placeOfShape: SourceLocation? {
        if case .boolean = content { nil } else { location }
    }

    /// Whether null is the only value.
    fileprivate var isNull: Bool {
        if case .keywords(let keywords) = content { keywords.types.isOnly(.null) } else { false }
    }
}

extension Diagnostic {
    fileprivate static func fileFormat(_ subject: Subject, at location: SourceLocation) -> Self {
        Self(
            .warning, .looseType, at: location,
            "'format: file' in \(subject) is taken for a file; write 'type: string' with 'format: binary'",
            about: "\(subject)")
    }

    fileprivate static func shapeOfOtherType(
        _ keyword: String, _ type: Schema.JSONType, _ subject: Subject, at location: SourceLocation
    ) -> Self {
        Self(
            .warning, .ignoredKeyword, at: location,
            "'\(keyword)' has no effect, because \(subject) cannot be of type '\(type.rawValue)'; change one of them"
        )
    }
}
