import SpecReader

/// Turns schemas into the shapes that Swift types are planned from.
///
/// A schema gets its number when it is first used and its shape later, from a queue: neither long chains of
/// references nor recursion between schemas can exhaust the stack.
struct SchemaResolver {
    let references: ReferenceTable
    var inheritance: Inheritance
    private(set) var table = SchemaTable()
    private var known: [ObjectIdentifier: Known] = [:]
    private var pending: [(SchemaID, Schema)] = []
    /// What a variant was merged from: the unions around it, from the outermost inwards, each with its variant.
    private var mergers: [ObjectIdentifier: [Schema]] = [:]
    var unwrapper: SchemaUnwrapper

    /// A schema that has its number.
    private struct Known {
        /// Kept, because identity is unique only among schemas that are alive.
        let schema: Schema
        let id: SchemaID
        var isNamed = false
    }

    init(references: ReferenceTable) {
        self.references = references
        known.reserveCapacity(references.document.expectedSchemas)
        table.reserveCapacity(references.document.expectedSchemas)
        inheritance = Inheritance(references)
        unwrapper = SchemaUnwrapper(references: references)
    }

    /// Hands over what was resolved, and keeps nothing of it: whoever has the only copy changes it in place.
    mutating func takeTable() -> SchemaTable {
        defer { table = SchemaTable() }
        return table
    }

    /// The schema at a place where it is used, with its shape settled.
    mutating func resolve(_ schema: Schema, _ diagnostics: inout Diagnostics) -> SchemaUse {
        let use = self.use(of: schema, &diagnostics)
        while let (id, schema) = pending.popLast() { fill(id, from: schema, &diagnostics) }
        return use
    }

    /// Takes off what belongs to the place until a schema of its own is left.
    mutating func use(of schema: Schema, _ diagnostics: inout Diagnostics) -> SchemaUse {
        settled(schema, &diagnostics).use
    }

    /// The schema as it is used, and what was left of it.
    mutating func settled(
        _ schema: Schema, _ diagnostics: inout Diagnostics
    ) -> (use: SchemaUse, core: Schema) {
        var (core, notes) = unwrapper.unwrap(schema, &diagnostics)
        let known = known(core)
        // The words of a component belong to its type, not to the places that use it.
        notes.add(PlaceNotes(core.annotations, describesPlace: !known.isNamed))
        return (notes.use(of: known.id), core)
    }

    private mutating func known(_ schema: Schema) -> Known {
        var entry = known[ObjectIdentifier(schema)] ?? add(schema)
        // A part of a component gets a name of its own when a reference leads to it.
        guard !entry.isNamed, unwrapper.name(of: schema) != nil else { return entry }
        entry.isNamed = true
        known[ObjectIdentifier(schema)] = entry
        return entry
    }

    private mutating func add(_ schema: Schema) -> Known {
        let id = table.add(ResolvedSchema(location: schema.location, shape: .any))
        let entry = Known(schema: schema, id: id)
        known[ObjectIdentifier(schema)] = entry
        pending.append((id, schema))
        return entry
    }

    // MARK: Shapes

    private mutating func fill(
        _ id: SchemaID, from schema: Schema, _ diagnostics: inout Diagnostics
    ) {
        let keywords = withOneUnion(
            unwrapper.flattening.keywords(of: schema, &diagnostics), at: schema, &diagnostics)
        var resolved = ResolvedSchema(location: schema.location, shape: .any)
        resolved.componentName = unwrapper.name(of: schema)
        let (own, all) = (schema.annotations, keywords.annotations)
        resolved.title = all.name
        resolved.description = own.description ?? all.description
        resolved.swiftName = own.swiftName
        resolved.isDeprecated = own.isDeprecated
        resolved.format = all.format ?? all.encodedFormat
        if keywords.hasConstraints { resolved.limits = keywords.limits }
        if keywords.isEmptyArray { resolved.limits.value.maxItems = 0 }
        resolved.namePattern = keywords.namePattern
        resolved.shape = shape(of: keywords, at: schema, &diagnostics)
        if case .constant = resolved.shape { resolved.mayGrow = keywords.enumeration != nil }
        resolved.narrowing = narrowing(schema, &diagnostics)
        table[id] = resolved
    }

