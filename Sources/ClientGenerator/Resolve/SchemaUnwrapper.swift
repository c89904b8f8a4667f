import SpecReader

/// Takes wrappers off a schema: references, `allOf` with one part that says something, `null` beside another type.
///
/// What a wrapper says belongs to the place where it stands; what it holds may be used in many places and
/// must stay one schema, so each wrapper is opened once.
struct SchemaUnwrapper {
    private let references: ReferenceTable
    let flattening: Flattening
    private var settled: [ObjectIdentifier: Settled] = [:]
    /// What was left of a component, and that component.
    private var origins: [ObjectIdentifier: Schema] = [:]

    /// Where unwrapping a schema ends.
    private struct Settled {
        /// Kept, because identity is unique only among schemas that are alive.
        let schema: Schema
        let core: Schema
        let notes: PlaceNotes
    }

    private struct Layer {
        var notes = PlaceNotes()
        var inner: Schema
    }

    init(references: ReferenceTable) {
        self.references = references
        flattening = Flattening(references: references)
    }

    mutating func unwrap(
        _ schema: Schema, _ diagnostics: inout Diagnostics
    ) -> (core: Schema, notes: PlaceNotes) {
        var core = schema
        var path: [(schema: Schema, notes: PlaceNotes)] = []
        var visited: Set<ObjectIdentifier> = []
        while !core.isPlain {
            if let known = settled[ObjectIdentifier(core)] {
                return settle(path, known.core, known.notes)
            }
            guard let layer = layer(of: core, &diagnostics) else {
                settled[ObjectIdentifier(core)] = Settled(
                    schema: core, core: core, notes: PlaceNotes())
                return settle(path, core, PlaceNotes())
            }
            path.append((core, layer.notes))
            core = layer.inner
            // Most ways are short, and one that has no end is found a little later just as well.
            if path.count > Self.shortWay, !visited.insert(ObjectIdentifier(core)).inserted {
                diagnostics.report(.endless(schema))
                core = Schema(location: schema.location, content: .boolean(true))
            }
        }
        return settle(path, core, PlaceNotes())
    }

    private static let shortWay = 8

    /// Remembers where each schema on the way leads, so that a long way is gone once.
    private mutating func settle(
        _ path: [(schema: Schema, notes: PlaceNotes)], _ core: Schema, _ inner: PlaceNotes
    ) -> (core: Schema, notes: PlaceNotes) {
        var notes = inner
        for step in path.reversed() {
            var whole = step.notes
            whole.add(notes)
            notes = whole
            // A reference is followed again as fast, unless any JSON stands for what it should lead to.
            if path.count == 1, step.schema.isPlainReference, !core.isBoolean { continue }
            settled[ObjectIdentifier(step.schema)] = Settled(
                schema: step.schema, core: core, notes: notes)
        }
        return (core, notes)
    }

    /// The schema as it is written, before `null` was taken off.
    func origin(of schema: Schema) -> Schema { origins[ObjectIdentifier(schema)] ?? schema }

    /// The component whose definition the schema is, also after `null` was taken off.
    func name(of schema: Schema) -> String? { references.componentName(of: origin(of: schema)) }

    private mutating func layer(of schema: Schema, _ diagnostics: inout Diagnostics) -> Layer? {
        switch schema.content {
        case .boolean: return nil
        case .reference(let reference, let siblings):
            guard let siblings, !siblings.isAnnotationOnly else {
                let target =
                    references.schema(reference, &diagnostics)
                    ?? Schema(location: reference.location, content: .boolean(true))
                return Layer(notes: PlaceNotes(siblings?.annotations), inner: target)
            }
            if siblings.onlyRulesMembers, name(of: schema) == nil {
                // For its sake alone, the place gets no type of its own.
                diagnostics.report(.ignoredDemands(beside: schema))
                let target = Schema(
                    location: schema.location, content: .reference(reference, siblings: nil))
                return Layer(notes: PlaceNotes(siblings.annotations), inner: target)
            }
            if siblings.types.count > 1, siblings.types.contains(.null) {
                return nullable(reference, siblings, of: schema, &diagnostics)
            }
            let parts: [Schema.Content] = [
                .reference(reference, siblings: nil), .keywords(siblings),
            ]
            let merger = Schema(
                merging: parts.map { Schema(location: schema.location, content: $0) },
                at: schema.location)
            return Layer(inner: named(merger, like: schema))
        case .keywords(let keywords):
            if let layer = nullable(keywords, of: schema) { return layer }
            if let layer = only(keywords, of: schema, &diagnostics) { return layer }
            guard !keywords.allOf.isEmpty else { return nil }
            return nullable(flattening.keywords(of: schema, &diagnostics), of: schema)
        }
    }

