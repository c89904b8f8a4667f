import SpecReader

// Objects and arrays.
extension SchemaResolver {
    mutating func object(
        _ keywords: Schema.Keywords, at schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Shape {
        let additional = self.additional(keywords, at: schema, &diagnostics)
        if keywords.properties.isEmpty, keywords.required.isEmpty,
            additional != nil || keywords.additionalProperties == nil
        {
            return .map(additional ?? anyUse(at: schema))
        }
        let required = SmallSet(keywords.required.map(\.name))
        var properties: [Shape.ObjectShape.Property] = []
        properties.reserveCapacity(keywords.properties.count)
        // What 'false' describes is never there.
        for property in keywords.properties where !property.schema.isFalse {
            let (use, core) = settled(property.schema, &diagnostics)
            let own = property.schema.annotations
            var resolved = Shape.ObjectShape.Property(
                name: property.name, location: property.nameLocation, use: use,
                isRequired: required.contains(property.name),
                access: access(property.schema, core, &diagnostics))
            resolved.swiftName = own.swiftName
            properties.append(resolved)
        }
        properties += undescribed(keywords, additional, at: schema, &diagnostics)
        return .object(
            Shape.ObjectShape(
                properties: properties, additional: additional,
                isClosed: keywords.additionalProperties?.isFalse == true))
    }

    /// Members that must be there, and that no property describes: they can be anything.
    private mutating func undescribed(
        _ keywords: Schema.Keywords, _ additional: SchemaUse?, at schema: Schema,
        _ diagnostics: inout Diagnostics
    ) -> [Shape.ObjectShape.Property] {
        guard !keywords.required.isEmpty else { return [] }
        let names = keywords.properties.map(\.name)
        var described = SmallSet(names)
        // Beside properties it is a slip more often than not, and whoever insists on it can read nothing.
        let isDoubtful = additional == nil && !names.isEmpty
        var properties: [Shape.ObjectShape.Property] = []
        for required in keywords.required where described.insert(required.name) {
            if isDoubtful {
                let key = Words(splitting: required.name).key
                let spelling = names.first { Words(splitting: $0).key == key }
                // After an error, a property may be described where nobody came to.
                if !diagnostics.hasErrors {
                    let meant = spelling ?? Spelling.nearest(to: required.name, among: names)
                    diagnostics.report(
                        .undescribed(required.name, meant: meant, at: required.location))
                }
                if spelling != nil { continue }
            }
            properties.append(
                Shape.ObjectShape.Property(
                    name: required.name, location: required.location,
                    use: additional ?? anyUse(at: schema), isRequired: !isDoubtful))
        }
        return properties
    }

    /// What is said at the property, in a part of it beside a reference, or else by what it holds.
    private func access(
        _ property: Schema, _ core: Schema, _ diagnostics: inout Diagnostics
    ) -> Shape.ObjectShape.Property.Access {
        let own = property.annotations.access
        guard own == .both else { return own }
        if case .keywords(let keywords) = property.content,
            let part = keywords.allOf.lazy.map(\.annotations.access).first(where: { $0 != .both })
        {
            return part
        }
        return unwrapper.flattening.keywords(of: core, &diagnostics).annotations.access
    }

    /// The members beyond the properties, where the document asks for them.
    private mutating func additional(
        _ keywords: Schema.Keywords, at schema: Schema, _ diagnostics: inout Diagnostics
    ) -> SchemaUse? {
        let patterns = keywords.patternProperties.filter { !$0.schema.isFalse }
        guard let first = patterns.first else {
            guard let values = keywords.additionalProperties, !values.isFalse else { return nil }
            // Beside members of every kind, generators that know no other word for anything write 'object'.
            if !keywords.properties.isEmpty, values.isTypeOnly, values.ownTypes.isOnly(.object) {
                return anyUse(at: schema)
            }
            return use(of: values, &diagnostics)
        }
        if keywords.namePattern != nil { return use(of: first.schema, &diagnostics) }
        diagnostics.report(.uncheckedPatterns(first))
        return anyUse(at: schema)
    }

    mutating func array(
        _ keywords: Schema.Keywords, at schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Shape {
        let items = keywords.items.flatMap { $0.isFalse ? nil : $0 }
        guard !keywords.prefixItems.isEmpty else {
            return .array(items.map { use(of: $0, &diagnostics) } ?? anyUse(at: schema))
        }
        let count = keywords.prefixItems.count
        let required = min(keywords.constraints.minItems ?? count, count)
        var names: Set<String> = []
        let elements = keywords.prefixItems.enumerated().map { index, element in
            let title = element.annotations.name ?? Self.ordinal(index)
            var resolved = Shape.ObjectShape.Property(
                name: names.insert(title).inserted ? title : Self.ordinal(index),
                location: element.location, use: use(of: element, &diagnostics),
                isRequired: index < required)
            resolved.swiftName = element.annotations.swiftName
            resolved.isElement = true
            return resolved
        }
        let isFull =
            keywords.items?.isFalse == true
            || keywords.constraints.maxItems.map { $0 <= count } ?? false
        // Where nothing is said about what comes after them, it can be anything, and is kept.
        let rest = isFull ? nil : items.map { use(of: $0, &diagnostics) } ?? anyUse(at: schema)
        return .tuple(Shape.ObjectShape(properties: elements, additional: rest))
    }

    /// What an element without a title is called.
    private static func ordinal(_ index: Int) -> String {
        let words = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
            "tenth",
        ]
        return words.indices.contains(index) ? words[index] : "element \(index + 1)"
    }
}

extension Schema.Keywords {
    /// Whether an array has no elements, because no value can be one.
    var isEmptyArray: Bool { prefixItems.isEmpty && items?.isFalse == true }

    /// The pattern that the names of all further members match, where there is one.
    var namePattern: String? {
        let patterns = patternProperties.filter { !$0.schema.isFalse }
        guard patterns.count == 1, additionalProperties?.isFalse ?? properties.isEmpty else {
            return nil
        }
        return PatternLiteral(patterns[0].name)?.expression ?? patterns[0].name
    }
}

extension Diagnostic {
    fileprivate static func undescribed(
        _ name: String, meant: String?, at location: SourceLocation
    ) -> Diagnostic {
        let consequence =
            meant.map { "; did you mean '\($0)'?" }
            ?? "; such a member is any JSON, and may be missing"
        return Diagnostic(
            .warning, .undescribedProperty, at: location,
            "'required' names '\(name)', which is none of the properties\(consequence)")
    }

    fileprivate static func uncheckedPatterns(_ pattern: Schema.Property) -> Diagnostic {
        Diagnostic(
            .warning, .uncheckedPatterns, at: pattern.nameLocation,
            "members that 'patternProperties' describes are kept as JSON and not checked, because others are allowed beside them; one pattern with 'additionalProperties: false' gives them a type"
        )
    }
}
