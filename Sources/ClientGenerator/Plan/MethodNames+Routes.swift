// Operations to which nobody gave a name.
extension MethodNames {
    /// What REST does at such a route: `DELETE /shops/{id}/orders/{id}` among shops is `deleteShopOrder`.
    ///
    /// - Parameter isAlone: Whether to say nothing of what the resource lies within there: `deleteOrder` is enough.
    mutating func action(
        of operation: ResolvedOperation, in resource: Resource, isAlone: Bool
    ) -> Words {
        // A verb may stand behind a colon: `/levels:trim`.
        let segments = operation.path.segments.filter { !$0.isGeneric }
            .flatMap { $0.utf8.last == UInt8(ascii: "}") ? [$0] : $0.split(separator: ":") }
        let reversed = resource.reversedHome(in: segments)
        let home =
            segments.lastIndex {
                !$0.isParameter && resource.forms.contains(Words(splitting: $0.withoutFormat).key)
            } ?? reversed
        // What lies below one peer may be peers again: `/peers/{id}/accessible-peers`.
        let isRepeated = home.map { resource.isRepeated(in: segments[$0...].dropFirst()) } == true
        var nouns: [Words] = []
        var mayBeVerb = true
        for index in segments.indices.dropFirst(isAlone ? home ?? 0 : 0)
        where !segments[index].isParameter && !(index == home && isRepeated)
            && index + 1 != reversed
        {
            let isHome = index == home
            let words = isHome ? resource.words : Self.words(of: segments[index])
            let isOne = index + 1 < segments.count && segments[index + 1].isParameter
            let noun = isOne ? words.singular : words
            // There is no verb in the plural.
            mayBeVerb = noun == words
            nouns.append(noun)
        }
        if let last = nouns.popLast() {
            if operation.hasCustomMethod {
                let things = operation.method == "POST" ? nouns.map(\.singular) : nouns
                return Words(last.words + things.flatMap(\.words))
            }
            // What is done where the route says so at its end: `/sessions/{id}/commit` is `commitSession`.
            let isThing =
                last.words.count > 1 && last.isPlural && Words.isNounToo(last.key[0])
            if mayBeVerb, !isThing, let verb = last.words.first,
                operation.mayBe(verb.lowercased(), isAlone: last.words.count == 1)
                    || isDoneByPut(operation, verb.lowercased(), isAlone: last.words.count == 1),
                !nouns.isEmpty || last.words.count == 1 && home == nil
                    || last.words.count > 1 && last != resource.words
                        && Words.isNoNoun(verb.lowercased())
            {
                // Two things are done: `/simulate/authorize`.
                if let before = nouns.last, before.key.allSatisfy(Words.isNoNoun),
                    before.key != ["list"]
                {
                    return Words(nouns.flatMap(\.words) + last.words)
                }
                var verbs = last.words.prefix(last.saysHowMany ? 2 : 1)
                let objects = last.words.dropFirst(verbs.count)
                // `/roles/bulk/create` creates roles.
                if nouns.count > 1, nouns.last?.key == ["bulk"] || nouns.last?.key == ["batch"] {
                    verbs = nouns.removeLast().words + verbs
                    return Words(verbs + nouns.flatMap(\.words) + objects)
                }
                return Words(verbs + nouns.flatMap(\.singular.words) + objects).withListedPlural
            }
            // The method is said once more: `DELETE /library/delete`, `GET /reader/get-progress`.
            if let first = last.words.first?.lowercased(), last != resource.words,
                first == operation.method.lowercased()
                    || operation.method == "GET" && first == "list" && last.words.count > 1
            {
                let things = Words(last.words.dropFirst())
                let owners = nouns.map(\.singular).filter { $0.key != things.singular.key }
                return Words(last.words.prefix(1) + owners.flatMap(\.words) + things.words)
            }
            let isOne =
                operation.method == "POST" && !isSingle(operation) && !operation.looksForSeveral
            nouns.append(isOne ? last.singular : last)
        }
        let verb = verb(of: operation, on: nouns.last ?? resource.words)
        return Words(
            [verb] + nouns.dropLast().flatMap(\.singular.words) + (nouns.last?.words ?? [])
        ).withListedPlural
    }

    /// Whether what is put is no thing, because nobody can read it, and the route ends with what is done:
    /// `PUT /lists/{id}/restore`.
    private func isDoneByPut(
        _ operation: ResolvedOperation, _ verb: String, isAlone: Bool
    ) -> Bool {
        ["PATCH", "PUT"].contains(operation.method) && !read.contains(operation.path)
            && Words.isVerb(verb) && (isAlone || Words.isNoNoun(verb))
    }

