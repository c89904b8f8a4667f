import SpecReader

/// What the methods of resources are called: what their operations are called, without what the resource says already.
struct MethodNames {
    /// What each operation is called by its id, or else by its route.
    private let origins: [Words]
    let operations: [ResolvedOperation]
    let schemas: SchemaTable
    private let tags: [String]
    /// What the whole document is about.
    private let titleKey: Set<String>
    /// The names of all things that the document speaks of, in the singular; few names ask for them.
    private lazy var things = makeThings()
    /// The paths of what can be read.
    let read: Set<String>
    /// The paths of what can be put as a whole, and of what can be changed in that way or by a patch.
    private let replaced: Set<String>
    private let updated: Set<String>
    /// The paths below which there is one of several things, with what is delivered of one.
    let collections: [String: Set<SchemaID>]
    /// What lists hold that are delivered: an object of which there are several is no list itself, whatever it has.
    lazy var elements = elementsOfAllLists

    /// What an operation is called on its own, and in its resource.
    struct Name {
        var full: Words
        var method: Words
    }

    /// - Parameter words: What the operations are called.
    init(_ document: ResolvedDocument, _ groups: [ResourceGroup], _ words: [Words]) {
        operations = document.operations
        schemas = document.schemas
        origins = words
        tags = groups.flatMap(\.tags)
        titleKey = Set(document.titleWords.key)
        read = Set(operations.lazy.filter { $0.method == "GET" }.map(\.path))
        replaced = Set(operations.lazy.filter { $0.method == "PUT" }.map(\.path))
        updated = replaced.union(operations.lazy.filter { $0.method == "PATCH" }.map(\.path))
        collections = operations.reduce(into: [:]) { collections, operation in
            guard operation.isAboutOne, let end = operation.path.lastIndex(of: "/") else { return }
            let delivered = operation.method == "GET" ? operation.deliveredIDs : []
            collections[String(operation.path[..<end]), default: []].formUnion(delivered)
        }
    }

    private func makeThings() -> Set<[String]> {
        // Most paths have parts of others.
        let names = Set(operations.lazy.flatMap(\.tellingSegments) + tags)
        return Set(names.lazy.map { Words(splitting: $0).singular.key })
    }

    /// - Returns: The names in the order of the operations. Where two methods would be called the same, the one that
    ///   lies nearer to the root is called so, or else the one with the shorter name of its own.
    mutating func names(in group: ResourceGroup) -> [Name] {
        let resource = Resource(group, origins)
        let ownNames = group.operations.map {
            names(of: operations[$0], called: origins[$0], in: resource)
        }
        let twins = twins(among: group.operations, ownNames)
        let areByRoute = group.operations.map {
            operations[$0].isCalledByRoute || twins.contains($0)
        }
        let routes = group.operations.map { operations[$0].routeOfAllVersions }.counts
        let ladders = group.operations.indices.map { position in
            let operation = operations[group.operations[position]]
            let origin = origins[group.operations[position]]
            let names = ownNames[position].map { withPlainVerb($0, operation) }
            guard areByRoute[position], !group.isRoot,
                !isForMany(origin, operation, mention(of: resource, in: origin), resource)
            else {
                return NameLadder(names, rank: operation.depth + [origin.words.count])
            }
            let action = action(of: operation, in: resource, isAlone: true)
            let short = self.names(of: operation, called: action, in: resource)
                .map { withPlainVerb($0, operation) }
            var whole = [self.action(of: operation, in: resource, isAlone: false)]
            if routes[operation.routeOfAllVersions, default: 1] > 1, let version = operation.version
            {
                whole = [whole[0], short[short.count - 1]].map { Words($0.words + version.words) }
            }
            return NameLadder(
                names, preferring: whole + short, rank: operation.depth + [action.words.count])
        }
        let settled = NameLadder.settled(ladders).map { Name(full: $0.full, method: $0.name) }
        let namesByID = zip(areByRoute, ownNames).map { isByRoute, names -> Name? in
            guard !isByRoute, let full = names.first,
                let method = names.last
            else { return nil }
            return Name(full: full, method: method)
        }
        return withOwnVerbs(settled, namesByID).map {
            Name(full: $0.full.withSpelledDigit, method: $0.method.withSpelledDigit)
        }
    }

