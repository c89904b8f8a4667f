// Types given in place that do not belong to one owner alone.
extension TypeNames {
    /// A type given in place that several types come to hold, as parts of an `allOf` do, is nobody's own, and is named
    /// after where it is written. Alone, its name would say too little, and types within others could not be called so.
    func names(
        ofShared schema: ResolvedSchema, _ holder: TypeGraph.Holder, in graph: TypeGraph
    ) -> [String] {
        if let given = schema.swiftName { return [given, given + "Value"] }
        let name = style.typeName(holder.words)
        if let owners = nameOfOwners(holder) {
            return [owners + name] + (holder.otherWords.map { [style.typeName($0)] } ?? [])
        }
        // A status names nothing.
        let origin = document.origins.origin(of: schema)
            .flatMap { $0.allSatisfy(\.isNumber) ? nil : $0 }
        let owners = [origin.map(style.typeName), path(of: holder.owner)?.components.first?.name]
        let longNames = owners.compactMap(\.self).filter { $0 != name }.map { $0 + name }
        let ownNames =
            holder.isBody
            ? origin.map { [nameOfBody($0, holder)] } ?? []
            : namesOfParameter(schema, holder)
        let repeatedNames = origin == nil ? names(ofRepeated: schema, holder) : []
        let resource = Self.namesInOperations.contains(name) ? resource(of: holder, in: graph) : nil
        let plainName = (resource ?? "") + name
        return ownNames + repeatedNames + longNames + [plainName, plainName + "Value"]
    }

    /// What several operations say in the same words: `Contact` or `ContactsOutput` is delivered by those of contacts,
    /// and `Region` is what operations of many resources ask for.
    private func names(ofRepeated schema: ResolvedSchema, _ holder: TypeGraph.Holder) -> [String] {
        let indices = holder.owners.compactMap(\.operation)
        guard case .operation(let first) = holder.owner, let names = operations[first],
            indices.count == holder.others.count + 1
        else { return [] }
        let name = style.typeName(holder.words)
        let resources = Set(indices.compactMap { operations[$0]?.resource })
        guard resources.count == 1 || holder.isBody else { return [name, name + "Parameter"] }
        let resource = style.typeName(names.resource)
        let thing = style.typeName(names.resource.singular)
        let isThing = holder.isBody && thing != resource && schema.isThing
        let path = resource + names.path.components.dropFirst().map(\.name).joined()
        // What a method of one word delivers is what the resource is about.
        let isPlain =
            !holder.isBody
            || indices.contains {
                operations[$0].map { Words(splitting: $0.method.name).words.count == 1 } == true
            }
        return (isThing ? [thing] : []) + (isPlain ? [resource + name] : []) + [path + name]
    }

    /// What a document calls a parameter that several operations have.
    private func namesOfParameter(_ schema: ResolvedSchema, _ holder: TypeGraph.Holder) -> [String]
    {
        guard case .operation = holder.owner,
            let words = document.origins.parameter(of: schema).map(Words.init(splitting:))
        else { return [] }
        return [words.withoutParameterKind, words].map(style.typeName)
    }

    /// What operations call what they deliver: at the top level, one such name would take it from all of them.
    private static let namesInOperations: Set = ["Item", "Output", "Page"]

    /// The resource of the operation that holds a type, at whatever depth.
    private func resource(of holder: TypeGraph.Holder, in graph: TypeGraph) -> String? {
        var owner = holder.owner
        while case .type(let id) = owner, let next = graph.holders[id]?.owner { owner = next }
        guard case .operation(let index) = owner else { return nil }
        return operations[index]?.path.components.first.map(nameOfOwner)
    }

    /// A response or a body that several operations refer to has a name: `201_Pet` is a `PetResponse`.
    private func nameOfBody(_ component: String, _ holder: TypeGraph.Holder) -> String {
        var words = Words(Words(splitting: component).words.drop { $0.allSatisfy(\.isNumber) })
        let kinds = ["body", "input", "output", "page", "payload", "request", "response", "result"]
        if words.key.last.map(kinds.contains) != true {
            words.words.append(holder.words.key == ["body"] ? "body" : "response")
        }
        return style.typeName(words)
    }

    /// What the body of errors is named after that several operations have: their resource, or else the client. With
    /// its own name alone it would take that from the bodies that are described for one operation.
    private func nameOfOwners(_ holder: TypeGraph.Holder) -> String? {
        let indices = holder.owners.compactMap(\.operationOfError)
        guard indices.count == holder.others.count + 1 else { return nil }
        let homes = Set(indices.map { operations[$0]?.path.components.first })
        return nameOfOwner((homes.count == 1 ? homes.first.flatMap(\.self) : nil) ?? client)
    }

    /// What a resource is called in the names of types, or else the client.
    private func nameOfOwner(_ resource: Identifier) -> String {
        resource == client ? client.withoutClient : resource.name
    }
}

extension Words {
    /// `PageSizeParam` is a page size.
    fileprivate var withoutParameterKind: Words {
        let kinds = ["header", "param", "parameter", "path", "query"]
        guard words.count > 1, let last = key.last, kinds.contains(last) else { return self }
        return Words(words.dropLast())
    }
}

extension ResolvedSchema {
    /// Whether it is something that can be asked for, and no envelope of such.
    fileprivate var isThing: Bool {
        guard case .object(let object) = shape else { return false }
        return object.properties.contains { ["id", "uuid"].contains($0.name.lowercased()) }
    }
}
