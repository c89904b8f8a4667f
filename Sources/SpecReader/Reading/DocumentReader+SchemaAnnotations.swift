extension DocumentReader {
    mutating func readAnnotation(
        _ entry: Node.Entry, _ keyword: SchemaKeyword, into draft: SchemaDraft
    ) {
        switch keyword {
        case .title: draft.keywords.annotations.title = string(entry)
        case .description: draft.keywords.annotations.description = string(entry)
        case .format: draft.keywords.annotations.format = string(entry)
        case .contentEncoding: draft.keywords.annotations.contentEncoding = string(entry)
        case .contentMediaType: draft.keywords.annotations.contentMediaType = string(entry)
        case .default: draft.keywords.annotations.defaultValue = entry.value
        case .deprecated: draft.keywords.annotations.isDeprecated = boolean(entry) ?? false
        case .readOnly: draft.keywords.annotations.isReadOnly = boolean(entry) ?? false
        case .writeOnly: draft.keywords.annotations.isWriteOnly = boolean(entry) ?? false
        case .discriminatorValue: draft.keywords.annotations.discriminatorValue = string(entry)
        case .swiftName: draft.keywords.annotations.swiftName = string(entry)
        case .enumNames, .enumNamesElsewhere: draft.enumNames = entry
        case .enumDescriptions, .enumDescriptionsElsewhere: draft.enumDescriptions = entry
        default: break
        }
    }

    /// Puts names and descriptions beside the values of `enum`, one for one.
    mutating func readEnumTexts(into draft: SchemaDraft) {
        let values = draft.keywords.enumeration ?? []
        if let entry = draft.enumNames {
            draft.keywords.annotations.enumNames = texts(entry, for: values, draft.subject)
        }
        if let entry = draft.enumDescriptions {
            draft.keywords.annotations.enumDescriptions = texts(entry, for: values, draft.subject)
        }
    }

    private mutating func texts(
        _ entry: Node.Entry, for values: [Node], _ subject: Subject
    ) -> [String] {
        if let entries = entry.value.entries {
            // Also written as a map from value to text.
            return values.map { value in
                entries.first { $0.key == value.scalarText }?.value.scalarText ?? ""
            }
        }
        let texts = elements(of: entry).map { $0.isNull ? "" : $0.scalarText ?? "" }
        guard texts.count == values.count else {
            report(.unevenTexts(entry, texts.count, values.count, in: subject))
            return []
        }
        return texts
    }
}

extension Diagnostic {
    fileprivate static func unevenTexts(
        _ entry: Node.Entry, _ texts: Int, _ values: Int, in subject: Subject
    ) -> Self {
        Self(
            .warning, .unevenEnum, at: entry.keyLocation,
            "'\(entry.key)' of \(subject) has \(texts) \(texts == 1 ? "entry" : "entries") for "
                + "\(values) \(values == 1 ? "value" : "values") and is ignored",
            about: "\(subject)")
    }
}
