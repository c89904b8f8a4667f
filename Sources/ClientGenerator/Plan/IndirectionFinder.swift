import SpecReader

/// Finds the members that are kept outside the values that hold them, behind a reference.
///
/// A Swift value cannot lie inside itself, so each circle of types is broken somewhere. And values lie on the stack:
/// where a document nests large objects in large objects, one value would take more of it than a thread has.
struct IndirectionFinder {
    /// The names of members by the object that holds them.
    private var indirectMembers: [SchemaID: Set<String>] = [:]
    private(set) var indirectUnions: Set<SchemaID> = []
    private let schemas: SchemaTable
    private var states: SchemaMap<State>
    /// How many words the values of a schema take, once all that lies inside them is known.
    private var sizes: SchemaMap<Int>

    /// A larger value, beyond 2 KiB, keeps its largest members outside.
    private static let mostWords = 256
    /// Smaller members are hardly larger than the references to them.
    private static let fewestWordsOutside = 8

    private enum State { case unknown, open, done }

    private struct Visit {
        var id: SchemaID
        var parts: [SchemaID]
        /// The number of the part that is looked at next.
        var next = 0
    }

    init(_ ids: [SchemaID], in schemas: SchemaTable) {
        self.schemas = schemas
        states = SchemaMap(schemas, repeating: .unknown)
        sizes = SchemaMap(schemas, repeating: 0)
        for id in ids where states[id] == .unknown { search(from: id) }
    }

    func isIndirect(_ member: String, of owner: SchemaID) -> Bool {
        indirectMembers[owner]?.contains(member) == true
    }

    /// Depth first with a stack of its own: documents can nest deeper than threads.
    private mutating func search(from start: SchemaID) {
        var stack: [Visit] = [open(start)]
        while let top = stack.indices.last {
            guard stack[top].next < stack[top].parts.count else {
                states[stack[top].id] = .done
                sizes[stack[top].id] = size(of: stack[top].id)
                stack.removeLast()
                continue
            }
            let number = stack[top].next
            let part = stack[top].parts[number]
            stack[top].next += 1
            switch states[part] {
            case .unknown: stack.append(open(part))
            case .open: breakCircle(from: stack[top].id, at: number)
            case .done: break
            }
        }
    }

    private mutating func open(_ id: SchemaID) -> Visit {
        states[id] = .open
        return Visit(id: id, parts: schemas[id].shape.inlineParts)
    }

    private mutating func breakCircle(from owner: SchemaID, at number: Int) {
        switch schemas[owner].shape {
        case .object(let object), .tuple(let object):
            indirectMembers[owner, default: []].insert(object.properties[number].name)
        default: indirectUnions.insert(owner)
        }
    }

    private mutating func size(of id: SchemaID) -> Int {
        if schemas[id].customType != nil { return 2 }
        switch schemas[id].shape {
        case .boolean, .integer, .number, .array, .map: return 1
        case .string: return 2
        case .any, .constant, .enumeration: return 3
        case .object(let object), .tuple(let object): return size(of: object, id)
        case .union(let union):
            if indirectUnions.contains(id) { return 1 }
            return union.variants.reduce(0) { max($0, sizes[$1.id]) } + 1
        }
    }

    private mutating func size(of object: Shape.ObjectShape, _ owner: SchemaID) -> Int {
        let outside = indirectMembers[owner] ?? []
        var size = object.properties.indices.reduce(0) { size, index in
            let isOutside = outside.contains(object.properties[index].name)
            return size + (isOutside ? 1 : sizes[object.properties[index].use.id])
        }
        guard size > Self.mostWords else { return size }
        let inside = object.properties.filter { !outside.contains($0.name) }
        for property in inside.sorted(by: { sizes[$0.use.id] > sizes[$1.use.id] })
        where size > Self.mostWords && sizes[property.use.id] >= Self.fewestWordsOutside {
            indirectMembers[owner, default: []].insert(property.name)
            size += 1 - sizes[property.use.id]
        }
        return size
    }
}

extension Shape {
    /// The schemas whose Swift values lie inside a value of this shape, not behind a buffer.
    fileprivate var inlineParts: [SchemaID] {
        switch self {
        case .object(let object), .tuple(let object): object.properties.map(\.use.id)
        case .union(let union): union.variants.map(\.id)
        default: []
        }
    }
}
