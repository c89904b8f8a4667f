import SpecReader

/// Turns schemas into the shapes that Swift types are planned from.
///
/// A schema gets its number when it is first used and its shape later, from a queue: neither long chains of
/// references nor recursion between schemas can exhaust the stack.
struct SchemaResolver {
    let references: ReferenceTable
    private(set) var table = SchemaTable()
    private var ids: [ObjectIdentifier: SchemaID] = [:]
    private var pending: [(SchemaID, Schema)] = []
    private var unwrapper: SchemaUnwrapper

    init(references: ReferenceTable) {
        self.references = references
        unwrapper = SchemaUnwrapper(references: references)
    }

    /// The schema at a place where it is used, with its shape settled.
    mutating func resolve(_ schema: Schema, _ diagnostics: inout Diagnostics) -> SchemaUse {
        let use = self.use(of: schema, &diagnostics)
        while let (id, schema) = pending.popLast() { fill(id, from: schema, &diagnostics) }
        return use
    }

    /// Takes off what belongs to the place until a schema of its own is left.
    private mutating func use(of schema: Schema, _ diagnostics: inout Diagnostics) -> SchemaUse {
        var (core, notes) = unwrapper.unwrap(schema, &diagnostics)
        var own = core.annotations
        // The words of a component belong to its type, not to the places that use it.
        if unwrapper.name(of: core) != nil { own.description = nil }
        notes.add(PlaceNotes(own))
        return notes.use(of: id(of: core))
    }

    private mutating func id(of schema: Schema) -> SchemaID {
        if let id = ids[ObjectIdentifier(schema)] { return id }
        let id = table.add(ResolvedSchema(location: schema.location, shape: .any))
        ids[ObjectIdentifier(schema)] = id
        unwrapper.retain(schema)
        pending.append((id, schema))
        return id
    }

    // MARK: Shapes

    private mutating func fill(
        _ id: SchemaID, from schema: Schema, _ diagnostics: inout Diagnostics
    ) {
        var flattening = Flattening(references: references)
        let keywords = flattening.keywords(of: schema, &diagnostics)
        var resolved = ResolvedSchema(location: schema.location, shape: .any)
        resolved.componentName = unwrapper.name(of: schema)
        resolved.title = keywords.annotations.title
        resolved.description = schema.annotations.description ?? keywords.annotations.description
        resolved.swiftName = schema.annotations.swiftName
        resolved.isDeprecated = schema.annotations.isDeprecated
        resolved.format = keywords.annotations.format
        resolved.constraints = keywords.constraints
        resolved.shape = shape(of: keywords, at: schema, &diagnostics)
        resolved.narrowing = narrowing(schema, &diagnostics)
        table[id] = resolved
    }

