import SpecReader

/// Finds types that would contain themselves without end.
struct RecursionFinder {
    let schemas: SchemaTable
    private var state: [SchemaID: State] = [:]
    private var found: [SchemaID] = []

    private enum State { case open, done }

    init(schemas: SchemaTable) { self.schemas = schemas }

    /// The first schema of each cycle that is met, in the order given.
    mutating func recursive(among ids: [SchemaID]) -> [SchemaID] {
        for id in ids { search(from: id) }
        return found
    }

    /// Depth first with a stack of its own: documents can nest deeper than threads.
    private mutating func search(from start: SchemaID) {
        var stack: [(id: SchemaID, parts: ArraySlice<SchemaID>)] = []
        push(start, on: &stack)
        while let top = stack.last {
            guard let next = top.parts.first else {
                state[top.id] = .done
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].parts.removeFirst()
            switch state[next] {
            case nil: push(next, on: &stack)
            case .open: if !found.contains(next) { found.append(next) }
            case .done: break
            }
        }
    }

    private mutating func push(
        _ id: SchemaID, on stack: inout [(id: SchemaID, parts: ArraySlice<SchemaID>)]
    ) {
        guard state[id] == nil else { return }
        state[id] = .open
        stack.append((id, schemas[id].shape.inlineParts[...]))
    }
}

extension Shape {
    /// The schemas whose Swift values lie inside a value of this shape, not behind a buffer.
    fileprivate var inlineParts: [SchemaID] {
        switch self {
        case .object(let object): object.properties.map(\.use.id)
        case .union(let union): union.variants.map(\.id)
        default: []
        }
    }
}
