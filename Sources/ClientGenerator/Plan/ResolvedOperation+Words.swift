extension ResolvedDocument {
    /// What each operation is called before its name is shortened: its id, or its method and path.
    func operationWords() -> [Words] {
        let ids = operations.map { Words(splitting: $0.idWithoutRoute ?? "") }
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
}

extension ResolvedOperation {
    /// FastAPI adds the route to the name of the function: `read_item` at `GET /items/{id}` becomes
    /// `read_item_items__id__get`.
    fileprivate var idWithoutRoute: String? {
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