    /// `null` among the types beside a reference: it is meant to be allowed, whatever the reference leads to.
    private mutating func nullable(
        _ reference: Reference, _ siblings: Schema.Keywords, of schema: Schema,
        _ diagnostics: inout Diagnostics
    ) -> Layer {
        let target = Schema(
            location: schema.location, content: .reference(reference, siblings: nil))
        let types = flattening.keywords(of: target, &diagnostics).types
        var rest = siblings
        rest.types.remove(.null)
        // What holds anyway does not make another schema of what the reference leads to.
        if !types.isEmpty, types.allSatisfy(siblings.types.contains) { rest.types = [] }
        var notes = PlaceNotes(siblings.annotations)
        notes.isNullable = true
        let inner = Schema(
            location: schema.location, content: .reference(reference, siblings: rest))
        return Layer(notes: notes, inner: named(inner, like: schema))
    }

    /// `null` beside something else, in any of its spellings.
    private mutating func nullable(_ keywords: Schema.Keywords, of schema: Schema) -> Layer? {
        guard keywords.hasAlternatives else { return nil }
        let isType = keywords.types.count > 1 && keywords.types.contains(.null)
        let values = keywords.enumeration ?? []
        let isValue = values.count > 1 && values.contains(where: \.isNull)
        let isVariant = [keywords.oneOf, keywords.anyOf].contains { branches in
            branches.count > 1 && branches.contains(where: isNull)
        }
        guard isType || isValue || isVariant else { return nil }
        var rest = keywords
        if isType { rest.types.remove(.null) }
        // Nothing else can be there, whatever the type says.
        if isType, values.count == 1, values[0].isNull { rest.types = [.null] }
        if isValue, var values = EnumTexts(keywords) {
            values.removeAll(where: \.isNull)
            values.write(to: &rest)
        }
        if isVariant {
            if keywords.oneOf.count > 1 { rest.oneOf.removeAll(where: isNull) }
            if keywords.anyOf.count > 1 { rest.anyOf.removeAll(where: isNull) }
        }
        var notes = PlaceNotes(keywords.annotations)
        notes.isNullable = true
        let inner = Schema(location: schema.location, content: .keywords(rest))
        return Layer(notes: notes, inner: named(inner, like: schema))
    }

    /// Each schema once that branches refer to: nothing but a name would tell two variants apart that are one and the
    /// same.
    private func distinct(_ branches: [Schema]) -> [Schema] {
        var known: Set<ReferenceTable.Target> = []
        return branches.filter { branch in
            guard case .reference(let reference, let siblings) = branch.content,
                siblings?.isAnnotationOnly ?? true
            else { return true }
            return known.insert(references.target(of: reference)).inserted
        }
    }

    private func isNull(_ branch: Schema) -> Bool {
        guard case .reference(let reference, _) = branch.content else { return branch.isNull }
        return references.mayLeadToNull(reference)
            && references.definition(of: branch)?.isNull == true
    }

    private func either(_ one: Schema, or other: Schema) -> Schema {
        var keywords = Schema.Keywords()
        keywords.oneOf = [one, other]
        return Schema(location: one.location, content: .keywords(keywords))
    }

    /// What is left of a component is still that component.
    private mutating func named(_ rest: Schema, like schema: Schema) -> Schema {
        origins[ObjectIdentifier(rest)] = origin(of: schema)
        return rest
    }

    /// Whether a schema is a union of one variant, which says its name: others may come.
    func isNamedVariant(
        _ keywords: Schema.Keywords, _ diagnostics: inout Diagnostics
    ) -> Bool {
        let variants = keywords.oneOf + keywords.anyOf
        guard let discriminator = keywords.discriminator, variants.count == 1,
            case .reference = variants[0].content
        else { return false }
        return flattening.keywords(of: variants[0], &diagnostics).properties
            .contains { $0.name == discriminator.propertyName }
    }

