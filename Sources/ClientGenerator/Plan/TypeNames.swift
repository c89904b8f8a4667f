import SpecReader

/// The Swift name of every type of a client.
struct TypeNames {
    private(set) var types: SchemaMap<TypePath?>
    /// The types by what they lie within, in the order of the graph; those at the top level belong to nobody.
    private(set) var children: [TypeGraph.Owner: [SchemaID]] = [:]
    private(set) var client = Identifier("Client")
    private(set) var resources: [ResourceNames] = []
    /// By the index of the operation.
    private(set) var operations: [OperationNames?]

    struct ResourceNames {
        var group: ResourceGroup
        var type: Identifier
        /// `nil` for the client itself.
        var property: Identifier?
    }

    struct OperationNames {
        /// What the operation is about.
        var resource: Words
        var method: Identifier
        /// The method that delivers the same bit by bit, where the document offers that.
        var streamMethod: Identifier?
        var path: TypePath
        /// What the body is, where it can be sent in several forms.
        var body: Identifier?
        var error: TypePath
        /// How errors speak of the operation, for example `accounts.connect`.
        var label: String
    }

    let document: ResolvedDocument
    private let settings: Settings
    let style: NameStyle
    private(set) var topLevel = NameScope(reserving: NameScope.runtimeNames)
    private var nested: [TypeGraph.Owner: NameScope] = [:]

    /// The names of the components, which come before all others.
    init(
        ofComponents document: ResolvedDocument, _ graph: TypeGraph, _ settings: Settings,
        _ style: NameStyle
    ) {
        self.document = document
        self.settings = settings
        self.style = style
        types = SchemaMap(document.schemas, repeating: nil)
        operations = Array(repeating: nil, count: document.operations.count)
        reserveCustomTypes()
        nameComponents(graph)
    }

    /// Names all that is left.
    ///
    /// - Parameter resources: All of them, with what their methods are called.
    mutating func complete(with resources: [ResourceMethods], in graph: TypeGraph) {
        nameClient()
        nameOperations(of: resources)
        nameInlineTypes(graph)
        for id in graph.order {
            let owner = types[id]?.isTopLevel == false ? graph.holders[id]?.owner : nil
            children[owner ?? .nobody, default: []].append(id)
        }
    }

    /// What the types at the top level are called.
    var topLevelTypes: Set<String> {
        Set((children[.nobody] ?? []).compactMap { types[$0]?.name.name })
    }

    // MARK: Top level

    /// Types written by hand keep their names, whatever else would be called so.
    private mutating func reserveCustomTypes() {
        for id in document.schemas.ids {
            guard let type = document.schemas[id].customType else { continue }
            topLevel.reserve(String(type.prefix { $0 != "." }))
        }
    }

    private mutating func nameComponents(_ graph: TypeGraph) {
        let namespaces = ComponentNamespaces(
            graph.order.compactMap { document.schemas[$0].componentName })
        var elsewhere: [SchemaID] = []
        for id in graph.order {
            guard !document.origins.isElsewhere(document.schemas[id]) else {
                elsewhere.append(id)
                continue
            }
            nameComponent(id, namespaces)
        }
        // What lies in the document itself keeps its name.
        for id in elsewhere { nameComponent(id, namespaces) }
    }

    private mutating func nameComponent(_ id: SchemaID, _ namespaces: ComponentNamespaces) {
        guard let component = document.schemas[id].componentName else { return }
        let name =
            document.schemas[id].swiftName
            ?? style.typeName(namespaces.plainName(document.plainName(ofComponent: component)))
        types[id] = TypePath(claim(name, id, adding: "Model"))
    }

    private mutating func nameClient() {
        let title = style.clientName(document.titleWords)
        let name = settings.client ?? (title.hasSuffix("Client") ? title : title + "Client")
        client = topLevel.claim(name, adding: "API")
    }

