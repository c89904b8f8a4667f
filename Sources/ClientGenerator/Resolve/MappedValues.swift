import SpecReader

/// What the mapping of a discriminator says, by the schemas that it leads to.
struct MappedValues {
    private let discriminator: Schema.Discriminator
    private let references: ReferenceTable
    /// The positions of entries by where they lead.
    private var positions: [ObjectIdentifier: [Int]] = [:]
    /// Those of entries that give the name of something that is not where they say.
    private var positionsOfNames: [String: [Int]] = [:]
    /// Each once, in the order of the mapping.
    private(set) var schemas: [Schema] = []

    init(_ discriminator: Schema.Discriminator, _ references: ReferenceTable) {
        self.discriminator = discriminator
        self.references = references
        for (position, entry) in discriminator.mapping.enumerated() {
            if let schema = references.schema(mappedTo: entry.target, at: discriminator.location) {
                if positions[ObjectIdentifier(schema)] == nil { schemas.append(schema) }
                positions[ObjectIdentifier(schema), default: []].append(position)
            } else {
                positionsOfNames[entry.target.nameOfComponent, default: []].append(position)
            }
        }
    }

    var isEmpty: Bool { discriminator.mapping.isEmpty }

    /// The values for any of these schemas, in the order of the mapping.
    func values(of schemas: [Schema]) -> [String] {
        positions(of: schemas).sorted().map { discriminator.mapping[$0].value }
    }

    private func positions(of schemas: [Schema]) -> Set<Int> {
        var found: Set<Int> = []
        for schema in schemas {
            found.formUnion(positions[ObjectIdentifier(schema)] ?? [])
            guard !positionsOfNames.isEmpty, let name = references.componentName(of: schema) else {
                continue
            }
            found.formUnion(positionsOfNames[name] ?? [])
        }
        return found
    }

    /// Reports what leads to none of these schemas.
    func reportUnknown(_ known: [Schema], _ diagnostics: inout Diagnostics) {
        let known = positions(of: known)
        for (position, entry) in discriminator.mapping.enumerated()
        where !known.contains(position) {
            diagnostics.report(.unknownVariant(entry.value, entry.target, discriminator))
        }
    }
}

extension ReferenceTable {
    /// `Cat`, `#/components/schemas/Cat` and `animals/Cat.yaml` can all lead to one schema, and people write the second
    /// or the third where the first is all there is.
    fileprivate func schema(mappedTo target: String, at location: SourceLocation) -> Schema? {
        let isName = !target.contains { $0 == "#" || $0 == "/" }
        if isName, let schema = schema(named: target, in: location.fileID) { return schema }
        return look(at: Reference(target: target, location: location))
            ?? schema(named: target.nameOfComponent, in: location.fileID)
    }
}

extension String {
    fileprivate var nameOfComponent: String {
        if let name = JSONPointer(fragment: self)?.tokens.last { return name }
        let isFile = [".json", ".yaml", ".yml"].contains(where: hasSuffix)
        return isFile ? nameOfFile : String(lastPathPart)
    }
}

extension Diagnostic {
    fileprivate static func unknownVariant(
        _ value: String, _ target: String, _ discriminator: Schema.Discriminator
    ) -> Diagnostic {
        Diagnostic(
            .warning, .unknownVariant, at: discriminator.location,
            "'mapping' leads from '\(value)' to '\(target)', which is no variant; such a value is taken for an unknown one"
        )
    }
}