    /// `testall` tests all.
    private static func words(of segment: Substring) -> Words {
        let words = Words(splitting: segment.withoutFormat)
        return segment.hasSuffix("all") ? words.divided { ["all"] } : words
    }

    private mutating func verb(of operation: ResolvedOperation, on noun: Words) -> Substring {
        switch operation.method {
        case "GET":
            isList(operation) && noun.isPlural || isCollection(operation) ? "list" : "get"
        case "POST":
            isUpdate(operation)
                ? operation.summarizedVerb ?? "update" : operation.summarizedLookup ?? "create"
        case "PATCH": isReplaced(operation) ? "patch" : "update"
        case "PUT": "update"
        default: Substring(operation.method.lowercased())
        }
    }
}

extension MethodNames.Resource {
    /// The second of two parts of the path that say what the resource does the other way around: `/settings/pages` for
    /// `PageSettings`.
    fileprivate func reversedHome(in segments: [Substring]) -> Int? {
        segments.indices.dropFirst().last { index in
            guard !segments[index].isParameter, !segments[index - 1].isParameter else {
                return false
            }
            let words = [segments[index], segments[index - 1]].map {
                Words(splitting: $0.withoutFormat)
            }
            let said = words.flatMap(\.key).joined()
            return forms.contains { $0.joined() == said }
        }
    }

    /// Whether there is a parameter of one, and then some of them again.
    fileprivate func isRepeated(in segments: ArraySlice<Substring>) -> Bool {
        guard segments.count == 2, segments.first?.isParameter == true, let last = segments.last,
            !last.isParameter
        else { return false }
        let key = Words(splitting: last.withoutFormat).key
        return forms.contains { key.dropFirst().ends(with: $0) }
    }
}

extension Words {
    /// Whether a verb is done to many at once: `bulk reset`.
    fileprivate var saysHowMany: Bool {
        words.count > 1 && ["batch", "bulk"].contains(key[0]) && Words.isVerb(key[1])
    }
}

extension ResolvedOperation {
    /// The verb that the summary begins with, unless it stands for an update.
    fileprivate var summarizedVerb: Substring? {
        let verb = firstSaidWord
        return Words.isVerb(verb) && !["change", "edit", "modify", "set"].contains(verb)
            ? verb[...] : nil
    }

    /// The verb that the summary begins with, if it only looks for something.
    fileprivate var summarizedLookup: Substring? {
        let verb = firstSaidWord
        return Self.plainLookups.contains(verb) ? verb[...] : nil
    }

    /// What nothing is made by; an export is.
    private static let plainLookups: Set = [
        "fetch", "find", "get", "list", "lookup", "query", "retrieve", "search", "validate",
        "verify",
    ]

    /// `Get campaigns` and `Get a list of campaigns`, but not `Get a link`.
    fileprivate var looksForSeveral: Bool {
        guard summarizedLookup != nil, let next = saidWords.dropFirst().first else { return false }
        return !["a", "an", "one"].contains(next) || saidWords.dropFirst(2).first == "list"
    }

    /// The first word, as a command where it tells what the operation does: `Returns all series` is `get`.
    private var firstSaidWord: String {
        guard let word = saidWords.first else { return "" }
        if Words.isVerb(word) { return word }
        // What was created is returned as well.
        if word == "returns" { return responses.contains { $0.status == .code(201) } ? "" : "get" }
        let command = Words(splitting: word).singular.key.joined()
        return Words.isVerb(command) ? command : word
    }

    /// A description can be long, and its beginning says it.
    private var saidWords: [String] {
        Words(splitting: String((summary ?? description ?? "").prefix(80))).key
    }

    /// Whether the last part of the path says what the operation does.
    ///
    /// - Parameter isAlone: Whether the part has no other word.
    fileprivate func mayBe(_ verb: String, isAlone: Bool) -> Bool {
        switch method {
        case "POST": Words.isVerb(verb)
        case "GET":
            verb == "find"
                || isAlone
                    && (Words.lookups.contains(verb)
                        || Words.isNoNoun(verb)
                            && !["patch", "post", "put", "update"].contains(verb))
        default: false
        }
    }

    /// Whether the path says behind a colon what the operation does: `/pets:batchGet`, `/pets/{id}:archive`.
    fileprivate var hasCustomMethod: Bool {
        path.utf8.contains(UInt8(ascii: ":")) && path.segments.last?.customMethodStart != nil
    }