    private mutating func nameOperations(of all: [ResourceMethods]) {
        var members = NameScope(reserving: ["core", "fromEnvironment", "init", "self", "send"])
        // Two names that differ in case alone are one to many readers, and to file systems.
        let components = Set(
            document.schemas.ids.compactMap { types[$0]?.name.name.lowercased() })
        for group in all.lazy.map(\.group) {
            guard !group.isRoot else {
                resources.append(ResourceNames(group: group, type: client, property: nil))
                continue
            }
            let typeName = style.typeName(group.words)
            let memberName = style.memberName(group.words)
            // Digits and many scripts have no case: a type must not be called what a member is called. What is called
            // 'Server' within the client are its servers.
            let hasCase = typeName != memberName
            let isFree =
                hasCase && typeName != "Server" && !components.contains(typeName.lowercased())
            let type = topLevel.claim(
                isFree ? typeName : typeName + "Resource", typeName + "Resource", typeName + "API")
            let longName = hasCase ? memberName + "Resource" : memberName
            let property = members.claim(memberName, memberName.isEmpty ? "resource" : longName)
            resources.append(ResourceNames(group: group, type: type, property: property))
        }
        // Methods of every client. Operations come after all resources, because none may hide one of them.
        members.reserve("download")
        members.reserve("stream")
        for (resource, methods) in zip(resources, all) {
            nameOperations(of: resource, methods.names, beside: members)
        }
    }

    /// - Parameter members: What the client has, if the operations are its own.
    private mutating func nameOperations(
        of resource: ResourceNames, _ names: [MethodNames.Name], beside members: NameScope
    ) {
        let path = TypePath(resource.type)
        let isRoot = resource.property == nil
        var methods = isRoot ? members : NameScope(reserving: ["core"])
        var nested = Self.nestedScope
        if isRoot { nested.reserve("Server") }
        for (index, names) in zip(resource.group.operations, names) {
            let plainName = style.memberName(names.method)
            let wanted = document.operations[index].swiftName ?? plainName
            let method = methods.claim(isRoot ? [wanted, wanted + "Operation"] : [wanted])
            let typeName =
                method.name == plainName
                ? style.typeName(names.method) : style.typeName(method.name)
            let isTaken = Identifier(typeName) == method
            let errorName = style.typeName(names.full) + "Error"
            let longName = typeName + "Operation"
            let name = nested.claim(
                free(isTaken ? [longName] : [typeName, longName], in: path),
                otherwise: topLevel.numbered(longName))
            operations[index] = OperationNames(
                resource: resource.group.words, method: method, path: path.nested(name),
                body: bodyName(of: index, in: path.nested(name)),
                error: TypePath(topLevel.claim(errorName, adding: "Cause")),
                label: (resource.property.map { $0.name + "." } ?? "") + method.name)
        }
        // After all others, because none of them may change its name for a second way to call it.
        for index in resource.group.operations
        where document.operations[index].responses.contains(where: { $0.stream != nil }) {
            let name = operations[index]?.method.name ?? ""
            operations[index]?.streamMethod = methods.claim(name + "Stream", name + "Streamed")
        }
    }

    private mutating func bodyName(of index: Int, in operation: TypePath) -> Identifier? {
        guard document.operations[index].body?.alternatives.isEmpty == false else { return nil }
        let longName = operation.name.name + "Content"
        return nested[.operation(index), default: Self.nestedScope]
            .claim(
                free(["Content", longName], in: operation), otherwise: topLevel.numbered(longName))
    }

    /// The names for a type within another one with which it hides no type that is known at the top level.
    ///
    /// - Parameter hidable: A name that may hide one.
    private func free(
        _ candidates: [String], in owner: TypePath, hiding hidable: String? = nil
    ) -> some Sequence<String> {
        candidates.lazy.filter { [topLevel] candidate in
            let name = Identifier(candidate)
            return candidate == hidable || !topLevel.contains(name.name) && name != owner.name
        }
    }

