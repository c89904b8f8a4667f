extension DocumentReader {
    mutating func readConstraint(
        _ entry: Node.Entry, _ keyword: SchemaKeyword, into draft: SchemaDraft
    ) {
        switch keyword {
        case .minimum: draft.keywords.constraints.minimum = limit(entry)
        case .maximum: draft.keywords.constraints.maximum = limit(entry)
        case .exclusiveMinimum:
            if let isExclusive = booleanBound(entry) {
                if isExclusive { draft.exclusiveMinimum = entry }
            } else {
                draft.keywords.constraints.exclusiveMinimum = limit(entry)
            }
        case .exclusiveMaximum:
            if let isExclusive = booleanBound(entry) {
                if isExclusive { draft.exclusiveMaximum = entry }
            } else {
                draft.keywords.constraints.exclusiveMaximum = limit(entry)
            }
        case .multipleOf: draft.keywords.constraints.factors = factor(entry).map { [$0] } ?? []
        case .minLength: draft.keywords.constraints.minLength = count(entry)
        case .maxLength: draft.keywords.constraints.maxLength = count(entry)
        case .pattern: draft.keywords.constraints.patterns = pattern(entry).map { [$0] } ?? []
        case .minItems: draft.keywords.constraints.minItems = count(entry)
        case .maxItems: draft.keywords.constraints.maxItems = count(entry)
        case .uniqueItems: draft.keywords.constraints.uniqueItems = boolean(entry) ?? false
        case .minProperties: draft.keywords.constraints.minProperties = count(entry)
        case .maxProperties: draft.keywords.constraints.maxProperties = count(entry)
        default: break
        }
    }

    /// Makes a number of `exclusiveMinimum: true`, now that `minimum` is known.
    mutating func readExclusiveBounds(into draft: SchemaDraft) {
        if let entry = draft.exclusiveMinimum {
            draft.keywords.constraints.exclusiveMinimum = draft.keywords.constraints.minimum
            if draft.keywords.constraints.minimum == nil { report(.noBound(entry, "minimum")) }
            draft.keywords.constraints.minimum = nil
        }
        if let entry = draft.exclusiveMaximum {
            draft.keywords.constraints.exclusiveMaximum = draft.keywords.constraints.maximum
            if draft.keywords.constraints.maximum == nil { report(.noBound(entry, "maximum")) }
            draft.keywords.constraints.maximum = nil
        }
    }

    /// The boolean of 3.0, or `nil` for the number of 3.1; each is understood in both.
    private mutating func booleanBound(_ entry: Node.Entry) -> Bool? {
        switch (entry.value.value, dialect) {
        case (.boolean(let isExclusive), .openAPI30):
            return isExclusive
        case (.boolean(let isExclusive), .openAPI31):
            report(.booleanBoundIn31(entry))
            return isExclusive
        case (.number, .openAPI30):
            report(.numericBoundIn30(entry))
            return nil
        default:
            return nil
        }
    }

    private mutating func pattern(_ entry: Node.Entry) -> String? {
        guard let text = string(entry) else { return nil }
        guard let literal = PatternLiteral(text) else { return text }
        report(.patternLiteral(text, at: entry.value.location))
        return literal.expression
    }

    private mutating func factor(_ entry: Node.Entry) -> String? {
        guard let digits = limit(entry) else { return nil }
        if let number = Double(digits), number > 0 { return digits }
        report(.noLimit(entry, expected: "a number above 0"))
        return nil
    }
}

extension Diagnostic {
    fileprivate static func booleanBoundIn31(_ entry: Node.Entry) -> Self {
        let limit = entry.key == "exclusiveMinimum" ? "minimum" : "maximum"
        return Self(
            .warning, .wrongVersion, at: entry.value.location,
            "a boolean '\(entry.key)' belongs to OpenAPI 3.0; in 3.1 write the limit itself "
                + "instead of '\(limit)'"
        )
    }

    fileprivate static func numericBoundIn30(_ entry: Node.Entry) -> Self {
        let limit = entry.key == "exclusiveMinimum" ? "minimum" : "maximum"
        return Self(
            .warning, .wrongVersion, at: entry.value.location,
            "a number for '\(entry.key)' belongs to OpenAPI 3.1; in 3.0 write '\(limit)' and "
                + "'\(entry.key): true'"
        )
    }

    static func patternLiteral(_ text: String, at location: SourceLocation) -> Self {
        Self(
            .warning, .looseType, at: location,
            "'\(text.excerpt)' is a literal of JavaScript; the expression is read without the slashes "
                + "around it, so remove them")
    }

    fileprivate static func noBound(_ entry: Node.Entry, _ limit: String) -> Self {
        Self(
            .warning, .missingKey, at: entry.keyLocation,
            "'\(entry.key): true' has no '\(limit)' to apply to and is ignored")
    }
}