    /// Whether nobody gave it a name: the id is missing, or it is the route once more, as in `post_files_id_copy` for
    /// `POST /files/{file_id}/copy`.
    var isCalledByRoute: Bool { repeatsRoute || repeatsLettersOfRoute || repeatsVerbOfRoute }

    /// `projects_publish_create` for `POST /projects/{id}/publish`: Django's framework for REST ends all ids with a word
    /// for the method, also where the route says what is done.
    private var repeatsVerbOfRoute: Bool {
        guard let last = path.segments.last, !last.isParameter,
            let action = ["POST": "create", "GET": "retrieve"][method],
            let id = plainID, id.hasSuffix("_" + action)
        else { return false }
        let key = Words(splitting: id).key.dropLast()
        let route = path.segments.filter { !$0.isParameter }
            .flatMap { Words(splitting: $0.withoutFormat).key }
        let end = Words(splitting: last.withoutFormat).key
        guard key.count > end.count, route.ends(with: key), let verb = end.first,
            // In bulk, something is created.
            end != ["batch"], end != ["bulk"]
        else { return false }
        return mayBe(verb, isAlone: end.count == 1)
    }

    /// `getPetsPetid` at `/pets/{petId}`.
    private var repeatsLettersOfRoute: Bool {
        guard let id = plainID else { return false }
        let saysMethod =
            id.utf8.count > method.utf8.count
            && id.utf8.prefix(method.utf8.count).letters.elementsEqual(method.utf8.letters)
        // Without it, keys show that nobody chose the words: `petspetid`, from a title of ReadMe.
        guard saysMethod || path.utf8.contains(UInt8(ascii: "{")) else { return false }
        let rest = id.utf8.dropFirst(saysMethod ? method.utf8.count : 0)
        // Most end otherwise, which is quick to see.
        guard id.utf8.lastLetter == path.utf8.lastLetter else { return false }
        let segments = path.segments
        let isRepeated =
            rest.letters.elementsEqual(path.utf8.letters)
            || rest.letters.elementsEqual(
                segments.lazy.filter { !$0.isGeneric }.flatMap(\.utf8).letters)
        // An id that tells words apart knows more than the route.
        return isRepeated
            && idWords.words.count
                <= segments.reduce(0) { $0 + Words(splitting: String($1)).words.count }
    }

    private var repeatsRoute: Bool {
        var rest = Words(splitting: plainID ?? "").key[...]
        guard !rest.isEmpty else { return true }
        let verb = rest.removeFirst()
        guard verb == method.lowercased() || isChange(verb) else { return false }
        let segments = path.segments
        var (isWithoutStart, saysKey) = (false, false)
        for (index, segment) in segments.enumerated() {
            let words = Words(splitting: String(segment)).key
            if rest.starts(with: words) {
                rest = rest.dropFirst(words.count)
                if segment.isParameter { saysKey = true }
            } else if segment.isGeneric {
                continue
            } else if index == 0, segments.dropFirst().first?.isParameter == false {
                isWithoutStart = true
            } else if !segment.isParameter {
                return false
            } else if rest.first == "id" {
                rest = rest.dropFirst()
                saysKey = true
            }
        }
        // What all things are below goes without saying, and keys show that nobody chose the words: `GetOrdersId` for
        // `/admin/orders/{id}`.
        if isWithoutStart, !saysKey || verb != method.lowercased() { return false }
        if rest.isEmpty { return verb == method.lowercased() }
        return namesAllKeys(rest)
    }

    /// Whether the words are the keys of the path: `ByIdBoardByIdCard` at `/boards/{idBoard}/cards/{idCard}`.
    private func namesAllKeys(_ said: ArraySlice<String>) -> Bool {
        var rest = said
        for segment in path.segments where segment.isParameter {
            let words = Words(splitting: String(segment)).key
            guard rest.popFirst() == "by", rest.starts(with: words) else { return false }
            rest = rest.dropFirst(words.count)
        }
        return rest.isEmpty
    }

    /// Whether the verb is another word for the method.
    private func isChange(_ verb: String) -> Bool {
        switch method {
        case "POST": ["add", "create"].contains(verb)
        case "PUT", "PATCH": verb == "update"
        default: false
        }
    }
}

extension String.UTF8View {
    /// The last letter or digit, without regard to case.
    fileprivate var lastLetter: UInt8? { last { $0.kind != .other }.map { $0 | 0x20 } }
}

extension Sequence<UInt8> {
    /// Letters and digits alone, without regard to case.
    fileprivate var letters: some Sequence<UInt8> {
        lazy.filter { $0.kind != .other }.map { $0 | 0x20 }
    }
}
