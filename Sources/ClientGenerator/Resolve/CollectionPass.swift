import SpecReader

/// Finds arrays and maps that hold nothing but arrays and maps without end: no Swift type can say that, so the element
/// that closes the circle is any JSON.
struct CollectionPass {
    private var schemas: SchemaTable
    /// How many collections lie within each other from one on.
    private var depths: [SchemaID: Int] = [:]
    private static let deepest = 50

    static func run(on schemas: inout SchemaTable, _ diagnostics: inout Diagnostics) {
        var pass = CollectionPass(schemas: consume schemas)
        for id in pass.schemas.ids { pass.check(id, &diagnostics) }
        schemas = pass.schemas
    }

    private init(schemas: SchemaTable) { self.schemas = schemas }

    private mutating func check(_ start: SchemaID, _ diagnostics: inout Diagnostics) {
        guard schemas[start].shape.element != nil else { return }
        var path: [SchemaID] = []
        var visited: Set<SchemaID> = []
        var next: SchemaID? = start
        while let id = next, schemas[id].shape.element != nil, depths[id] == nil {
            guard visited.insert(id).inserted else {
                diagnostics.report(.endless(schemas[id]))
                open(path[path.count - 1])
                break
            }
            path.append(id)
            next = schemas[id].shape.element?.id
        }
        // Where a circle was opened, nothing is known of its start, and nothing lies within.
        var depth = next.flatMap { depths[$0] } ?? 0
        for id in path.reversed() {
            depth = schemas[id].shape.element == nil ? 0 : depth + 1
            if depth > Self.deepest {
                diagnostics.report(.tooDeep(schemas[id]))
                schemas[id].shape = .any
                depth = 0
            }
            depths[id] = depth
        }
    }

    private mutating func open(_ collection: SchemaID) {
        let any = ResolvedSchema(location: schemas[collection].location, shape: .any)
        schemas[collection].shape.element = SchemaUse(id: schemas.add(any))
    }
}

extension Shape {
    fileprivate var element: SchemaUse? {
        get {
            switch self {
            case .array(let element): element
            case .map(let value): value
            default: nil
            }
        }
        set {
            guard let newValue else { return }
            switch self {
            case .array: self = .array(newValue)
            case .map: self = .map(newValue)
            default: break
            }
        }
    }
}

extension Diagnostic {
    fileprivate static func endless(_ schema: ResolvedSchema) -> Diagnostic {
        Diagnostic(
            .warning, .recursiveType, at: schema.location,
            "'\(schema.componentName ?? "the array")' holds nothing but itself, which no Swift type does, so what it holds is kept as JSON; put an object between"
        )
    }

    fileprivate static func tooDeep(_ schema: ResolvedSchema) -> Diagnostic {
        Diagnostic(
            .error, .nestingTooDeep, at: schema.location,
            "more than 50 arrays and maps lie within each other; put an object between")
    }
}