    /// The names an operation can have, from the longest to the shortest, with the verb of what it is called.
    private mutating func names(
        of operation: ResolvedOperation, called full: Words, in resource: Resource
    ) -> [Words] {
        let name = withoutKey(full, operation, in: resource) ?? full
        var names = [full]
        if let mention = mention(of: resource, in: name) {
            if name == full, isForMany(name, operation, mention, resource) { return names }
            var short = name.removing(mention.whole)
            if let scope = scopeStart(name, mention, operation, resource) {
                short = Words(name.words[..<scope] + name.words[mention.whole.upperBound...])
            } else if name != full {
                names.append(full.removing(mention.whole))
            }
            if isNounAlone(short, mention, of: name, operation) {
                // In the API of a museum all tickets are a museum's.
                let isTold = short.key.dropFirst().allSatisfy(titleKey.contains)
                short = isTold ? Words(short.words.prefix(1)) : name
            }
            if isTornApart(short, mention, of: name) { short = name }
            // A version alone says nothing, and neither does what only joins others. Swift has meanings of its own for
            // 'init' and 'self' behind a dot, and every resource has a 'core'.
            if short.words.count == 1,
                short.words[0].isVersion
                    || ["api", "core", "do", "init", "is", "self"].contains(short.key[0])
            {
                short = name
            }
            let isPlural = Words(name.words[mention.name]).isPlural
            names.append(withListVerb(short, operation, isPlural: isPlural))
        } else if operation.method == "GET", resource.forms.contains(name.key),
            !Words.isVerb(name.key[0])
        {
            // `groundhogs` lists groundhogs, and `groundhog` gets one.
            if operation.isAboutOne || !name.isPlural {
                names.append(Words(["get"]))
            } else if isList(operation) || hasOthersBelow(operation) {
                names.append(Words(["list"]))
            }
        } else if name != full {
            names.append(name)
        }
        if let key = names.last?.key, key.count > 1, key[0] == resource.prefix, Words.isVerb(key[1])
        {
            names.append(Words(names[names.count - 1].words.dropFirst()))
        }
        return names
    }

    /// Whether the same is done to many that another operation does to one: `deleteKeys` is not `delete`, where
    /// `deleteKey` is.
    private func isForMany(
        _ name: Words, _ operation: ResolvedOperation, _ mention: Words.Mention?,
        _ resource: Resource
    ) -> Bool {
        guard let mention, operation.method != "GET", !operation.path.hasSuffix("/list") else {
            return false
        }
        return resource.hasSingular(of: name, at: mention.name)
    }

    private func mention(of resource: Resource, in name: Words) -> Words.Mention? {
        name.mention(of: resource.forms).flatMap { mention in
            isAction(name, without: mention.whole, resource) ? nil : mention
        }
    }

    /// Whether what stands at the beginning says what is done, and not to what: `inviteUser` among `invites` is no
    /// `user`.
    private func isAction(
        _ name: Words, without range: Range<Int>, _ resource: Resource
    ) -> Bool {
        let key = name.key
        return range.lowerBound == 0 && Words.isVerb(key[0])
            && !Words.isVerb(key[range.upperBound]) && Array(key[range]) != resource.words.key
    }

    /// Where in a name begins what the things lie within that it ends with, as in `deleteProjectRole`: without the role
    /// it would speak of deleting a project.
    private mutating func scopeStart(
        _ name: Words, _ mention: Words.Mention, _ operation: ResolvedOperation,
        _ resource: Resource
    ) -> Int? {
        let key = name.key
        guard mention.whole == mention.name, mention.isLast(in: key) else { return nil }
        let verbs = key.prefix { Words.isVerb($0) }.count
        let scope = key[min(max(verbs, 1), mention.name.lowerBound)..<mention.name.lowerBound]
        guard !scope.isEmpty,
            !scope.contains(where: { Words.isVerb($0) || Words.prepositions.contains($0) })
        else { return nil }
        let thing = Words(scope.map { $0[...] }).singular.key
        guard things.contains(thing) || scope.allSatisfy(resource.isCommon) else {
            return nil
        }
        let path = operation.tellingSegments.map { Words(splitting: $0) }
        // What comes later tells which of the things are meant.
        let place = path.lastIndex { $0.singular.key == thing } ?? -1
        let home = path.lastIndex { resource.forms.contains($0.key) } ?? path.count
        return place < home ? scope.startIndex : nil
    }

