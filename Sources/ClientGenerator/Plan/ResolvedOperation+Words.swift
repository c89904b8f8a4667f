extension ResolvedOperation {
    /// What the operation is called before its name is shortened: its id, or its method and path.
    var words: Words {
        let words = Words(splitting: operationID ?? "")
        guard words.isEmpty else { return words }
        // GET /pets/{petId} -> get pets by petId
        return Words(splitting: method.lowercased() + "/" + path.replacing("{", with: "/by/{"))
    }

    /// What is sent under a callback: by its name, and by the method where one name stands for several.
    func payloadName(of callback: ResolvedCallback) -> String {
        let isOnly = callbacks.count { $0.name == callback.name } == 1
        return callback.name + (isOnly ? "" : " " + callback.operation.method.lowercased())
            + " Payload"
    }
}
