import SpecReader

/// Which components extend which others by `allOf`.
struct Inheritance {
    private let extensions: [String: [Components.Named<Schema>]]

    init(_ document: Document) {
        extensions = document.components.schemas.reduce(into: [:]) { extensions, component in
            for parent in component.value.extended {
                extensions[parent, default: []].append(component)
            }
        }
    }

    /// The components that extend a component directly, in the order of the document.
    func children(of name: String) -> [Components.Named<Schema>] { extensions[name] ?? [] }

    /// The names of all components that extend a component, directly or not.
    func descendants(of name: String) -> [String] {
        var names: [String] = []
        var known: Set<String> = [name]
        var pending = children(of: name)
        while let child = pending.popLast() {
            guard known.insert(child.name).inserted else { continue }
            names.append(child.name)
            pending += children(of: child.name)
        }
        return names
    }
}

extension Schema {
    /// The names of the components that this schema extends.
    fileprivate var extended: Set<String> {
        switch content {
        case .reference(let reference, .some): Set([reference.component].compactMap(\.self))
        case .keywords(let keywords): Set(keywords.allOf.compactMap(\.referred))
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