    /// Whether a name that loses the things it ends with would speak of other things, as `deleteKnowledgeTag` among
    /// tags: knowledge is what kind of tag it is, and nothing to delete.
    private func isNounAlone(
        _ short: Words, _ mention: Words.Mention, of name: Words, _ operation: ResolvedOperation
    ) -> Bool {
        let short = mention.name.upperBound < name.words.count ? short.withoutKeys : short
        let key = short.key
        guard mention.whole == mention.name, mention.isLast(in: name.key),
            let verb = key.first, Words.isVerb(verb), let last = key.last, key.count > 1
        else { return false }
        // Right behind one of these verbs, `import` is none, and a kind of job unless the path speaks of imports.
        let mayBeKind =
            key.count == 2 && last != "list" && ["create", "delete", "get", "list"].contains(verb)
        let isKind =
            mayBeKind
            && !operation.tellingSegments.contains { Words(splitting: $0).singular.key == [last] }
        // What is in the plural is something to do this to.
        return (isKind || !Words.isVerb(last)) && !Words.isAdjective(last) && !short.isPlural
    }

    /// Whether what is left of a name speaks of something else: `saveAlbumsUser` saves no user, and
    /// `getACategoriesPlaylists` gets no category.
    private func isTornApart(_ short: Words, _ mention: Words.Mention, of name: Words) -> Bool {
        let isOwner =
            mention.whole == mention.name && Words(name.words[mention.name]).isPlural
            && name.key.dropFirst(mention.name.upperBound).first == "user"
        let isOwners =
            short.key.last == "users" && mention.name.upperBound == name.words.count
        return isOwner || isOwners || leavesLooseEnds(name.key, without: mention.whole)
            || short.key.dropFirst().first.map(Words.articles.contains) == true
    }

    /// Whether words that join a thing to others would stand there without it: `createAndCustomer`, `getOfTheDay`.
    private func leavesLooseEnds(_ key: [String], without thing: Range<Int>) -> Bool {
        let before = key[..<thing.lowerBound].last.map(Self.joins.contains) == true
        let after = key[thing.upperBound...]
        guard let next = after.first else { return false }
        let behind = after.dropFirst().first
        if Words.conjunctions.contains(next) {
            return before || behind.map(Words.isVerb) != true
        }
        if next == "of" { return behind.map(Words.articles.contains) == true }
        return before && Self.joins.contains(next)
    }

    /// What joins a thing to others.
    private static let joins = Words.prepositions.union(["at", "in", "on"])

    /// HTTP's methods are no words for what is done.
    private func withPlainVerb(_ name: Words, _ operation: ResolvedOperation) -> Words {
        let key = name.key
        switch key.first {
        case "get"
        where key == ["get", "all"] || key.count == 1 && operation.path.hasSuffix("/list"):
            return Words(["list"])
        case "post" where operation.method == "POST":
            let rest = name.words.dropFirst()
            // `postAndSend` posts.
            if let first = rest.first, Words.conjunctions.contains(first.lowercased()) {
                return name
            }
            if let first = rest.first, Words.isVerb(first.lowercased()) {
                return Words(rest)
            }
            if let last = rest.last, Words.isVerb(last.lowercased()) {
                return Words([last] + rest.dropLast())
            }
            return Words([isUpdate(operation) ? "update" : "create"] + rest)
        case "put" where operation.method == "PUT",
            "patch" where operation.method == "PATCH" && !isReplaced(operation):
            let rest = Words(name.words.dropFirst())
            // `putBulkUpdate` says it already.
            let isSaid = rest.words.count > 1 && rest.key.last == "update"
            return isSaid ? rest : Words(["update"] + rest.words)
        default: return name
        }
    }

