/// A resource and what its methods are called, in the order of its operations.
struct ResourceMethods {
    let group: ResourceGroup
    let names: [MethodNames.Name]

    static func all(in document: ResolvedDocument) -> [Self] {
        let words = document.operationWords()
        let groups = document.resources(of: words)
        var names = MethodNames(document, groups, words)
        return groups.map { Self(group: $0, names: names.names(in: $0)) }
    }
}
