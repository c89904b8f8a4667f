extension ResolvedDocument {
    /// What each operation is called before its name is shortened: its id, or its method and path.
    func operationWords() -> [Words] {
        let steps = [
            withoutModules, withoutAddedKinds, withoutAsync, withoutAddedMethods,
            withoutAddedNumbers, withClasses, withoutCommonStart, withoutVersions,
            withoutLeadingVersions, withoutAPI, withoutArticles, withoutMethods,
        ]
        let plain = steps.reduce(operations.mapSlices { $0.map(\.idWords) }) { $1($0) }
        let verbsFirst = zip(operations, plain).map { operation, words in
            let isDone = ["DELETE", "PATCH", "PUT"].contains(operation.method)
            // Nobody lists by these: `updateCuratedList`.
            guard !isDone || words.key.last != "list" else { return words }
            return words.withLeadingVerb(isAboutOne: operation.isAboutOne) {
                operation.taggedThings
            }
            .withListVerb(at: operation)
        }
        let ids = shortened(
            verbsFirst,
            to: zip(plain, verbsFirst).map { id, words in
                let isMoved = id.words.first != words.words.first
                return isMoved ? words.withListedPlural : nil
            })
        let prefix = sharedPrefix(zip(operations, ids).filter(\.1.isEmpty).map(\.0))
        let counts = operations.compactMap(\.operationID).counts
        // What is called the same without meaning the same is called by a verb, and little else.
        let short = operations.indices.filter { (1...2).contains(ids[$0].words.count) }
        let tags = Dictionary(grouping: short) { ids[$0].key }
            .mapValues { Set($0.map { operations[$0].tags.first }) }
        return zip(operations, ids).map { operation, id in
            guard id.isEmpty else {
                // What other tags have as well says more with the tag.
                let isShared =
                    counts[operation.operationID ?? "", default: 1] > 1
                    || tags[id.key, default: []].count > 1
                guard isShared, let tag = operation.tags.first.map(Words.init(splitting:)),
                    id.mention(of: tag.forms) == nil
                else { return id }
                return Words(id.words + tag.words)
            }
            // GET /api/v1/pets/{petId} -> get pets by petId
            let path = operation.path.segments.without(prefix: prefix).joined(separator: "/")
            let route = operation.method.lowercased() + "/" + path
            return Words(splitting: route.replacing("{", with: "/by/{"))
        }
    }

    /// What all paths with a version begin with, which tells none from the others.
    private func sharedPrefix(_ operations: [ResolvedOperation]) -> [Substring] {
        let paths = operations.map(\.path.segments)
        let versioned = paths.filter { $0.first?.isGeneric == true }
        var prefix = (versioned.first ?? []).prefix(while: \.isGeneric)
        for path in versioned {
            prefix = prefix.sharedPrefix(with: path)
        }
        let shared = Array(prefix)
        let short = Set(paths.map { $0.without(prefix: shared) })
        return short.count == Set(paths).count ? shared : []
    }

    /// What somebody would call a component: FastAPI calls a form `Body_`, and then as it calls the operation.
    func plainName(ofComponent name: String) -> String {
        let prefix = "Body_"
        guard name.hasPrefix(prefix) else { return name }
        let operation = String(name.dropFirst(prefix.count))
        let plain = operations.lazy.compactMap { $0.withoutRoute(operation) }.first
        return plain.map { $0 + " Body" } ?? name
    }

    /// A framework may begin the names of functions with where they are written, which says nothing of what they do:
    /// `agents_api_v1_conversations_start` starts conversations.
    private func withoutModules(_ ids: [Words]) -> [Words] {
        var ids = ids.map(\.withoutRoutesModule)
        let modules: Set = ["api", "endpoints", "handlers", "routers", "routes", "views"]
        for (tag, group) in Dictionary(grouping: ids.indices, by: { operations[$0].tags.first }) {
            guard group.count > 1, let first = ids[group[0]].key.first, !Words.isVerb(first) else {
                continue
            }
            let things = tag.map { Words(splitting: $0).key } ?? []
            let shared = group.dropFirst().reduce(ids[group[0]].key[...]) { shared, index in
                shared.sharedPrefix(with: ids[index].key)
            }
            let last = shared.lastIndex { word in
                let isModule =
                    modules.contains(word) || word.first == "v" && word[...].isVersion
                return isModule && !things.contains(word)
            }
            guard let last, group.allSatisfy({ ids[$0].words.count > last + 1 }) else { continue }
            for index in group { ids[index].words.removeFirst(last + 1) }
        }
        return ids
    }

    /// A version that all ids end with tells none from the others: `listPetsV2`, `list_pets_v2026.1`. The same goes for
    /// those of a tag, as long as they still differ.
    private func withoutVersions(_ ids: [Words]) -> [Words] {
        let count = versionLength(of: Array(ids.indices), in: ids)
        if count > 0 { return ids.map { Words($0.words.dropLast(count)) } }
        var short = [Words?](repeating: nil, count: ids.count)
        // Few ids end so, which is quick to see.
        guard ids.contains(where: { $0.words.last?.isVersion == true }) else { return ids }
        for group in Dictionary(grouping: ids.indices, by: { operations[$0].tags.first }).values {
            let count = versionLength(of: group, in: ids)
            guard count > 0 else { continue }
            for index in group { short[index] = Words(ids[index].words.dropLast(count)) }
        }
        return shortened(ids, to: short)
    }

    /// How many words the version has that some ids end with, if all of them do.
    private func versionLength(of indices: [Int], in ids: [Words]) -> Int {
        let named = indices.filter { !ids[$0].isEmpty }
        guard named.count > 2, ids[named[0]].words.last?.isVersion == true else { return 0 }
        let ends = named.map { Array(ids[$0].key.reversed()) }
        let shared = ends.reduce(ends.first?[...] ?? []) { $0.sharedPrefix(with: $1) }
        let numbers = shared.prefix { $0[...].isVersion }
        guard let start = numbers.lastIndex(where: { $0.first == "v" }),
            ends.allSatisfy({ $0.count > start + 1 })
        else { return 0 }
        return start + 1
    }

    /// A version that ids begin with says nothing where they are told from each other without: `v1.pets.list`,
    /// `v1_pets_list`.
    private func withoutLeadingVersions(_ ids: [Words]) -> [Words] {
        let short = zip(operations, ids).map { operation, id -> Words? in
            let start = operation.operationID?.prefix { $0 != "." && $0 != "_" } ?? ""
            guard start.isVersion, start == id.words.first, id.words.count > 1 else { return nil }
            return Words(id.words.dropFirst())
        }
        guard short.contains(where: { $0 != nil }) else { return ids }
        let counts = zip(short, ids).map { ($0 ?? $1).key }.counts
        return zip(short, ids).map { short, id in
            short.flatMap { counts[$0.key] == 1 ? $0 : nil } ?? id
        }
    }

    /// That things are those of the API goes without saying: `apiUser`. A tag that begins so tells its things from
    /// others.
    private func withoutAPI(_ ids: [Words]) -> [Words] {
        let short = zip(operations, ids).map { operation, id -> Words? in
            let key = id.key
            guard key.first == "api", key.count > 1, !["key", "keys", "token"].contains(key[1]),
                operation.tags.first?.lowercased().hasPrefix("api") != true
            else { return nil }
            return Words(id.words.dropFirst())
        }
        let count = short.count { $0 != nil }
        return count > 2 && count * 4 > ids.count ? shortened(ids, to: short) : ids
    }

    /// Methods of different classes may have one name, and then the classes tell them apart.
    private func withClasses(_ ids: [Words]) -> [Words] {
        guard operations.contains(where: { ControllerName($0.operationID ?? "") != nil }) else {
            return ids
        }
        let names = operations.map { $0.plainID.flatMap(ControllerName.init) }
        let keys = zip(operations, ids).map { $0.tags + $1.key }
        let counts = keys.counts
        return ids.indices.map { index in
            guard counts[keys[index]] != 1, let name = names[index] else { return ids[index] }
            return name.wordsWithClass
        }
    }

    /// A framework may add what its functions are to the names of all of them.
    private func withoutAddedKinds(_ ids: [Words]) -> [Words] {
        var ids = ids
        for kind in ["endpoint", "handler", "method", "route"] {
            let named = ids.indices.filter { index in
                ids[index].words.count > 2 && ids[index].key.last == kind
                    && !operations[index].path.lowercased().contains(kind)
            }
            if named.count > 2 { for index in named { ids[index].words.removeLast() } }
        }
        return ids
    }

    /// In C#, what does not block says so at its end.
    private func withoutAsync(_ ids: [Words]) -> [Words] {
        let short = ids.map { id in
            id.words.count > 1 && id.words.last?.lowercased() == "async"
                ? Words(id.words.dropLast()) : nil
        }
        let count = short.count { $0 != nil }
        return count > 2 && count * 2 > ids.count ? shortened(ids, to: short) : ids
    }

    /// `getAPayment` gets payments, and `getAListOfPayments` lists them.
    private func withoutArticles(_ ids: [Words]) -> [Words] {
        let short = ids.map { id -> Words? in
            guard id.words.count > 2, id.words[1].utf8.count < 4,
                Words.articles.contains(id.words[1].lowercased()),
                Words.isVerb(id.words[0].lowercased())
            else { return nil }
            let rest = id.words.dropFirst(2)
            let isList = id.key[2...].starts(with: ["list", "of"]) && rest.count > 2
            return isList
                ? Words(["list"] + rest.dropFirst(2)) : Words(id.words.prefix(1) + rest)
        }
        return shortened(ids, to: short)
    }

    /// `delete_delete_pet` says what is done beside the method.
    private func withoutMethods(_ ids: [Words]) -> [Words] {
        let verbs: Set = ["create", "delete", "get", "retrieve", "show", "update", "validate"]
        let short = zip(operations, ids).map { operation, id -> Words? in
            guard id.words.count > 2, id.words[0].utf8.count == operation.method.utf8.count,
                verbs.contains(id.words[1].lowercased()),
                id.words[0].lowercased() == operation.method.lowercased()
            else { return nil }
            return Words(id.words.dropFirst())
        }
        return shortened(ids, to: short)
    }

    /// Ids that all begin with the name of the API tell it to nobody: `youtube.videos.insert`.
    private func withoutCommonStart(_ ids: [Words]) -> [Words] {
        guard operations.count > 2,
            let start = operations[0].operationID?.split(separator: ".").first,
            operations.allSatisfy({ $0.operationID?.hasPrefix(start + ".") == true })
        else { return ids }
        let count = Words(splitting: String(start)).words.count
        let isService = start.lowercased().hasSuffix("service")
        let short = zip(operations, ids).map { operation, id -> Words? in
            let hasResource =
                (operation.operationID ?? "").count { $0 == "." } > 1
                || isService && !operation.tags.isEmpty
            return hasResource && id.words.count > count + 1
                ? Words(id.words.dropFirst(count)) : nil
        }
        return shortened(ids, to: short)
    }

    /// Springfox adds the method to the names of functions, and a number where two have one name: `listUsersUsingGET_1`
    /// lists users. Where nothing else tells two operations of a tag apart, the method stays.
    private func withoutAddedMethods(_ ids: [Words]) -> [Words] {
        // Some add it to all: `torrentsPausePost`; or to all but those that somebody named by hand.
        let count = zip(operations, ids).count { $1.key.last == $0.method.lowercased() }
        let isForAll = ids.count > 2 && count == ids.count
        let isForMost = ids.count > 2 && count * 10 > ids.count * 9
        let short = zip(operations, ids).map { operation, id -> Words? in
            if let short = id.withoutAddedMethod(operation.method) { return short }
            guard isForMost, id.words.count > 1, id.key.last == operation.method.lowercased() else {
                return nil
            }
            let rest = Words(id.words.dropLast())
            return isForAll || rest.key.contains(where: Words.isVerb) ? rest : nil
        }
        return shortened(ids, to: short)
    }

    /// springdoc adds a number where methods of different classes have one name: `list`, `list_1`, `list_2`.
    private func withoutAddedNumbers(_ ids: [Words]) -> [Words] {
        let numbered = operations.indices.filter { operations[$0].idWithoutNumber != nil }
        guard !numbered.isEmpty else { return ids }
        let known = Set(operations.compactMap(\.operationID))
        var short = [Words?](repeating: nil, count: ids.count)
        for index in numbered
        where operations[index].idWithoutNumber.map({ known.contains(String($0)) }) == true
            && ids[index].words.count > 1
        {
            short[index] = Words(ids[index].words.dropLast())
        }
        return shortened(ids, to: short)
    }

    /// The short names of those that still differ from the others of their tags.
    private func shortened(_ ids: [Words], to short: [Words?]) -> [Words] {
        guard short.contains(where: { $0 != nil }) else { return ids }
        let keys = ids.indices.map { operations[$0].tags + (short[$0] ?? ids[$0]).key }
        let counts = keys.counts
        return ids.indices.map { index in
            (counts[keys[index]] == 1 ? short[index] : nil) ?? ids[index]
        }
    }
}

