/// Operations that are alike in one respect, and can share a type for it.
struct OperationGroup {
    let places: [Place]

    struct Place: Hashable {
        var resource: Int
        var operation: Int
    }

    /// The groups of at least two, the largest first, and those of one size in the order of the document.
    ///
    /// - Parameter respect: What has to be equal; `nil` for operations that share nothing.
    static func groups<Respect: Hashable>(
        in resources: [ResourceDeclaration], by respect: (OperationDeclaration) -> Respect?
    ) -> [OperationGroup] {
        var groups: [[Place]] = []
        var positions: [Respect: Int] = [:]
        for (index, resource) in resources.enumerated() {
            for (position, operation) in resource.operations.enumerated() {
                guard let respect = respect(operation) else { continue }
                let place = Place(resource: index, operation: position)
                if let known = positions[respect] {
                    groups[known].append(place)
                } else {
                    positions[respect] = groups.count
                    groups.append([place])
                }
            }
        }
        return groups.filter { $0.count > 1 }.sorted { $0.count > $1.count }.map(Self.init)
    }

    /// The resource that all of them belong to; `nil` for several, and for the client itself.
    func resource(in resources: [ResourceDeclaration]) -> Identifier? {
        let indices = Set(places.map(\.resource))
        guard indices.count == 1, let index = indices.first, resources[index].property != nil
        else { return nil }
        return resources[index].name
    }

    /// Of names for a type that they share, those that mean nothing else where they are: operations, and the types
    /// within them, hide what is called the same at the top level.
    func free(_ candidates: [String], in resources: [ResourceDeclaration]) -> [String] {
        var hidden: Set<String> = []
        for place in places {
            let nested = resources[place.resource].operations[place.operation].nested
            hidden.formUnion(nested.map(\.path.name.name))
        }
        for resource in Set(places.map(\.resource)) {
            hidden.formUnion(resources[resource].operations.map(\.path.name.name))
        }
        let free = candidates.filter { !hidden.contains($0) }
        return free.isEmpty ? candidates.suffix(1).map { "\($0)Type" } : free
    }

    /// What a type that they share is named after: their resource, or else the client.
    func owner(in resources: [ResourceDeclaration], client: Identifier) -> String {
        resource(in: resources)?.name ?? client.withoutClient
    }
}

extension Identifier {
    /// What types are named after that belong to the whole of a client with this name.
    var withoutClient: String {
        let suffix = "Client"
        return name.hasSuffix(suffix) && name != suffix ? String(name.dropLast(suffix.count)) : name
    }
}
