extension Words {
    /// Whether a word says what is done, as far as APIs have words for that. Some are nouns as well, as `search` is.
    static func isVerb(_ word: String) -> Bool { verbs.contains(word) }

    private static let verbs = basicVerbs.union(lookups).union(otherVerbs)

    /// What is done to things of every kind.
    static let basicVerbs: Set = [
        "add", "cancel", "create", "delete", "destroy", "fetch", "get", "list", "patch", "post",
        "put", "read", "remove", "retrieve", "update",
    ]

    /// What is done without changing anything.
    static let lookups: Set = [
        "check", "count", "download", "export", "find", "lookup", "preview", "query", "search",
        "validate", "verify",
    ]

    /// Whether a verb is nothing else: there are tests and exports, but no gets.
    static func isNoNoun(_ verb: String) -> Bool {
        basicVerbs.contains(verb)
            || ["find", "lookup", "query", "simulate", "validate", "verify"].contains(verb)
    }

    /// Whether a verb gets things, and leaves them as they are.
    static func isReading(_ verb: String) -> Bool {
        ["fetch", "get", "list", "read", "retrieve"].contains(verb)
    }

    /// Whether a verb is as often what a thing is called: `login links`.
    static func isNounToo(_ verb: String) -> Bool { ["link", "login", "share"].contains(verb) }

    private static let otherVerbs: Set = [
        "abort", "accept", "acknowledge", "activate", "analyze", "anonymize", "append", "apply",
        "approve", "archive", "ask", "assign", "attach", "authenticate", "authorize", "ban",
        "batch", "block", "bulk", "buy", "calculate", "capture", "change", "charge", "classify",
        "clear", "clone", "close", "collect", "commit", "compact", "complete", "compress",
        "confirm", "connect", "convert", "copy", "crosspost", "deactivate", "decline", "decode",
        "decrypt", "deliver", "demote", "deny", "deploy", "deprovision", "deregister", "detach",
        "detect", "detokenize", "disable", "disconnect", "dismiss", "duplicate", "edit", "embed",
        "enable", "encode", "encrypt", "enqueue", "enroll", "erase", "estimate", "evaluate",
        "exchange", "execute", "expire", "extract", "fail", "filter", "finish", "flush", "follow",
        "fork", "forward", "generate", "grant", "handle", "identify", "import", "ingest",
        "initiate", "insert", "install", "invalidate", "invite", "invoke", "issue", "join", "kick",
        "kill", "leave", "link", "lock", "login", "logout", "manage", "mark", "merge", "migrate",
        "moderate", "modify", "move", "mute", "notify", "observe", "open", "parse", "pause", "pay",
        "ping", "poll", "predict", "process", "promote", "provision", "prune", "publish", "purge",
        "push", "reactivate", "reboot", "rebuild", "recalculate", "reconstruct", "recover",
        "redeem", "refer", "refresh", "refund", "refuse", "regenerate", "register", "reindex",
        "reissue", "reject", "release", "reload", "rename", "renew", "reopen", "reorder", "replace",
        "replay", "reprocess", "request", "rerank", "reschedule", "resend", "reset", "resize",
        "resolve", "restart", "restore", "restrict", "resume", "resurrect", "resync", "retry",
        "reverse", "revert", "review", "revoke", "rollback", "rotate", "run", "save", "scale",
        "schedule", "sell", "send", "set", "share", "show", "sign", "signin", "signout", "signup",
        "simulate", "skip", "snooze", "split", "start", "stop", "submit", "subscribe", "summarize",
        "suspend", "switch", "sync", "synthesize", "terminate", "test", "tokenize", "track",
        "transcribe", "transfer", "translate", "trigger", "trim", "unarchive", "unassign", "unban",
        "unblock", "uncompress", "undo", "unfollow", "uninstall", "unlink", "unlock", "unmount",
        "unmute", "unpin", "unpublish", "unregister", "unset", "unshare", "unsubscribe", "upgrade",
        "upload", "upsert", "use", "void", "wait", "watch", "wipe", "withdraw", "write",
    ]

    /// Whether a word says which things or how many, as far as it can be told: `active`, `hosted`, `v2`.
    static func isAdjective(_ word: String) -> Bool {
        adjectives.contains(word) || word.last?.isNumber == true
            || word.utf8.count > 4 && adjectiveEndings.contains(where: word.hasSuffix)
                && !nounEndings.contains(where: word.hasSuffix)
    }

    /// What ends like an adjective and is none: `payment`, `agent`.
    private static let nounEndings = [
        "agent", "client", "content", "event", "ment", "parent", "patient", "student", "talent",
    ]

    private static let adjectives: Set = [
        "advanced", "all", "another", "any", "async", "away", "basic", "bulk", "current", "default",
        "each", "every", "first", "free", "full", "future", "last", "latest", "many", "me", "more",
        "multi", "multiple", "my", "new", "next", "old", "one", "open", "other", "own", "past",
        "popular", "previous", "primary", "random", "raw", "recent", "secondary", "several",
        "similar", "single", "some", "standard", "top", "your",
    ]
    private static let adjectiveEndings = [
        "able", "al", "ed", "ent", "ful", "ible", "ic", "ing", "ive", "less", "ous",
    ]

