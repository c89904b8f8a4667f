/// A resource and what its methods are called, in the order of its operations.
struct ResourceMethods: Sendable {
    let group: ResourceGroup
    let names: [MethodNames.Name]
}

/// The resources of a document, whose methods have no names yet.
struct UnnamedResources: Sendable {
    private let groups: [ResourceGroup]
    private let names: MethodNames

    init(_ document: ResolvedDocument) {
        let words = document.operationWords()
        groups = document.resources(of: words)
        names = MethodNames(document, groups, words)
    }

    var named: [ResourceMethods] {
        groups.mapSlices(of: 1) {
            names
        } transform: { names, groups in
            groups.map { ResourceMethods(group: $0, names: names.names(in: $0)) }
        }
    }
}
