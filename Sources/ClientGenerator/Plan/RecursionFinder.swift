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
    private var state: [SchemaID: State] = [:]

    private enum State { case open, done }

    private struct Visit {
        var id: SchemaID
        var parts: ArraySlice<(name: String, id: SchemaID)>
    }

    init(_ ids: [SchemaID], in schemas: SchemaTable) {
        self.schemas = schemas
        for id in ids { search(from: id) }
    }

    /// Depth first with a stack of its own: documents can nest deeper than threads.
    private mutating func search(from start: SchemaID) {
        var stack: [Visit] = []
        push(start, on: &stack)
        while let top = stack.last {
            guard let part = top.parts.first else {
                state[top.id] = .done
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].parts.removeFirst()
            switch state[part.id] {
            case nil: push(part.id, on: &stack)
            case .open: breakCircle(from: top.id, by: part.name)
            case .done: break
            }
        }
    }

    private mutating func push(_ id: SchemaID, on stack: inout [Visit]) {
        guard state[id] == nil else { return }
        state[id] = .open
        stack.append(Visit(id: id, parts: schemas[id].shape.inlineParts[...]))
    }

    private mutating func breakCircle(from owner: SchemaID, by name: String) {
        if case .union = schemas[owner].shape {
            indirectUnions.insert(owner)
        } else {
            indirectMembers.insert(Member(owner: owner, property: name))
        }
    }
}

extension Shape {
    /// The schemas whose Swift values lie inside a value of this shape, not behind a buffer.
    fileprivate var inlineParts: [(name: String, id: SchemaID)] {
        switch self {
        case .object(let object), .tuple(let object):
            object.properties.map { ($0.name, $0.use.id) }
        case .union(let union): union.variants.map { ("", $0.id) }
        default: []
        }
    }
}
