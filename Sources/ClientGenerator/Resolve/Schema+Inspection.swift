import SpecReader

extension Schema {
    /// A schema for values that satisfy all parts.
    convenience init(merging parts: [Schema], at location: SourceLocation) {
        var keywords = Keywords()
        keywords.allOf = parts.flatMap(\.parts)
        self.init(location: location, content: .keywords(keywords))
    }

    /// The name of what it refers to.
    var referredName: String? {
        if case .reference(let reference, _) = content { reference.name } else { nil }
    }

    /// What it says itself, without what it has from those that it extends.
    var ownDiscriminator: Discriminator? {
        if case .keywords(let own) = content { own.discriminator } else { nil }
    }

    /// What is merged, where the schema is nothing but a merger.
    var parts: [Schema] {
        guard case .keywords(var keywords) = content, !keywords.allOf.isEmpty else { return [self] }
        let parts = keywords.allOf
        keywords.allOf = []
        return keywords.isBare ? parts : [self]
    }

    var annotations: Annotations {
        switch content {
        case .boolean, .reference(_, nil): Annotations()
        case .reference(_, let siblings?): siblings.annotations
        case .keywords(let keywords): keywords.annotations
        }
    }

    var isFalse: Bool {
        if case .boolean(false) = content { true } else { false }
    }

    var isNull: Bool {
        guard case .keywords(let keywords) = content else { return false }
        return keywords.types.isOnly(.null) || keywords.constant.flatMap(Literal.init) == .null
            || keywords.enumeration?.compactMap(Literal.init) == [.null]
            || keywords.isNullInPlaceOfObject
    }

    var isConstant: Bool {
        if case .keywords(let keywords) = content { keywords.constant != nil } else { false }
    }

    var constant: Literal? {
        guard case .keywords(let keywords) = content else { return nil }
        return keywords.constant.flatMap(Literal.init)
    }

    var isTypeOnly: Bool {
        switch content {
        case .boolean(let accepts): accepts
        case .reference: false
        case .keywords(let keywords): keywords.isTypeOnly
        }
    }

    /// One value of a documented enum: a constant with its words.
    var documentedValue: Shape.Enumeration.Value? {
        guard case .keywords(let keywords) = content, let literal = constant else { return nil }
        return Shape.Enumeration.Value(
            literal: literal, location: location,
            name: keywords.annotations.swiftName ?? keywords.annotations.name,
            description: keywords.annotations.description)
    }
}

extension [Schema] {
    /// Whole numbers are numbers: a variant of their own would be another name for some of them.
    var withoutIntegersAmongNumbers: [Schema] {
        contains { $0.isAny(.number) } ? filter { !$0.isAny(.integer) } : self
    }

    /// The first alone, where all of them say nothing but one and the same type, or nothing at all.
    var withoutRepeatedTypes: [Schema] {
        guard count > 1, let first, first.ownTypes.count < 2,
            allSatisfy({ $0.isTypeOnly && $0.ownTypes == first.ownTypes })
        else { return self }
        return [first]
    }
}

extension Schema {
    /// Whether every value of a type is one of the schema, whatever its format.
    fileprivate func isAny(_ type: JSONType) -> Bool {
        guard case .keywords(var keywords) = content, keywords.types.isOnly(type) else {
            return false
        }
        keywords.annotations.format = nil
        return keywords.isTypeOnly
    }
}

extension Schema.Keywords {
    /// Whether the keywords only describe, and allow every value.
    var isAnnotationOnly: Bool { types.isEmpty && isTypeOnly && annotations.format == nil }

    /// Whether the keywords neither demand nor describe anything.
    var isBare: Bool { isAnnotationOnly && annotations.isEmpty && discriminator == nil }

    func isTypeOnly(_ type: Schema.JSONType) -> Bool { types.isOnly(type) && isTypeOnly }

    var saysNothingOfMembers: Bool {
        properties.isEmpty && additionalProperties == nil && required.isEmpty
            && patternProperties.isEmpty
    }

    /// The one type of the values, also where only other keywords tell.
    var impliedType: Schema.JSONType? {
        if let type = types.first { return type }
        if !saysNothingOfMembers { return .object }
        if items != nil || !prefixItems.isEmpty { return .array }
        if annotations.encodedFormat != nil { return .string }
        if let enumeration, !enumeration.isEmpty,
            enumeration.allSatisfy({ Literal($0)?.isString == true })
        {
            return .string
        }
        guard hasConstraints else { return nil }
        let isText =
            constraints.minLength != nil || constraints.maxLength != nil
            || !constraints.patterns.isEmpty
        return isText ? .string : nil
    }
}

extension Literal {
    var isString: Bool {
        if case .string = self { true } else { false }
    }

    var isNumber: Bool {
        if case .number = self { true } else { false }
    }