    private mutating func shape(
        of keywords: Schema.Keywords, at schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Shape {
        if let constant = keywords.constant {
            guard let literal = Literal(constant) else {
                diagnostics.report(.unsupportedConstant(constant))
                return .any
            }
            return .constant(literal)
        }
        if let enumeration = keywords.enumeration {
            return self.enumeration(enumeration, keywords.annotations, &diagnostics)
        }
        let branches = keywords.oneOf.isEmpty ? keywords.anyOf : keywords.oneOf
        if !branches.isEmpty {
            return union(of: branches, keywords, at: schema, &diagnostics)
        }
        if keywords.types.count > 1 {
            let variants = keywords.types.map { type in
                var one = keywords
                one.types = [type]
                one.annotations = Schema.Annotations()
                return use(
                    of: Schema(location: schema.location, content: .keywords(one)), &diagnostics)
            }
            return .union(Shape.UnionShape(variants: variants, discriminator: nil))
        }
        switch keywords.impliedType {
        case nil, .null: return .any
        case .boolean: return .boolean
        case .integer: return .integer
        case .number:
            return keywords.constraints.multipleOf.map(Double.init) == 1 ? .integer : .number
        case .string: return .string
        case .array:
            if let first = keywords.prefixItems.first {
                diagnostics.report(.unsupportedTuple(first))
            }
            return .array(keywords.items.map { use(of: $0, &diagnostics) } ?? anyUse(at: schema))
        case .object: return object(keywords, at: schema, &diagnostics)
        }
    }

    private mutating func object(
        _ keywords: Schema.Keywords, at schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Shape {
        if let first = keywords.patternProperties.first {
            diagnostics.report(.unsupportedPatternProperties(first))
        }
        var additional: SchemaUse?
        if let schema = keywords.additionalProperties, !schema.isFalse {
            additional = use(of: schema, &diagnostics)
        }
        if keywords.properties.isEmpty, additional != nil || keywords.additionalProperties == nil,
            keywords.required.isEmpty
        {
            return .map(additional ?? anyUse(at: schema))
        }
        let required = Set(keywords.required.map(\.name))
        let properties = keywords.properties.map { property in
            Shape.ObjectShape.Property(
                name: property.name, location: property.nameLocation,
                use: use(of: property.schema, &diagnostics),
                isRequired: required.contains(property.name),
                swiftName: property.schema.annotations.swiftName)
        }
        return .object(Shape.ObjectShape(properties: properties, additional: additional))
    }

    private mutating func union(
        of branches: [Schema], _ keywords: Schema.Keywords, at schema: Schema,
        _ diagnostics: inout Diagnostics
    ) -> Shape {
        let documented = branches.compactMap(\.documentedValue)
        if documented.count == branches.count {
            return .enumeration(Shape.Enumeration(values: documented, isOpen: false))
        }
        if let known = knownValues(of: branches, &diagnostics) {
            return .enumeration(Shape.Enumeration(values: known, isOpen: true))
        }
        var common = keywords
        common.oneOf = []
        common.anyOf = []
        common.discriminator = nil
        common.annotations = Schema.Annotations()
        let variants = branches.map { branch in
            let whole =
                common.isAnnotationOnly || common.isTypeOnly
                ? branch
                : Schema(
                    merging: [
                        Schema(location: schema.location, content: .keywords(common)), branch,
                    ],
                    at: branch.location)
            return use(of: whole, &diagnostics)
        }
        return .union(Shape.UnionShape(variants: variants, discriminator: keywords.discriminator))
    }

    /// The values of `anyOf: [a closed set of strings, any string]`, the usual way to document a set without closing it.
    private mutating func knownValues(
        of branches: [Schema], _ diagnostics: inout Diagnostics
    ) -> [Shape.Enumeration.Value]? {
        var values: [Shape.Enumeration.Value] = []
        var isOpen = false
        for branch in branches {
            var flattening = Flattening(references: references)
            let keywords = flattening.keywords(of: branch, &diagnostics)
            guard keywords.impliedType == .string, keywords.annotations.format == nil else {
                return nil
            }
            if let enumeration = keywords.enumeration {
                guard
                    case .enumeration(let known) = self.enumeration(
                        enumeration, keywords.annotations, &diagnostics)
                else { return nil }
                values += known.values
            } else if !keywords.oneOf.isEmpty {
                let documented = keywords.oneOf.compactMap(\.documentedValue)
                guard documented.count == keywords.oneOf.count else { return nil }
                values += documented
            } else if let constant = keywords.constant.flatMap(Literal.init) {
                values.append(
                    Shape.Enumeration.Value(
                        literal: constant, location: branch.location,
                        name: keywords.annotations.title,
                        description: keywords.annotations.description))
            } else if keywords.anyOf.isEmpty {
                isOpen = true
            } else {
                return nil
            }
        }
        return isOpen && !values.isEmpty ? values : nil
    }

    private func enumeration(
        _ nodes: [Node], _ annotations: Schema.Annotations, _ diagnostics: inout Diagnostics
    ) -> Shape {
        var values: [Shape.Enumeration.Value] = []
        for (index, node) in nodes.enumerated() {
            guard let literal = Literal(node) else {
                diagnostics.report(.unsupportedConstant(node))
                continue
            }
            guard !values.contains(where: { $0.literal == literal }) else { continue }
            values.append(
                Shape.Enumeration.Value(
                    literal: literal, location: node.location,
                    name: annotations.enumNames.indices.contains(index)
                        ? annotations.enumNames[index] : nil,
                    description: annotations.enumDescriptions.indices.contains(index)
                        ? annotations.enumDescriptions[index] : nil))
        }
        if values.count == 1 { return .constant(values[0].literal) }
        return values.isEmpty
            ? .any : .enumeration(Shape.Enumeration(values: values, isOpen: false))
    }

    private mutating func narrowing(
        _ schema: Schema, _ diagnostics: inout Diagnostics
    ) -> ResolvedSchema.Narrowing? {
        guard case .keywords(let keywords) = schema.content, keywords.allOf.count == 2,
            case .reference(let reference, nil) = keywords.allOf[0].content,
            case .keywords(let narrowed) = keywords.allOf[1].content,
            narrowed.properties.count == 1, let property = narrowed.properties.first,
            let base = references.schema(reference, &diagnostics)
        else { return nil }
        var flattening = Flattening(references: references)
        let whole = flattening.keywords(of: base, &diagnostics)
        guard let wide = whole.properties.first(where: { $0.name == property.name }),
            flattening.keywords(of: wide.schema, &diagnostics).isTypeOnly(.string)
        else { return nil }
        return ResolvedSchema.Narrowing(
            base: use(of: base, &diagnostics).id, property: property.name,
            values: use(of: property.schema, &diagnostics))
    }

    private mutating func anyUse(at schema: Schema) -> SchemaUse {
        SchemaUse(id: table.add(ResolvedSchema(location: schema.location, shape: .any)))
    }
}

extension Diagnostic {
    fileprivate static func unsupportedConstant(_ node: Node) -> Diagnostic {
        Diagnostic(
            .error, "unsupported-constant", at: node.location,
            "a constant that is an object or an array is not supported yet; use a string, a number or a boolean"
        )
    }

    fileprivate static func unsupportedTuple(_ schema: Schema) -> Diagnostic {
        Diagnostic(
            .error, "unsupported-tuple", at: schema.location,
            "'prefixItems' is not supported yet; use 'items'")
    }

    fileprivate static func unsupportedPatternProperties(_ property: Schema.Property) -> Diagnostic
    {
        Diagnostic(
            .error, "unsupported-pattern-properties", at: property.nameLocation,
            "'patternProperties' is not supported yet; use 'additionalProperties'")
    }
}
