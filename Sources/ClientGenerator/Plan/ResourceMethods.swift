/// A resource and what its methods are called, in the order of its operations.
struct ResourceMethods: Sendable {
    let group: ResourceGroup
    let names: [MethodNames.Name]

    static func all(in document: ResolvedDocument) -> [Self] {
        let words = document.operationWords()
        let groups = document.resources(of: words)
        let names = MethodNames(document, groups, words)
        return groups.mapSlices(of: 1) {
            names
        } transform: { names, groups in
            groups.map { Self(group: $0, names: names.names(in: $0)) }
        }
    }
}