    /// The verb first, where it comes last: `droplets_get_by_id` -> `get droplet by id`.
    ///
    /// - Parameters:
    ///   - isAboutOne: Whether the operation is about one of several things, and not about all of them.
    ///   - things: What the operation is about: these words are no verbs here.
    func withLeadingVerb(
        isAboutOne: @autoclosure () -> Bool, amongThings things: () -> Set<String>
    ) -> Words {
        let key = key
        let end = key.firstIndex(of: "by") ?? key.count
        guard end > 1, Self.basicVerbs.contains(key[end - 1]),
            !Self.prepositions.contains(key[end - 2])
        else { return self }
        let start = Self.startOfVerbs(key[..<end])
        guard start > 0 else { return self }
        let others = key[..<start].prefix(2).filter(Self.isVerb)
        guard others.isEmpty || things().isSuperset(of: others) else { return self }
        // A list is a thing as well, to which something is done: `contacts lists delete list`.
        if key[end - 1] == "list", key[..<start].contains(where: Self.isNoNoun) { return self }
        let verbs = words[start..<end]
        let noun = Words(words[..<start])
        let isRead = Self.isReading(key[end - 1])
        let isOfMany = key[end - 1] == "list" || ["batch", "bulk"].contains(key[start])
        let thing = isOfMany || isRead && !isAboutOne() ? noun : noun.singular
        return Words(verbs + thing.words + words[end...])
    }

    /// `list` things, in the plural as far as their word has one that is certain.
    var withListedPlural: Words {
        let key = key
        let end = key.firstIndex(where: Self.prepositions.contains) ?? key.count
        guard end > 1, key[0] == "list" else { return self }
        let things = Words(words[..<end])
        let last = words[end - 1]
        guard !things.isPlural, last.utf8.count > 3 || Self.shortThings.contains(key[end - 1]),
            last.dropFirst().allSatisfy(\.isLowercase),
            !Self.isAdjective(key[end - 1]), !Self.masses.contains(where: key[end - 1].hasSuffix)
        else { return self }
        return Words(things.inPlural.words + words[end...])
    }

    /// Three letters are mostly the first ones of words.
    private static let shortThings: Set = ["app", "bot", "box", "job", "key", "log", "map", "tag"]

    /// What is not counted.
    private static let masses = [
        "activity", "all", "audio", "by", "chassis", "config", "content", "corpora", "data",
        "demand", "feedback", "get", "history", "info", "information", "management", "media",
        "news", "ritual",
        "settings", "status", "stuff", "usage", "use", "video", "work",
    ]

    /// Where the verbs begin that a name ends with: `create or update`, `batch get`.
    private static func startOfVerbs(_ key: ArraySlice<String>) -> Int {
        let last = key.endIndex - 1
        switch key[last - 1] {
        case let word where conjunctions.contains(word):
            return last > 1 && isVerb(key[last - 2]) ? last - 2 : last
        case "batch", "bulk", "quick": return last - 1
        case "partial": return key[last] == "update" ? last - 1 : last
        default: return last
        }
    }

    /// The words that an id without capitals runs together, where all but the verb that it begins with are known:
    /// `getdictionary` -> `get dictionary`.
    ///
    /// - Parameter known: The words that the operation speaks of.
    func divided(knowing known: () -> [Substring]) -> Words {
        guard let first = words.first, first.utf8.count <= Self.longestRun else { return self }
        let run = first.lowercased()
        guard !Self.isVerb(run) else { return self }
        let verbs = run.indices.map { run[..<$0] }.filter { Self.isVerb(String($0)) }
        guard !verbs.isEmpty else { return self }
        let words = known()
        // Most ids begin with one of them, which is quick to see.
        guard !words.contains(where: { $0.lowercased() == run }) else { return self }
        let known = Set(words.lazy.map { Words([$0]) }.flatMap(\.forms).joined())
        guard !known.contains(run) else { return self }
        for verb in verbs.reversed() {
            if let rest = Self.parts(of: run[verb.endIndex...], known) {
                return Words([verb] + rest + self.words.dropFirst())
            }
        }
        return self
    }

    /// Nobody runs more letters together.
    private static let longestRun = 60

    /// The known words that a text consists of.
    private static func parts(of text: Substring, _ known: Set<String>) -> [Substring]? {
        // By where a row of known words ends.
        var rows: [String.Index: [Substring]] = [text.startIndex: []]
        for start in text.indices {
            guard let row = rows[start] else { continue }
            // A letter alone is no word.
            for end in (text[start...].indices + [text.endIndex]).dropFirst(2)
            where rows[end] == nil && known.contains(String(text[start..<end])) {
                rows[end] = row + [text[start..<end]]
            }
        }
        return rows[text.endIndex]
    }
}