    /// The only branch of a union or the only part of an `allOf` that says something.
    private mutating func only(
        _ keywords: Schema.Keywords, of schema: Schema, _ diagnostics: inout Diagnostics
    ) -> Layer? {
        guard keywords.isCombination else { return nil }
        let groups = [keywords.allOf, keywords.oneOf, keywords.anyOf].filter { !$0.isEmpty }
        guard groups.count == 1, !isNamedVariant(keywords, &diagnostics) else { return nil }
        var own = keywords
        own.allOf = []
        own.oneOf = []
        own.anyOf = []
        guard own.isAnnotationOnly || own.isTypeOnly else { return nil }
        var notes = PlaceNotes(keywords.annotations)
        let isUnion = keywords.allOf.isEmpty
        let parts = isUnion && own.discriminator == nil ? distinct(groups[0]) : groups[0]
        let isNamed = name(of: schema) != nil
        let telling =
            parts.count == 1
            ? parts
            : parts.filter { !$0.isTypeOnly && (isNamed || isUnion || !$0.onlyRulesMembers) }
        guard telling.count == 1, let part = telling.first else { return nil }
        guard !isUnion || parts.count == 1 && !part.isConstant else { return nil }
        let others = parts.filter { $0 !== part }
        var isContradictory = false
        let demanded = ([own.types] + others.map(\.ownTypes)).filter { !$0.isEmpty }
        let inner = demanded.isEmpty ? nil : flattening.keywords(of: part, &diagnostics)
        for types in demanded {
            guard let inner, !inner.fits(types) else { continue }
            // Beside other parts it depends on their order what counts.
            let isAround = types == own.types || types.isOnly(.null)
            guard isAround, inner.excludes(types) else { return nil }
            // What is a key at first may be the thing itself where the caller asks for that.
            if isUnion, types.isOnly(.string), inner.types.isOnly(.object) {
                diagnostics.report(
                    .contradiction(part, inner.types, over: types, takesEither: true))
                let either = either(.unsaid([.string], at: schema.location), or: part)
                return Layer(notes: notes, inner: named(either, like: schema))
            }
            isContradictory = true
            diagnostics.report(.contradiction(part, inner.types, over: types))
            if types.isOnly(.null) { notes.isNullable = true }
        }
        // What a component says in place is its own: it keeps its name, and the part is merged into it.
        guard isContradictory || name(of: schema) == nil || part.leadsElsewhere else { return nil }
        // A variant that extends its union and adds nothing is still no union.
        guard isUnion || !flattening.isVariant(schema, of: part, &diagnostics) else {
            return nil
        }
        for other in others { notes.add(PlaceNotes(other.annotations)) }
        if others.contains(where: \.onlyRulesMembers) {
            diagnostics.report(.ignoredDemands(beside: schema))
        }
        return Layer(notes: notes, inner: part)
    }
}

extension Schema {
    /// Whether one look tells that there is no wrapper; most schemas are so, and need no memory of it.
    fileprivate var isPlain: Bool {
        switch content {
        case .boolean: true
        case .reference: false
        case .keywords(let keywords): !keywords.hasAlternatives && !keywords.isCombination
        }
    }

    /// Whether the schema is nothing but a reference, with however many wrappers around it.
    fileprivate var leadsElsewhere: Bool {
        var schema = self
        while case .keywords(let keywords) = schema.content {
            let parts = (keywords.allOf + keywords.oneOf + keywords.anyOf)
                .filter { !$0.isTypeOnly && !$0.isNull }
            guard parts.count == 1, keywords.properties.isEmpty else { return false }
            schema = parts[0]
        }
        if case .reference(_, let siblings?) = schema.content { return siblings.isTypeOnly }
        return true
    }

    fileprivate var isBoolean: Bool {
        if case .boolean = content { true } else { false }
    }

    /// Whether the schema is a reference and may describe the place where it stands, but says nothing else.
    fileprivate var isPlainReference: Bool {
        guard case .reference(_, let siblings) = content else { return false }
        return siblings?.isAnnotationOnly ?? true
    }
}

/// What is said at the place where a schema is used; the outermost word wins.
struct PlaceNotes {
    var isNullable = false
    private var description: String?
    private var defaultValue: Node?
    private var isDeprecated = false

    /// - Parameter describesPlace: Whether the description is about the place, and not about the type of the schema.
    init(_ annotations: Schema.Annotations? = nil, describesPlace: Bool = true) {
        description = describesPlace ? annotations?.description : nil
        defaultValue = annotations?.defaultValue
        isDeprecated = annotations?.isDeprecated ?? false
    }

    mutating func add(_ inner: PlaceNotes) {
        isNullable = isNullable || inner.isNullable
        description = description ?? inner.description
        defaultValue = defaultValue ?? inner.defaultValue
        isDeprecated = isDeprecated || inner.isDeprecated
    }

    func use(of id: SchemaID) -> SchemaUse {
        SchemaUse(
            id: id, isNullable: isNullable, isDeprecated: isDeprecated, description: description,
            defaultValue: defaultValue)
    }
}

extension Schema {
    fileprivate var onlyRulesMembers: Bool {
        if case .keywords(let keywords) = content { keywords.onlyRulesMembers } else { false }
    }
}

extension Schema.Keywords {
    /// Whether the keywords rule members out, or some with others, and say nothing else.
    fileprivate var onlyRulesMembers: Bool {
        guard hasConstraints, !constraints.memberRules.isEmpty else { return false }
        var rest = self
        rest.constraints.memberRules = []
        return rest.isAnnotationOnly || rest.isTypeOnly(.object)
    }
}

extension Diagnostic {
    fileprivate static func ignoredDemands(beside schema: Schema) -> Diagnostic {
        Diagnostic(
            .warning, .ignoredDemands, at: schema.location,
            "which members are required together is not checked before a request, because the type is that of what is referred to; say it there"
        )
    }

    static func endless(_ schema: Schema) -> Diagnostic {
        Diagnostic(
            .error, .circularReference, at: schema.location,
            "the schema refers to itself and describes nothing; write out what it is")
    }
}