    /// Whether what is posted changes one thing, and there is no other way to.
    func isUpdate(_ operation: ResolvedOperation) -> Bool {
        operation.isAboutOne && !updated.contains(operation.path)
    }

    /// Whether the path leads to one thing, however it is called: it can be changed there.
    func isSingle(_ operation: ResolvedOperation) -> Bool { updated.contains(operation.path) }

    /// Whether the same can be put as a whole.
    func isReplaced(_ operation: ResolvedOperation) -> Bool { replaced.contains(operation.path) }

    /// The name without the key that the path ends with, `getCardByToken` at `/cards/{card_token}`, or what lies below
    /// it: `startServiceByID` at `/services/{id}/start`.
    private func withoutKey(
        _ name: Words, _ operation: ResolvedOperation, in resource: Resource
    ) -> Words? {
        let key = name.key
        guard let by = key.lastIndex(of: "by"), by > 0, by + 1 < key.count,
            let parameter = operation.path.placeholders.last
        else { return nil }
        let keys = key[(by + 1)...].split(separator: "and")
        if keys.count > 1 {
            return operation.hasKeys(keys.map { $0.joined() }) ? Words(name.words[..<by]) : nil
        }
        let known = Words(splitting: parameter).key
        let said = key[(by + 1)...].joined()
        let isKey =
            operation.isAboutOne
            ? known.joined().hasSuffix(said)
            : known.last.map(Self.keys.contains) == true && said.hasSuffix(known.joined())
                && operation.hasOneOf(resource)
        return isKey ? Words(name.words[..<by]) : nil
    }

    /// What things are known by.
    private static let keys: Set = ["code", "guid", "id", "key", "slug", "uuid"]
}

extension Words {
    /// Without what things are looked up by.
    fileprivate var withoutKeys: Words { Words(words.prefix { $0.lowercased() != "by" }) }
}

extension Words.Mention {
    /// Whether nothing follows but what the things are looked up by: `getCustomerPositionsByCustomerId`.
    fileprivate func isLast(in key: [String]) -> Bool {
        name.upperBound == key.count || key[name.upperBound] == "by"
    }
}

extension ResolvedOperation {
    /// Whether the path has parameters that are spoken of so, in this order: `orgId` and `tag` in
    /// `/organisations/{id}/tags/{tag}`.
    fileprivate func hasKeys(_ said: [String]) -> Bool {
        var rest = said[...]
        var owner = ""
        for segment in path.segments {
            let words = Words(splitting: String(segment)).key.joined()
            if segment.isParameter, let next = rest.first {
                let thing = next.hasSuffix("id") ? next.dropLast(2) : next[...]
                let isOwners = !thing.isEmpty && owner.hasPrefix(thing)
                if words.hasSuffix(next) || words == thing || isOwners { rest.removeFirst() }
            }
            owner = words
        }
        return rest.isEmpty
    }

    /// Whether the last of the things that the path has one of are those of a resource.
    fileprivate func hasOneOf(_ resource: MethodNames.Resource) -> Bool {
        let segments = path.segments
        guard let key = segments.lastIndex(where: \.isParameter), key > 0 else { return false }
        return resource.forms.contains(Words(splitting: String(segments[key - 1])).key)
    }

    /// How many parts of the path are the same in every call, and how many there are.
    var depth: [Int] {
        let count = path.utf8.count { $0 == UInt8(ascii: "/") }
        return [count - path.utf8.count { $0 == UInt8(ascii: "{") }, count]
    }

    var deliveredIDs: [SchemaID] {
        responses.lazy.filter(\.isSuccess).compactMap { $0.use?.id }
    }

    /// Whether the path leads to one of several things. What it ends with may be the format of all.
    var isAboutOne: Bool {
        let path = path.hasSuffix("/") ? path.dropLast() : path[...]
        guard path.hasSuffix("}") else { return false }
        let start = path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex
        return path[start...].formatStart == nil
    }
}
