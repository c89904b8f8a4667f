import SpecReader

/// What is certain about the JSON of one variant of a union.
struct VariantFacts {
    var index: Int
    var kinds: Set<Decision.JSONKind>
    /// The members that are always there.
    var required: Set<String> = []
    /// The members that the variant describes; `nil` where it takes any.
    var declared: Set<String>? = []
    /// The values that required string members are held to.
    var tags: [String: Set<String>] = [:]
    /// Members with tags in the order of the document.
    var tagOrder: [String] = []

    init(_ index: Int, _ id: SchemaID, in schemas: SchemaTable, depth: Int = 0) {
        self.index = index
        kinds = schemas[id].shape.kinds(in: schemas)
        switch schemas[id].shape {
        case .object(let object):
            if object.additional != nil { declared = nil }
            for property in object.properties {
                declared?.insert(property.name)
                guard property.isRequired else { continue }
                required.insert(property.name)
                guard !property.use.isNullable,
                    let values = schemas[property.use.id].shape.closedStrings
                else { continue }
                tags[property.name] = values
                tagOrder.append(property.name)
            }
        case .union(let union) where depth < 8:
            merge(union.variants.map { VariantFacts(index, $0.id, in: schemas, depth: depth + 1) })
        default:
            declared = nil
        }
    }

    /// What holds for each of several variants.
    private mutating func merge(_ facts: [VariantFacts]) {
        guard let first = facts.first else { return }
        kinds = facts.reduce(into: []) { $0.formUnion($1.kinds) }
        required = facts.dropFirst().reduce(first.required) { $0.intersection($1.required) }
        declared = facts.dropFirst().reduce(first.declared) { all, next in
            next.declared.flatMap { all?.union($0) }
        }
        tagOrder = first.tagOrder.filter { tag in facts.allSatisfy { $0.tags[tag] != nil } }
        for tag in tagOrder {
            tags[tag] = facts.reduce(into: []) { $0.formUnion($1.tags[tag] ?? []) }
        }
    }

    /// Members that no value of the other variant has: the other one does not describe them, and this one demands them.
    func proofs(against other: VariantFacts) -> Set<String> {
        guard let declared = other.declared else { return [] }
        return required.subtracting(declared)
    }
}

extension Shape {
    /// The strings that a value can be, where the document closes the set.
    fileprivate var closedStrings: Set<String>? {
        switch self {
        case .constant(.string(let text)): [text]
        case .enumeration(let enumeration) where !enumeration.isOpen:
            Set(enumeration.values.compactMap { $0.literal.isString ? $0.literal.text : nil })
        default: nil
        }
    }

    func kinds(in schemas: SchemaTable, depth: Int = 0) -> Set<Decision.JSONKind> {
        switch self {
        case .any: return Set(Decision.JSONKind.allCases)
        case .boolean: return [.boolean]
        case .integer, .number: return [.number]
        case .string: return [.string]
        case .constant(let literal): return [literal.kind]
        case .enumeration(let enumeration): return Set(enumeration.values.map(\.literal.kind))
        case .array: return [.array]
        case .map, .object: return [.object]
        case .union(let union):
            guard depth < 8 else { return Set(Decision.JSONKind.allCases) }
            return union.variants.reduce(into: []) { kinds, variant in
                kinds.formUnion(schemas[variant.id].shape.kinds(in: schemas, depth: depth + 1))
            }
        }
    }
}

extension Literal {
    fileprivate var kind: Decision.JSONKind {
        switch self {
        case .null: .null
        case .boolean: .boolean
        case .number: .number
        case .string: .string
        }
    }
}