    private mutating func shape(
        of written: Schema.Keywords, at schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Shape {
        var keywords = believingTexts(written, at: schema, &diagnostics)
        if let constant = keywords.constant {
            return literal(constant, keywords.types, &diagnostics).map { .constant($0) } ?? .any
        }
        if let shape = enumeration(keywords, at: schema, &diagnostics) { return shape }
        if !keywords.oneOf.isEmpty {
            return union(of: keywords.oneOf, keywords, at: schema, &diagnostics)
        }
        if let family = family(of: schema, keywords, &diagnostics) { return family }
        // Whole numbers are numbers.
        if keywords.types.contains(.number) { keywords.types.remove(.integer) }
        if keywords.types.count > 1 {
            let variants = keywords.types.map { type in
                var one = keywords
                one.types = Schema.Types(type)
                one.annotations = Schema.Annotations()
                return use(
                    of: Schema(location: schema.location, content: .keywords(one)), &diagnostics)
            }
            return .union(Shape.UnionShape(variants: variants, discriminator: nil))
        }
        switch keywords.impliedType {
        case nil: return .any
        case .null: return .constant(.null)
        case .boolean: return .boolean
        case .integer: return .integer
        case .number:
            return keywords.constraints.factors.contains { Double($0) == 1 } ? .integer : .number
        case .string: return .string
        case .array: return array(keywords, at: schema, &diagnostics)
        // Which of the two words is wrong, nobody knows: it may be a list as well.
        case .object where keywords.items != nil && keywords.saysNothingOfMembers: return .any
        case .object: return object(keywords, at: schema, &diagnostics)
        }
    }

    /// The keywords with one union at most, and with none where only one variant is possible.
    private mutating func withOneUnion(
        _ keywords: Schema.Keywords, at schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Schema.Keywords {
        var keywords = keywords
        var visited: [Schema] = []
        while !keywords.oneOf.isEmpty || !keywords.anyOf.isEmpty {
            if !keywords.properties.isEmpty { keywords.takeMemberRules() }
            var common = keywords
            common.oneOf = []
            common.anyOf = []
            let branches = unionBranches(keywords, at: schema, &diagnostics)
            guard branches.count == 1, !branches[0].isConstant,
                !unwrapper.isNamedVariant(keywords, &diagnostics)
            else {
                common.oneOf = branches
                return common
            }
            guard !visited.contains(where: { $0 === branches[0] }) else {
                diagnostics.report(.endless(schema))
                return common
            }
            visited.append(branches[0])
            let rest = Schema(location: schema.location, content: .keywords(common))
            let whole = Schema(merging: [rest, branches[0]], at: schema.location)
            keywords = unwrapper.flattening.keywords(of: whole, &diagnostics)
        }
        return keywords
    }

    /// The variants of a union, if the schema is one.
    private mutating func unionBranches(
        _ keywords: Schema.Keywords, at schema: Schema, _ diagnostics: inout Diagnostics
    ) -> [Schema] {
        let branches = unwrapper.flattening
            .combinations(of: keywords.unions, at: schema, &diagnostics)
            .withoutIntegersAmongNumbers.withoutRepeatedTypes
        return keywords.discriminator == nil ? distinct(branches, &diagnostics) : branches
    }

    /// Each schema once: nothing but a name would tell two variants apart that are one and the same.
    private mutating func distinct(
        _ branches: [Schema], _ diagnostics: inout Diagnostics
    ) -> [Schema] {
        var known: Set<ObjectIdentifier> = []
        return branches.filter { branch in
            let (core, notes) = unwrapper.unwrap(branch, &diagnostics)
            return notes.isNullable || known.insert(ObjectIdentifier(core)).inserted
        }
    }

    private mutating func union(
        of branches: [Schema], _ keywords: Schema.Keywords, at schema: Schema,
        _ diagnostics: inout Diagnostics
    ) -> Shape {
        if let documented = documentedValues(of: branches, &diagnostics) {
            return .enumeration(Shape.Enumeration(values: documented, isOpen: false))
        }
        if let known = knownValues(of: branches, &diagnostics) {
            // That a text may be empty goes without saying.
            if known.allSatisfy({ $0.literal == .string("") }) { return .string }
            return .enumeration(Shape.Enumeration(values: known, isOpen: true))
        }
        var common = keywords
        common.oneOf = []
        common.anyOf = []
        common.discriminator = nil
        common.annotations = Schema.Annotations()
        // For their sake alone, no variant becomes another type.
        if common.hasConstraints {
            common.constraints.memberRules = []
            common.constraints.ignoresDemands = false
        }
        let isPlain = common.isAnnotationOnly || common.isTypeOnly
        let variants = branches.map { branch in
            isPlain && !branch.lacksScalar(common.types) || extends(schema, branch)
                ? use(of: branch, &diagnostics)
                : merged(common, into: branch, at: schema, &diagnostics)
        }
        let discriminator =
            keywords.discriminator.map { self.discriminator($0, of: branches, &diagnostics) }
            ?? inheritedDiscriminator(of: branches)
        var union = Shape.UnionShape(variants: variants, discriminator: discriminator)
        union.nameAlike(branches)
        union.allowsSeveral = unwrapper.flattening.keywords(of: schema, &diagnostics).oneOf.isEmpty
        return .union(union)
    }

    /// A variant together with what the union says about all of them.
    ///
    /// A union that is a variant of itself stays as it is: merged, it would be one again, without an end.
    mutating func merged(
        _ common: Schema.Keywords, into branch: Schema, at schema: Schema,
        _ diagnostics: inout Diagnostics
    ) -> SchemaUse {
        let way = mergers[ObjectIdentifier(schema), default: []] + [schema]
        let inner = unwrapper.unwrap(branch, &diagnostics).core
        if way.contains(where: { $0 === inner }) { return use(of: branch, &diagnostics) }
        guard way.count < 2 * Self.deepestUnion else {
            diagnostics.report(.unionTooDeep(branch))
            return anyUse(at: branch)
        }
        let (use, core) = settled(merge(common, into: branch, at: schema), &diagnostics)
        mergers[ObjectIdentifier(core)] = way + [inner]
        return use
    }

    /// Each level may multiply the variants.
    private static let deepestUnion = 4

    /// The variant keeps its name.
    private func merge(
        _ common: Schema.Keywords, into branch: Schema, at schema: Schema
    ) -> Schema {
        var own = Schema.Keywords()
        own.allOf = [Schema(location: schema.location, content: .keywords(common)), branch]
        own.annotations.title = branch.referredName ?? unwrapper.name(of: branch)
        return Schema(location: branch.location, content: .keywords(own))
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
        let whole = unwrapper.flattening.keywords(of: base, &diagnostics)
        guard let wide = whole.properties.first(where: { $0.name == property.name }),
            unwrapper.flattening.keywords(of: wide.schema, &diagnostics).isTypeOnly(.string)
        else { return nil }
        return ResolvedSchema.Narrowing(
            base: use(of: base, &diagnostics).id, property: property.name,
            values: use(of: property.schema, &diagnostics))
    }

    /// An object whose members, of whatever name, are all used in this way.
    mutating func map(of use: SchemaUse, at schema: Schema) -> SchemaUse {
        SchemaUse(id: table.add(ResolvedSchema(location: schema.location, shape: .map(use))))
    }

    mutating func anyUse(at schema: Schema) -> SchemaUse {
        SchemaUse(id: table.add(ResolvedSchema(location: schema.location, shape: .any)))
    }
}

extension Schema {
    /// Whether it only limits a value, which can be any of some scalar types by what stands around it.
    fileprivate func lacksScalar(_ types: Types) -> Bool {
        guard !types.isEmpty, !types.contains(.object), !types.contains(.array),
            case .keywords(let keywords) = content
        else { return false }
        return keywords.impliedType == nil && keywords.hasConstraints && !keywords.isCombination
    }
}

extension Shape.UnionShape {
    /// Notes what refers to those variants that have one schema, because its name would not tell them apart.
    fileprivate mutating func nameAlike(_ branches: [Schema]) {
        let counts = variants.map(\.id).counts
        for (index, branch) in branches.enumerated() where counts[variants[index].id] ?? 0 > 1 {
            references[index] = branch.referredName
        }
    }
}

extension Diagnostic {
    fileprivate static func unionTooDeep(_ branch: Schema) -> Diagnostic {
        Diagnostic(
            .error, .nestingTooDeep, at: branch.location,
            "more than 4 unions with properties or types of their own lie around this variant; move what they say into the variants"
        )
    }
}