    // MARK: Types given in place

    private mutating func nameInlineTypes(_ graph: TypeGraph) {
        // What a page is a list of: a type of that name would be taken for it.
        for (index, operation) in document.operations.enumerated()
        where operation.pagination?.items != nil {
            nested[.operation(index), default: Self.nestedScope].reserve("Item")
        }
        let inline = graph.order.filter { types[$0] == nil }
        // Of several that would be called the same, the most frequent is.
        let shared = inline.compactMap { id in graph.holders[id].map { (id: id, holder: $0) } }
            .filter { !$0.holder.others.isEmpty }
            .sorted { $0.holder.others.count > $1.holder.others.count }
        for (id, holder) in shared {
            types[id] = TypePath(
                topLevel.claim(names(ofShared: document.schemas[id], holder, in: graph)))
        }
        var mentions = TypeMentions(
            document, graph, types, resources: resources.lazy.map(\.type.name))
        let kinds = inline.compactMap { graph.holders[$0] }.filter { $0.words.key == ["kind"] }
        let ownersOfKinds = Set(kinds.map(\.owner))
        for id in inline where types[id] == nil {
            guard let holder = graph.holders[id], let owner = path(of: holder.owner) else {
                let words = [graph.holders[id]?.words, graph.holders[id]?.otherWords]
                let names = words.compactMap { $0.map(style.typeName) }
                types[id] = TypePath(
                    topLevel.claim(
                        document.schemas[id].swiftName.map { [$0] }
                            ?? (names.isEmpty ? [fallbackName(id)] : names)))
                continue
            }
            let words = document.schemas[id].swiftName.map { Words(splitting: $0) } ?? holder.words
            let name = style.typeName(words)
            let longName = style.typeName(owner.name.name) + name
            let isTaken = name == style.memberName(words)
            // Swift has a meaning of its own for 'Type'.
            let isKind = name == "Type" && !ownersOfKinds.contains(holder.owner)
            let otherName = holder.otherWords.map(style.typeName)
            let names =
                [isKind ? "Kind" : name, otherName, name + "Value", longName].compactMap(\.self)
            // What has no case would hide a member of the same name, with whatever word behind it.
            let mayHide = mentions.allow(names[0], in: holder.owner, at: owner, types)
            let candidates = free(
                isTaken ? [longName] : names, in: owner,
                hiding: mayHide ? names[0] : nil)
            let topLevel = topLevel
            types[id] = owner.nested(
                nested[holder.owner, default: Self.nestedScope]
                    .claim(candidates, otherwise: topLevel.numbered(longName)))
        }
    }

    /// The name alone at the top level, or else after where the schema is written, or with a word that says nothing.
    private mutating func claim(
        _ name: String, _ id: SchemaID, adding suffix: String
    ) -> Identifier {
        guard name.isEmpty || topLevel.contains(Identifier(name).name)
        else { return topLevel.claim(name) }
        let origin = document.origins.origin(of: document.schemas[id]).map(style.typeName)
        let longName = origin.flatMap { $0 == name ? nil : $0 + name }
        // What only the runtime has does not need to be told from another type of the document.
        let names =
            NameScope.runtimeNames.contains(name)
            ? [name + suffix, longName] : [longName, name + suffix]
        return topLevel.claim(names.compactMap(\.self))
    }

    private func fallbackName(_ id: SchemaID) -> String {
        style.typeName(document.schemas[id].title ?? "Value")
    }

    func path(of owner: TypeGraph.Owner) -> TypePath? {
        switch owner {
        case .type(let id): types[id]
        case .operation(let index): operations[index]?.path
        case .error(let index): operations[index]?.error
        case .nobody: nil
        }
    }

    /// The last two are what an operation calls what it delivers and what it throws.
    private static let nestedScope = NameScope(
        reserving: ["Type", "Protocol", "ResponseHeaders", "Self", "Success", "Failure"])
}
