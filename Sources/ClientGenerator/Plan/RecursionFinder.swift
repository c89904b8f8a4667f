import SpecReader

/// Finds where types would contain themselves without end, and has the containment broken there: a Swift value
/// cannot lie inside itself.
struct RecursionFinder {
    /// A member of an object that closes a circle.
    struct Member: Hashable {
        var owner: SchemaID
        var property: String
    }

    private(set) var indirectMembers: Set<Member> = []
    private(set) var indirectUnions: Set<SchemaID> = []
    private let schemas: SchemaTable
    private var states: SchemaMap<State>

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
        for id in ids where states[id] == .unknown { search(from: id) }
    }

    /// Depth first with a stack of its own: documents can nest deeper than threads.
    private mutating func search(from start: SchemaID) {
        var stack: [Visit] = [open(start)]
        while let top = stack.indices.last {
            guard stack[top].next < stack[top].parts.count else {
                states[stack[top].id] = .done
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
            indirectMembers.insert(Member(owner: owner, property: object.properties[number].name))
        default: indirectUnions.insert(owner)
        }
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
