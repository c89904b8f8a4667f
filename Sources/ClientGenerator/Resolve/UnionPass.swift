import SpecReader

/// Finds unions that are variants of themselves: reading such a value would never end.
struct UnionPass {
    private var schemas: SchemaTable
    private var state: [SchemaID: State] = [:]

    private enum State { case open, done }

    static func run(on schemas: inout SchemaTable, _ diagnostics: inout Diagnostics) {
        var pass = UnionPass(schemas: consume schemas)
        for id in pass.schemas.ids { pass.search(from: id, &diagnostics) }
        schemas = pass.schemas
    }

    private init(schemas: SchemaTable) { self.schemas = schemas }

    private mutating func search(from start: SchemaID, _ diagnostics: inout Diagnostics) {
        guard case .union = schemas[start].shape, state[start] == nil else { return }
        var stack = [(id: start, variants: variants(of: start))]
        state[start] = .open
        while let (id, variants) = stack.last {
            guard let variant = variants.first else {
                state[id] = .done
                stack.removeLast()
                continue
            }
            stack[stack.count - 1].variants.removeFirst()
            switch state[variant] {
            case nil:
                state[variant] = .open
                stack.append((variant, self.variants(of: variant)))
            case .open:
                diagnostics.report(.endless(schemas[variant]))
                schemas[variant].shape = .union(
                    Shape.UnionShape(variants: [], discriminator: nil))
            case .done: break
            }
        }
    }

    /// Those that are unions themselves.
    private func variants(of id: SchemaID) -> ArraySlice<SchemaID> {
        guard case .union(let union) = schemas[id].shape else { return [] }
        return union.variants.map(\.id).filter {
            if case .union = schemas[$0].shape { true } else { false }
        }[...]
    }
}

extension Diagnostic {
    fileprivate static func endless(_ schema: ResolvedSchema) -> Diagnostic {
        Diagnostic(
            .error, .recursiveType, at: schema.location,
            "'\(schema.componentName ?? "the union")' is a variant of itself; put an object between"
        )
    }
}
