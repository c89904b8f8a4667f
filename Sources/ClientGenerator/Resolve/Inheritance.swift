import SpecReader

/// Which schemas extend which others by `allOf`.
///
/// The components of the document are known from the start, other schemas from when something leads there.
struct Inheritance {
    private let references: ReferenceTable
    private var extensions: [ObjectIdentifier: [Schema]] = [:]
    private var parents: [ObjectIdentifier: [Schema]] = [:]
    /// The components that are other names of schemas in other files, by those.
    private var aliases: [ObjectIdentifier: [Schema]] = [:]
    private var known: Set<ObjectIdentifier>
    /// Schemas of which it is not known yet what they extend.
    private var pending: [Schema] = []
    private var searchedFiles: Set<SourceFile.ID>

    init(_ references: ReferenceTable) {
        self.references = references
        let components = references.document.components.schemas.map(\.value)
        known = Set(components.map(ObjectIdentifier.init))
        searchedFiles = [references.document.files.root.file.id]
        for component in components {
            if let alias = references.alias(component), references.componentName(of: alias) == nil {
                guard let definition = add(component) else { continue }
                aliases[ObjectIdentifier(definition), default: []].append(component)
            } else {
                connect(component)
            }
        }
        connectPending()
    }

    /// What extends a schema directly, in the order of the document.
    func children(of schema: Schema) -> [Schema] { extensions[ObjectIdentifier(schema)] ?? [] }

    /// All that extends a schema, directly or not.
    func descendants(of schema: Schema) -> [Schema] { schemas(from: schema, next: children) }

    /// All that a schema extends, directly or not.
    func ancestors(of schema: Schema) -> [Schema] {
        schemas(from: schema) { parents[ObjectIdentifier($0)] ?? [] }
    }

    func extends(_ ancestor: Schema, _ schema: Schema) -> Bool {
        ancestors(of: schema).contains { $0 === ancestor }
    }

    private func schemas(from schema: Schema, next: (Schema) -> [Schema]) -> [Schema] {
        var schemas: [Schema] = []
        var known: Set<ObjectIdentifier> = [ObjectIdentifier(schema)]
        var pending = next(schema)
        while let found = pending.popLast() {
            guard known.insert(ObjectIdentifier(found)).inserted else { continue }
            schemas.append(found)
            pending += next(found)
        }
        return schemas
    }

    /// A schema, and the components that are other names of it.
    func synonyms(of schema: Schema) -> [Schema] {
        [schema] + (aliases[ObjectIdentifier(schema)] ?? [])
    }

    /// What a branch of a union refers to, where the way of references ends.
    mutating func definition(of branch: Schema) -> Schema? {
        guard case .reference(let reference, _) = branch.content,
            let schema = references.look(at: reference)
        else { return nil }
        defer { connectPending() }
        return add(schema)
    }

    /// Looks in other files for what extends a schema with a discriminator: where the mapping leads, and among the
    /// components beside it.
    mutating func search(around schema: Schema, _ mapping: MappedValues) {
        for schema in mapping.schemas { add(schema) }
        let file = schema.location.fileID
        if searchedFiles.insert(file).inserted {
            for reference in references.schemaComponents(of: file) {
                if let schema = references.look(at: reference) { add(schema) }
            }
        }
        connectPending()
    }

    @discardableResult private mutating func add(_ schema: Schema) -> Schema? {
        guard let definition = references.definition(of: schema) else { return nil }
        if known.insert(ObjectIdentifier(definition)).inserted { pending.append(definition) }
        return definition
    }

    private mutating func connectPending() {
        while !pending.isEmpty {
            let found = pending
            pending = []
            for schema in found { connect(schema) }
        }
    }

    private mutating func connect(_ schema: Schema) {
        let extended = schema.extended.compactMap { references.look(at: $0).flatMap { add($0) } }
        guard !extended.isEmpty else { return }
        parents[ObjectIdentifier(schema)] = extended
        for parent in Set(extended.map(ObjectIdentifier.init)) {
            extensions[parent, default: []].append(schema)
        }
    }
}

extension Schema {
    /// What this schema extends.
    fileprivate var extended: [Reference] {
        switch content {
        case .reference(let reference, .some): [reference]
        case .keywords(let keywords): keywords.allOf.compactMap(\.reference)
        case .boolean, .reference(_, nil): []
        }
    }

    private var reference: Reference? {
        if case .reference(let reference, _) = content { reference } else { nil }
    }
}
