/// Which kinds of JSON the members of the variants of a union hold.
///
/// Asked for only where nothing else tells the variants apart, because most variants have many members. A class,
/// because it remembers what it found: unions within unions lead to the same schemas again and again.
final class MemberKinds {
    typealias Kinds = Set<Decision.JSONKind>

    private let variants: [SchemaUse]
    private let schemas: SchemaTable
    private var kinds: [Place: Kinds] = [:]
    private var members: [Place: [String: Kinds]] = [:]

    /// A schema, and how many unions lie around it.
    private struct Place: Hashable {
        var id: SchemaID
        var depth: Int
    }

    init(variants: [SchemaUse], schemas: SchemaTable) {
        self.variants = variants
        self.schemas = schemas
    }

    /// The members that a variant describes, and what they can be.
    ///
    /// - Parameter variant: The position of a variant.
    func members(of variant: Int) -> [String: Kinds] {
        members(at: Place(id: variants[variant].id, depth: 0))
    }

    func isListOfObjects(_ id: SchemaID) -> Bool {
        guard case .array(let element) = schemas[id].shape else { return false }
        return kinds(of: element, depth: 0).contains(.object)
    }

    func holdsDates(_ id: SchemaID) -> Bool {
        schemas.closure(of: [id]).contains { [.date, .dateTime].contains(schemas[$0].textForm) }
    }

    private func members(at place: Place) -> [String: Kinds] {
        if let known = members[place] { return known }
        var found: [String: Kinds] = [:]
        switch schemas[place.id].shape {
        case .object(let object):
            for property in object.properties {
                found[property.name] = kinds(of: property.use, depth: 0)
            }
        case .union(let union) where place.depth < VariantFacts.deepestUnion:
            let all = union.variants.map { members(at: Place(id: $0.id, depth: place.depth + 1)) }
            // What a variant does not describe can be anything in there.
            for (name, kinds) in all.first ?? [:] {
                found[name] = all.dropFirst().reduce(kinds as Kinds?) { known, members in
                    members[name].flatMap { known?.union($0) }
                }
            }
        default: break
        }
        members[place] = found
        return found
    }

    private func kinds(of use: SchemaUse, depth: Int) -> Kinds {
        let place = Place(id: use.id, depth: depth)
        let found = kinds[place] ?? kinds(at: place)
        kinds[place] = found
        return use.isNullable ? found.union([.null]) : found
    }

    private func kinds(at place: Place) -> Kinds {
        guard case .union(let union) = schemas[place.id].shape,
            place.depth < VariantFacts.deepestUnion
        else { return schemas[place.id].shape.kinds }
        return union.variants.reduce(into: []) {
            $0.formUnion(kinds(of: $1, depth: place.depth + 1))
        }
    }
}
