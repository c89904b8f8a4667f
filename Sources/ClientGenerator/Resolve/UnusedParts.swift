import SpecReader

/// The components that nothing refers to, and no requirement names. What is wrong with them harms no client.
struct UnusedParts {
    let used: Set<ReferenceTable.Component>

    /// Makes warnings of errors that lie in unused components and nowhere else.
    func forgive(in document: Document, _ diagnostics: inout Diagnostics) {
        guard diagnostics.hasErrors else { return }
        var elsewhere: Set<SourceLocation> = []
        var unused: Set<SourceLocation> = []
        for top in document.files.root.root.entries ?? .none {
            guard top.key == "components" else {
                top.value.collectLocations(into: &elsewhere)
                continue
            }
            for (kind, part) in (top.value.entries ?? .none).flatMap(\.parts) {
                if let kind, !used.contains(ReferenceTable.Component(kind, part.key)) {
                    unused.insert(part.keyLocation)
                    part.value.collectLocations(into: &unused)
                } else {
                    part.value.collectLocations(into: &elsewhere)
                }
            }
        }
        diagnostics.soften { unused.contains($0.location) && !elsewhere.contains($0.location) }
    }
}

extension Node.Entry {
    /// The components below `schemas` and the like.
    fileprivate var parts: [(kind: PartKind?, entry: Node.Entry)] {
        let kind = PartKind.allCases.first { $0.componentsKey == key }
        guard let kind else { return [(nil, self)] }
        return (value.entries ?? .none).map { (kind, $0) }
    }
}

extension Node {
    fileprivate func collectLocations(into locations: inout Set<SourceLocation>) {
        locations.insert(location)
        for element in elements ?? .none { element.collectLocations(into: &locations) }
        for entry in entries ?? .none {
            locations.insert(entry.keyLocation)
            entry.value.collectLocations(into: &locations)
        }
    }
}