    /// The value of a number that is whole: also of `1.0` and `1e3`.
    var integer: Int? { whole(Int.self) }

    func whole<Whole: FixedWidthInteger>(_ type: Whole.Type) -> Whole? {
        guard case .number(let digits) = self else { return nil }
        return Whole(digits) ?? Double(digits).flatMap { abs($0) < 1e15 ? Whole(exactly: $0) : nil }
    }
}

extension Schema.Annotations {
    var access: Shape.ObjectShape.Property.Access {
        isReadOnly == isWriteOnly ? .both : isReadOnly ? .readOnly : .writeOnly
    }

    /// How 3.1 says `format: byte` and `format: binary`.
    var encodedFormat: String? {
        switch contentEncoding?.lowercased() {
        case "base64": return "byte"
        case "binary": return "binary"
        case .some: return nil
        case nil: break
        }
        return contentMediaType?.isBinaryMediaType == true
            ? ResolvedSchema.formatOfUnencodedBytes : nil
    }

    /// What types of other languages are written with.
    private static let brackets = Array("[]<>|".utf8)

    /// The title, where it is a name: many are types as other languages write them, or whole sentences.
    var name: String? {
        guard let title, !title.utf8.contains(where: Self.brackets.contains) else { return nil }
        return title.utf8.split(separator: UInt8(ascii: " ")).count > 5 ? nil : title
    }

    /// These words, and the other ones where these say nothing.
    func over(_ other: Schema.Annotations) -> Schema.Annotations {
        if other.isEmpty { return self }
        if isEmpty { return other }
        var whole = self
        whole.title = title ?? other.title
        whole.description = description ?? other.description
        whole.format = format ?? other.format
        whole.isDeprecated = isDeprecated || other.isDeprecated
        whole.isReadOnly = isReadOnly || other.isReadOnly
        whole.isWriteOnly = isWriteOnly || other.isWriteOnly
        whole.contentEncoding = contentEncoding ?? other.contentEncoding
        whole.contentMediaType = contentMediaType ?? other.contentMediaType
        whole.defaultValue = defaultValue ?? other.defaultValue
        whole.enumNames = enumNames.isEmpty ? other.enumNames : enumNames
        whole.enumDescriptions =
            enumDescriptions.isEmpty ? other.enumDescriptions : enumDescriptions
        return whole
    }
}

extension Schema.Constraints {
    /// What satisfies both.
    func and(_ other: Schema.Constraints) -> Schema.Constraints {
        var both = self
        both.minimum = tighter(minimum, other.minimum, by: >)
        both.exclusiveMinimum = tighter(exclusiveMinimum, other.exclusiveMinimum, by: >)
        both.maximum = tighter(maximum, other.maximum, by: <)
        both.exclusiveMaximum = tighter(exclusiveMaximum, other.exclusiveMaximum, by: <)
        both.factors += other.factors.filter { !factors.contains($0) }
        both.minLength = [minLength, other.minLength].compactMap(\.self).max()
        both.maxLength = [maxLength, other.maxLength].compactMap(\.self).min()
        both.patterns += other.patterns.filter { !patterns.contains($0) }
        both.minItems = [minItems, other.minItems].compactMap(\.self).max()
        both.maxItems = [maxItems, other.maxItems].compactMap(\.self).min()
        both.uniqueItems = uniqueItems || other.uniqueItems
        both.minProperties = [minProperties, other.minProperties].compactMap(\.self).max()
        both.maxProperties = [maxProperties, other.maxProperties].compactMap(\.self).min()
        both.memberRules += other.memberRules
        both.ignoresDemands = ignoresDemands || other.ignoresDemands
        return both
    }

    private func tighter(
        _ first: String?, _ second: String?, by isTighter: (Double, Double) -> Bool
    ) -> String? {
        guard let first, let second else { return first ?? second }
        guard let left = Double(first), let right = Double(second) else { return first }
        return isTighter(right, left) ? second : first
    }
}

extension String {
    /// Whether a media type is of bytes that are no text.
    fileprivate var isBinaryMediaType: Bool {
        let name = lowercased()
        return ["image/", "audio/", "video/", "font/"].contains(where: name.hasPrefix)
            ? !name.hasPrefix("image/svg")
            : ["application/octet-stream", "application/pdf", "application/zip"]
                .contains(where: name.hasPrefix)
    }
}

extension Schema.Keywords {
    /// Documents of OpenAPI 3.0, which has no type for null alone, say so by an object that may be null and have no
    /// members.
    fileprivate var isNullInPlaceOfObject: Bool {
        types.count == 2 && types.contains(.null) && types.contains(.object)
            && additionalProperties?.isFalse == true && properties.isEmpty
            && patternProperties.isEmpty && !isCombination && enumeration == nil
    }
}
