extension ResolvedDocument {
    /// What each operation is called before its name is shortened: its id, or its method and path.
    func operationWords() -> [Words] {
        let ids = withoutAddedKinds(operations.map(\.idWords)).map(\.withLeadingVerb)
        let nameless = zip(operations, ids).lazy.filter { $0.1.isEmpty }.map { $0.0.path.segments }
        // What all of them begin with and what says nothing tells none from the others.
        var prefix = (nameless.first { _ in true } ?? []).prefix(while: \.isGeneric)
        for path in nameless { prefix = prefix.prefix(zip(prefix, path).prefix { $0 == $1 }.count) }
        return zip(operations, ids).map { operation, id in
            guard id.isEmpty else { return id }
            // GET /api/v1/pets/{petId} -> get pets by petId
            let path = operation.path.segments.dropFirst(prefix.count).joined(separator: "/")
            let route = operation.method.lowercased() + "/" + path
            return Words(splitting: route.replacing("{", with: "/by/{"))
        }
    }

    /// A framework may add what its functions are to the names of all of them.
    private func withoutAddedKinds(_ ids: [Words]) -> [Words] {
        var ids = ids
        for kind in ["handler", "method"] {
            let named = ids.indices.filter { index in
                ids[index].words.count > 2 && ids[index].key.last == kind
                    && !Words(splitting: operations[index].path).key.contains(kind)
            }
            if named.count > 2 { for index in named { ids[index].words.removeLast() } }
        }
        return ids
    }
}

extension ResolvedOperation {
    fileprivate var idWords: Words {
        Words(splitting: plainID ?? "").divided {
            let names = ([path] + tags).flatMap { Words(splitting: $0).words }.map { Words([$0]) }
            return Set(names.flatMap(\.forms).joined()).union(["all", "by"])
        }
    }

    /// What somebody called it: without what tools add.
    private var plainID: String? {
        guard let id = idWithoutRoute, id.last == ")", let start = id.lastIndex(of: "(") else {
            return idWithoutRoute
        }
        // `markUnread (2)` is the second of that name.
        let mark = id[id.index(after: start)...].dropLast()
        let isNumber = !mark.isEmpty && mark.allSatisfy(\.isNumber)
        return isNumber ? String(id[..<start]) : id
    }

    /// FastAPI adds the route to the name of the function: `read_item` at `GET /items/{id}` becomes
    /// `read_item_items__id__get`.
    private var idWithoutRoute: String? {
        guard let operationID else { return nil }
        let end = "_\(method.lowercased())"
        guard operationID.hasSuffix(end) else { return operationID }
        let suffix = String(path.map { $0.isLetter || $0.isNumber ? $0 : "_" }) + end
        let isAdded = operationID.hasSuffix(suffix) && operationID.count > suffix.count
        return isAdded ? String(operationID.dropLast(suffix.count)) : operationID
    }

    /// What is sent under a callback: by its name, and by the method where one name stands for several.
    func payloadName(of callback: ResolvedCallback) -> String {
        let isOnly = callbacks.count { $0.name == callback.name } == 1
        return callback.name + (isOnly ? "" : " " + callback.operation.method.lowercased())
            + " Payload"
    }
}
