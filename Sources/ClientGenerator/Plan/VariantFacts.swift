import SpecReader

/// What is certain about the JSON of one variant of a union.
struct VariantFacts {
    var index: Int
    var kinds: Set<Decision.JSONKind>
    /// The members that are always there.
    var required: Set<String> = []
    /// The members that the variant describes; `nil` where it takes any.
    var declared: Set<String>? = []
    /// Whether the document rules out members that the variant does not describe.
    private var isClosed = false
    /// The values that required members are held to.
    var tags: [String: Set<Literal>] = [:]
    /// Members with tags in the order of the document.
    var tagOrder: [String] = []
    /// The values that members are held to where they are there.
    private(set) var optionalTags: [String: Set<Literal>] = [:]
    /// Of values of one JSON type, those that fit fewer are tried first.
    var specificity = 0
    var isOpenEnum = false
    /// Whether a tag was found to be that of this variant and no other.
    var isNamed = false
    private var isUnion = false

    /// How many unions within unions are looked into.
    static let deepestUnion = 3

    /// - Parameters:
    ///   - discriminator: The member that is asked for the variant; it is one that has to be there.
    ///   - closedSets: What was found of sets that a document closes: variants of a family share theirs.
    private init(
        _ index: Int, _ use: SchemaUse, in schemas: SchemaTable, depth: Int,
        discriminator: String?, closedSets: inout [SchemaID: Set<Literal>?]
    ) {
        self.index = index
        let id = use.id
        kinds = schemas[id].shape.kinds
        switch schemas[id].shape {
        case .object(let object):
            declared =
                object.additional == nil ? Set(minimumCapacity: object.properties.count) : nil
            isClosed = object.isClosed
            for property in object.properties {
                declared?.insert(property.name)
                if property.isRequired { required.insert(property.name) }
                guard let values = closedSets.value(for: property.use.id, in: schemas)
                else { continue }
                guard property.isRequired || property.name == discriminator,
                    !property.use.isNullable
                else {
                    optionalTags[property.name] = values
                    continue
                }
                tags[property.name] = values
                tagOrder.append(property.name)
            }
        case .union(let union) where depth < Self.deepestUnion:
            isUnion = true
            merge(Self.all(of: union, in: schemas, depth: depth + 1))
        default:
            declared = nil
        }
        if use.isNullable { kinds.insert(.null) }
        specificity = schemas[id].shape.specificity(format: schemas[id].format)
        switch schemas[id].shape {
        case .enumeration, .constant:
            isOpenEnum =
                TypeGraph.isDeclared(schemas[id].shape)
                && schemas[id].direction.contains(.response)
        default: break
        }
    }

    /// How much there is to compare.
    var weight: Int { tags.values.reduce(required.count) { $0 + $1.count } }

    var candidate: Decision.Candidate {
        Decision.Candidate(
            variant: index, required: required.union(tags.keys).sorted(),
            tags: tagOrder.compactMap { tag in
                tags[tag].map { Decision.Candidate.Tag(member: tag, values: $0.sortedByText) }
            },
            known: declared?.sorted() ?? [], takesOthers: declared == nil, isClosed: isClosed)
    }

    /// What holds for each of several variants; of members, for each that can be an object.
    private mutating func merge(_ facts: [VariantFacts]) {
        kinds = facts.reduce(into: []) { $0.formUnion($1.kinds) }
        let objects = facts.filter { $0.kinds.contains(.object) }
        guard let first = objects.first else {
            declared = facts.isEmpty ? [] : nil
            return
        }
        required = objects.dropFirst().reduce(first.required) { $0.intersection($1.required) }
        declared = objects.dropFirst().reduce(first.declared) { all, next in
            next.declared.flatMap { all?.union($0) }
        }
        isClosed = objects.allSatisfy(\.isClosed)
        tagOrder = first.tagOrder.filter { tag in objects.allSatisfy { $0.tags[tag] != nil } }
        for tag in tagOrder {
            tags[tag] = objects.reduce(into: []) { $0.formUnion($1.tags[tag] ?? []) }
        }
    }

    /// Whether this variant demands a member that the other one does not describe.
    func excludes(_ other: VariantFacts) -> Bool {
        guard let declared = other.declared else { return false }
        return !required.isSubset(of: declared)
    }

    /// Whether there is but one member that this variant demands and the other one does not describe, and may have
    /// nevertheless.
    func isToldByOneMember(from other: VariantFacts) -> Bool {
        guard let declared = other.declared, !other.isClosed else { return false }
        return required.count { !declared.contains($0) } == 1
    }

    /// Whether a member that one of them demands has other values in each.
    func differs(from other: VariantFacts) -> Bool {
        tags.contains { other.values(of: $0)?.isDisjoint(with: $1) ?? false }
            || other.tags.contains { values(of: $0)?.isDisjoint(with: $1) ?? false }
    }

