extension Words {
    /// Whether a word says what is done, as far as APIs have words for that. Some are nouns as well, as `search` is.
    static func isVerb(_ word: String) -> Bool { verbs.contains(word) }

    private static let verbs = basicVerbs.union(lookups).union(otherVerbs)

    /// What is done to things of every kind.
    static let basicVerbs: Set = [
        "add", "cancel", "create", "delete", "fetch", "get", "list", "patch", "post", "put",
        "read", "remove", "retrieve", "update",
    ]

    /// What is done without changing anything.
    static let lookups: Set = [
        "check", "count", "download", "export", "find", "lookup", "preview", "query", "search",
        "validate", "verify",
    ]

    private static let otherVerbs: Set = [
        "accept", "activate", "append", "apply", "approve", "archive", "ask", "assign", "attach",
        "ban", "batch", "block", "bulk", "capture", "change", "charge", "clear", "clone", "close",
        "commit", "compact", "complete", "confirm", "connect", "convert", "copy", "crosspost",
        "deactivate", "decline", "deliver", "deploy", "deregister", "detach", "disable",
        "disconnect", "duplicate", "embed", "enable", "enroll", "estimate", "evaluate", "exchange",
        "execute", "expire", "extract", "fail", "filter", "finish", "follow", "fork", "generate",
        "grant", "handle", "identify", "import", "ingest", "initiate", "install", "invalidate",
        "invite", "issue", "join", "kick", "leave", "link", "lock", "login", "logout", "mark",
        "merge", "modify", "move", "mute", "observe", "open", "pause", "pay", "ping", "poll",
        "process", "promote", "provision", "publish", "purge", "push", "reactivate", "rebuild",
        "recover", "redeem", "refer", "refresh", "refund", "refuse", "regenerate", "register",
        "reissue", "reject", "release", "rename", "renew", "reopen", "replace", "replay", "request",
        "rerank", "resend", "reset", "resize", "resolve", "restart", "restore", "resume", "retry",
        "reverse", "revert", "review", "revoke", "rollback", "rotate", "run", "save", "scale",
        "schedule", "send", "set", "share", "show", "sign", "simulate", "skip", "split", "start",
        "stop", "submit", "subscribe", "suspend", "switch", "sync", "terminate", "test", "track",
        "transfer", "trigger", "trim", "unarchive", "unassign", "unban", "unblock", "undo",
        "unfollow", "uninstall", "unlink", "unlock", "unmute", "unpin", "unpublish", "unregister",
        "unset", "unshare", "unsubscribe", "upgrade", "upload", "upsert", "use", "void", "wait",
        "watch", "withdraw",
    ]

    /// The verb first, where it comes last: `droplets_get_by_id` -> `get droplet by id`.
    var withLeadingVerb: Words {
        let key = key
        let end = key.firstIndex(of: "by") ?? key.count
        guard end > 1, Self.basicVerbs.contains(key[end - 1]),
            !key[..<(end - 1)].prefix(2).contains(where: Self.isVerb)
        else { return self }
        let noun = Words(words[..<(end - 1)])
        let verb = key[end - 1]
        return Words(
            [Substring(verb)] + (verb == "list" ? noun : noun.singular).words + words[end...])
    }

    /// Whether the last word is in the plural.
    var isPlural: Bool { singular != self }
}
