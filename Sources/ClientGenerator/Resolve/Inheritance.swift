import SpecReader

/// Which components extend which others by `allOf`.
struct Inheritance {
    private var extensions: [String: [Components.Named<Schema>]] = [:]
    private var parents: [String: [String]] = [:]

    init(_ document: Document) {
        for component in document.components.schemas {
            let extended = component.value.extended
            if !extended.isEmpty { parents[component.name] = extended }
            for parent in Set(extended) { extensions[parent, default: []].append(component) }
        }
    }

    /// The components that extend a component directly, in the order of the document.
    func children(of name: String) -> [Components.Named<Schema>] { extensions[name] ?? [] }

    /// The names of all components that extend a component, directly or not.
    func descendants(of name: String) -> [String] {
        names(from: name) { children(of: $0).map(\.name) }
    }

    /// The names of all components that a component extends, directly or not.
    func ancestors(of name: String) -> [String] { names(from: name) { parents[$0] ?? [] } }

    private func names(from name: String, next: (String) -> [String]) -> [String] {
        var names: [String] = []
        var known: Set<String> = [name]
        var pending = next(name)
        while let found = pending.popLast() {
            guard known.insert(found).inserted else { continue }
            names.append(found)
            pending += next(found)
        }
        return names
    }
}

extension Schema {
    /// The names of the components that this schema extends.
    fileprivate var extended: [String] {
        switch content {
        case .reference(let reference, .some): [reference.component].compactMap(\.self)
        case .keywords(let keywords): keywords.allOf.compactMap(\.referred)
        case .boolean, .reference(_, nil): []
        }
    }

    private var referred: String? {
        if case .reference(let reference, _) = content { reference.component } else { nil }
    }
}

extension Reference {
    fileprivate var component: String? { target.hasPrefix("#/components/schemas/") ? name : nil }
}