    /// What a member is held to, whether it has to be there or not.
    func values(of member: String) -> Set<Literal>? { tags[member] ?? optionalTags[member] }

    /// What is certain about each variant of a union.
    static func all(
        of union: Shape.UnionShape, in schemas: SchemaTable, depth: Int = 0
    ) -> [VariantFacts] {
        var closedSets: [SchemaID: Set<Literal>?] = [:]
        var all = union.variants.enumerated().map { index, variant in
            VariantFacts(
                index, variant, in: schemas, depth: depth,
                discriminator: union.discriminator?.propertyName, closedSets: &closedSets)
        }
        guard let discriminator = union.discriminator else { return all }
        let names = zip(union.variants, discriminator.values).map { variant, values in
            Set(values.map { variant.literal($0, of: discriminator.propertyName, in: schemas) })
        }
        let tagged = all.compactMap { $0.tags[discriminator.propertyName] }
        let counts = (tagged + names).joined().counts
        let ownValues = Set(counts.lazy.filter { $0.value == 1 }.map(\.key))
        // A mapping of which no value is in the set of its variant is about something else.
        let isTrue = zip(all, names).contains { facts, names in
            facts.tags[discriminator.propertyName]?.isDisjoint(with: names) == false
        }
        for index in all.indices {
            all[index].take(
                names[index], of: discriminator.propertyName,
                isMapped: isTrue && discriminator.isMapped[index], ownValues)
        }
        return all
    }

    /// Takes the values of a discriminator for those of a tag. A variant whose own schema holds the member to a
    /// set keeps what is its own alone.
    ///
    /// - Parameter ownValues: Those that belong to one variant alone.
    private mutating func take(
        _ values: Set<Literal>, of discriminator: String, isMapped: Bool, _ ownValues: Set<Literal>
    ) {
        guard !values.isEmpty else { return }
        guard let known = tags[discriminator] else {
            tags[discriminator] = values
            tagOrder.insert(discriminator, at: 0)
            return
        }
        guard isMapped || !isUnion && !known.isDisjoint(with: values) else { return }
        var own = known.intersection(values).union(known.intersection(ownValues))
        // A mapping counts although the schema of the variant has other texts. It can write texts alone.
        if isMapped, !isUnion, known.contains(where: \.isString) { own.formUnion(values) }
        if !own.isEmpty { tags[discriminator] = own }
    }
}

extension [SchemaID: Set<Literal>?] {
    fileprivate mutating func value(for id: SchemaID, in schemas: SchemaTable) -> Set<Literal>? {
        let shape = schemas[id].shape
        guard case .enumeration = shape else { return shape.closedValues }
        if let known = self[id] { return known }
        let values = shape.closedValues
        self[id] = .some(values)
        return values
    }
}

extension SchemaUse {
    /// What a member of the object says: a mapping can only write it as a text.
    fileprivate func literal(
        _ text: String, of member: String, in schemas: SchemaTable
    ) -> Literal {
        guard case .object(let object) = schemas[id].shape,
            let property = object.properties.first(where: { $0.name == member })
        else { return .string(text) }
        switch schemas[property.use.id].shape {
        case .integer, .number: return .number(written: text)
        case .boolean: return Bool(text).map { .boolean($0) } ?? .string(text)
        default: return .string(text)
        }
    }
}

extension Shape {
    fileprivate func specificity(format: String?) -> Int {
        switch self {
        case .constant, .enumeration: 3
        case .integer, .tuple: 2
        case .string: format == nil ? 1 : 2
        case .any: 0
        default: 1
        }
    }

    /// What a value can be, where the document closes the set.
    fileprivate var closedValues: Set<Literal>? {
        switch self {
        case .constant(let literal): literal == .null ? nil : [literal.normalized]
        case .enumeration(let enumeration) where !enumeration.isOpen:
            Set(enumeration.values.map(\.literal.normalized))
        default: nil
        }
    }

    /// The kinds of values; of a union all, as long as nobody looks at its variants.
    var kinds: Set<Decision.JSONKind> {
        switch self {
        case .any, .union: Set(Decision.JSONKind.allCases)
        case .boolean: [.boolean]
        case .integer, .number: [.number]
        case .string: [.string]
        case .constant(let literal): [literal.kind]
        case .enumeration(let enumeration): Set(enumeration.values.map(\.literal.kind))
        case .array, .tuple: [.array]
        case .map, .object: [.object]
        }
    }
}

extension Literal {
    /// The whole number that a text writes, or else the text.
    fileprivate static func number(written text: String) -> Literal {
        Literal.number(text).integer.map { .number(String($0)) } ?? .string(text)
    }

    /// The same for all spellings of a whole number.
    var normalized: Literal { integer.map { .number(String($0)) } ?? self }

    fileprivate var kind: Decision.JSONKind {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        }
    }
}

extension Set<Literal> {
    var sortedByText: [Literal] { sorted { $0.text < $1.text } }
}
