// What the ids of operations say.
extension ResolvedOperation {
    /// The words of the id, without what frameworks add to single ids.
    var idWords: Words {
        let id = idWithoutQualifier ?? plainID ?? ""
        return (ControllerName(id)?.words(below: tags) ?? Words(splitting: id)).divided {
            ([path, summary ?? ""] + tags).flatMap { Words(splitting: $0).words } + ["all", "by"]
        }
    }

    /// Of an id that says its tag in front as well as what is done to it: `listMemos` of `MemoService_ListMemos`, and
    /// `createProject` of `projects.createProject`.
    private var idWithoutQualifier: String? {
        // Few ids begin like their tag, which is quick to see.
        guard let id = plainID, let tag = tags.first, let first = tag.utf8.first,
            id.utf8.first.map({ $0 | 0x20 == first | 0x20 }) == true,
            let mark = id.firstIndex(where: { $0 == "." || $0 == "_" })
        else { return nil }
        let rest = Words(splitting: String(id[id.index(after: mark)...]))
        guard rest.key.first.map(Words.isVerb) == true else { return nil }
        var thing = Words(splitting: String(id[..<mark]))
        guard Words(splitting: tag).forms.contains(thing.key) else { return nil }
        if thing.words.count > 1, thing.key.last == "service" { thing.words.removeLast() }
        return rest.mention(of: thing.forms) == nil ? nil : String(id[id.index(after: mark)...])
    }

    /// Of an id that ends with a number of its own, what stands before: `list` of `list_1`.
    var idWithoutNumber: Substring? {
        guard let id = operationID, id.utf8.last?.kind == .digit, let mark = id.lastIndex(of: "_"),
            id[id.index(after: mark)...].allSatisfy(\.isNumber)
        else { return nil }
        return id[..<mark]
    }

    var taggedThings: Set<String> {
        Set(tags.lazy.flatMap { Words(splitting: $0).forms }.filter { $0.count == 1 }.map { $0[0] })
    }

    /// What somebody called it: without what tools add.
    var plainID: String? {
        guard let id = idWithoutRoute, let last = id.utf8.last,
            last == UInt8(ascii: ")") || last == UInt8(ascii: "]"),
            let start = id.lastIndex(where: { $0 == "(" || $0 == "[" })
        else { return idWithoutRoute }
        // `markUnread (2)` and `markUnread[1]` are the second of that name.
        let mark = id[id.index(after: start)...].dropLast()
        let isNumber = !mark.isEmpty && mark.allSatisfy(\.isNumber)
        return isNumber ? String(id[..<start]) : id
    }

    /// FastAPI adds the route to the name of the function: `read_item` at `GET /items/{id}` becomes
    /// `read_item_items__id__get`.
    private var idWithoutRoute: String? {
        operationID.map {
            withoutRoute($0) ?? withoutRouteInFront($0) ?? Self.withoutModule($0) ?? $0
        }
    }

    /// Whether the id is the name of a function behind which FastAPI has written the route.
    var isCalledByFunction: Bool { operationID.flatMap(withoutRoute) != nil }

    /// Connexion writes the module of the function before its name: `api.controllers.cat_controller.list_cats`.
    private static func withoutModule(_ name: String) -> String? {
        guard let dot = name.lastIndex(of: "."), name[..<dot].hasSuffix("_controller") else {
            return nil
        }
        return String(name[name.index(after: dot)...])
    }

    /// Others write the route before the name, `get-/files/{fileId}_getById`, or once more where there is none.
    private func withoutRouteInFront(_ name: String) -> String? {
        let route = "\(method.lowercased())-\(path)_"
        guard name.hasPrefix(route) else { return nil }
        let rest = name.dropFirst(route.count)
        return rest.first == "/" ? "" : String(rest)
    }

    /// The name without the route that FastAPI adds, if it ends with that.
    func withoutRoute(_ name: String) -> String? {
        let end = "_\(method.lowercased())"
        guard name.hasSuffix(end) else { return nil }
        let route = String(path.map { $0.isLetter || $0.isNumber ? $0 : "_" })
        // A document may leave out the slash that the route ends with.
        let suffix = [route + "_" + end, route + end].first { suffix in
            name.hasSuffix(suffix) && name.count > suffix.count
        }
        return suffix.map { String(name.dropLast($0.count)) }
    }

    /// What is sent under a callback: by its name, and by the method where one name stands for several.
    func payloadName(of callback: ResolvedCallback) -> String {
        let isOnly = callbacks.count { $0.name == callback.name } == 1
        return callback.name + (isOnly ? "" : " " + callback.operation.method.lowercased())
            + " Payload"
    }
}