extension [Substring] {
    fileprivate func without(prefix: [Substring]) -> [Substring] {
        starts(with: prefix) ? Array(dropFirst(prefix.count)) : self
    }
}

extension Words {
    /// `jobs_api_routes_batch_cancel` is `batch_cancel` in the routes of a module.
    fileprivate var withoutRoutesModule: Words {
        let end = words.indices.dropFirst(2).dropLast().first { index in
            words[index] == "routes" && words[index - 1] == "api"
        }
        return end.map { Words(words[($0 + 1)...]) } ?? self
    }

    /// `getPetsList` lists pets, unless the path speaks of a list.
    fileprivate func withListVerb(at operation: ResolvedOperation) -> Words {
        guard operation.method == "GET", words.count > 2, words.last?.lowercased() == "list",
            words.first?.lowercased() == "get", !operation.isAboutOne,
            !operation.path.lowercased().contains("list")
        else { return self }
        return Words(["list"] + Words(words.dropFirst().dropLast()).inPlural.words)
    }

    /// - Returns: `nil` where the name does not end with the method.
    fileprivate func withoutAddedMethod(_ method: String) -> Words? {
        guard let last = words.last else { return nil }
        let end = last.utf8.first?.kind == .digit ? words.count - 1 : words.count
        guard end > 2, words[end - 1].lowercased() == method.lowercased(),
            ["using", "with"].contains(words[end - 2].lowercased())
        else { return nil }
        return Words(words[..<(end - 2)])
    }
}
