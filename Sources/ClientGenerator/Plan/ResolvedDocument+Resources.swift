/// The operations that one resource of a client offers.
struct ResourceGroup {
    /// What the document calls it: a tag, in several spellings, or the beginning of paths.
    var tags: [String]
    var words: Words
    /// In the order of the document.
    var operations: [Int]
    /// Whether the client itself offers them.
    var isRoot = false
}

extension ResolvedDocument {
    /// By tags, or where there are none by paths, in the order in which the operations first use them.
    ///
    /// - Parameter words: What the operations are called.
    func resources(of words: [Words]) -> [ResourceGroup] {
        let chooser = SubjectChooser(self)
        let subjects = operations.map { chooser.subject(of: $0) }
        let tagged = Set(
            Set(subjects).lazy.filter(\.isTag).map { Words(splitting: $0.name).key })
        var groups: [ResourceGroup] = []
        var positions: [[String]: Int] = [:]
        // Most operations have the subject of others.
        var known: [Subject: Int] = [:]
        for (index, subject) in subjects.enumerated() {
            if let position = known[subject] {
                groups[position].operations.append(index)
                continue
            }
            let words = Words(splitting: subject.name.withoutController)
            // What has no tag is about the things of a tag where its path is.
            let form = subject.isTag ? nil : words.forms.first(where: tagged.contains)
            // One that cannot be taken apart is still one of its own.
            let named = words.isEmpty ? [subject.name] : form ?? words.key
            let key = subject == .none ? [] : named
            let position = positions[key, default: groups.count]
            if position == groups.count {
                positions[key] = position
                groups.append(ResourceGroup(tags: [], words: words, operations: []))
            }
            known[subject] = position
            groups[position].operations.append(index)
            groups[position].tags.append(subject.name)
        }
        groups = groups.joiningRoot { group in
            let index = group.operations[0]
            if subjects[index] == .none {
                return group.operations.allSatisfy { !operations[$0].isCalledByRoute }
            }
            return group.operations.count == 1
                && operations[index].isCalled(group.words, by: words[index])
        }
        for index in groups.indices where !groups[index].words.isPlural {
            let plural = groups[index].words.plural
            guard positions[plural.key] == nil else { continue }
            let segments = Set(
                groups[index].operations.lazy.flatMap { operations[$0].path.segments })
            let isCollection = segments.contains {
                Words(splitting: $0.withoutFormat).key == plural.key
            }
            if isCollection { groups[index].words = plural }
        }
        if groups.count == 1, !groups[0].words.isPlural, groups[0].words.key == titleWords.key {
            // The client itself is called so.
            groups[0].words = Words([])
            groups[0].isRoot = true
        }
        let short = Words.withoutCommonKind(groups.map(\.words))
        for (index, words) in zip(groups.indices, short) {
            groups[index].words = words.withSpelledDigit
        }
        return groups
    }
}

extension [ResourceGroup] {
    /// What has no subject, or no other than itself, as `sendMessage` at `/sendMessage`, is a method of the client.
    fileprivate func joiningRoot(_ isAlone: (ResourceGroup) -> Bool) -> [ResourceGroup] {
        var root = ResourceGroup(tags: [], words: Words([]), operations: [], isRoot: true)
        var others: [ResourceGroup] = []
        for group in self {
            if isAlone(group) { root.operations += group.operations } else { others.append(group) }
        }
        return root.operations.isEmpty ? others : [root] + others
    }
}

/// What an operation is about.
private struct Subject: Hashable {
    let name: String
    let origin: Origin

    enum Origin {
        case tag
        /// The beginning of a path.
        case path
        case nothing
    }

    var isTag: Bool { origin == .tag }

    /// That of operations whose paths say nothing.
    static let none = Subject(name: "Root", origin: .nothing)
}

/// Chooses what operations are about.
private struct SubjectChooser {
    /// Tags that most operations have before another one: they say what the whole document is about.
    private let headings: Set<String>
    /// How many segments all paths without a tag begin with that say nothing.
    private var sharedCount = 0
    /// Whether all ids say in front of an underscore what their operations are about.
    private let hasGroupsInIDs: Bool

    init(_ document: ResolvedDocument) {
        let operations = document.operations
        var tags: [String: [String]] = [:]
        for operation in operations where operation.tags.count > 1 {
            let own = operation.tellingTags
            if own.count > 1 { tags[own[0], default: []].append(own[1]) }
        }
        headings = Set(
            tags.lazy.filter { $0.value.count > operations.count / 2 && Set($0.value).count > 1 }
                .map(\.key))
        let untagged = operations.lazy.filter(\.tellingTags.isEmpty)
        var groups: [String] = []
        let areGrouped = untagged.allSatisfy { operation in
            guard let group = operation.groupInID else { return false }
            groups.append(group)
            return true
        }
        hasGroupsInIDs =
            areGrouped && Set(groups).count > 1 && Set(groups).count < groups.count
        let paths = Array(untagged.map(\.tellingSegments))
        while let shared = paths.first?.dropFirst(sharedCount).first {
            let next = sharedCount + 1
            // Two may be alike by chance.
            guard paths.allSatisfy({ $0.count > next && $0[next - 1] == shared }),
                Set(paths.lazy.map { $0[next] }).count > 2
            else { break }
            sharedCount = next
        }
    }

    func subject(of operation: ResolvedOperation) -> Subject {
        let tags = operation.tellingTags
        guard let first = tags.first else {
            if hasGroupsInIDs, let group = operation.groupInID {
                return Subject(name: group, origin: .tag)
            }
            let segment = operation.tellingSegments.dropFirst(sharedCount).first
            return segment.map { Subject(name: $0, origin: .path) } ?? .none
        }
        let isHeading = tags.count > 1 && headings.contains(first)
        return Subject(name: isHeading ? tags[1] : first, origin: .tag)
    }
}

extension ResolvedOperation {
    /// Without versions and what tools write where nothing is said.
    fileprivate var tellingTags: [String] { tags.filter { !$0[...].isGenericTag } }

    /// The parts of the path that are the same in every call and say what it is about.
    var tellingSegments: [String] {
        path.segments.filter { !$0.isGeneric && !$0.isParameter }
            .map { $0.withoutCustomMethod.withoutFormat }
    }

    /// Whether the operation is called as what it is about, also where its route says so: `POST /sendMessage`.
    ///
    /// - Parameter name: What it is called by its id or its route.
    fileprivate func isCalled(_ subject: Words, by name: Words) -> Bool {
        let key = subject.key
        guard isCalledByRoute else { return name.key == key }
        return method == "POST" && key.first.map(Words.isVerb) == true
            && name.key.dropFirst() == key[...]
    }

    /// The `Pets` of `Pets_List`: what the operations of documents are about that have no tags, but ids in two parts.
    fileprivate var groupInID: String? {
        guard let parts = operationID?.split(separator: "_", omittingEmptySubsequences: false),
            parts.count == 2, let first = parts[0].first, let second = parts[1].first,
            first.isUppercase || second.isUppercase, !parts[0].isVersion
        else { return nil }
        let key = Words(splitting: String(parts[0])).key
        guard let start = key.first, let end = key.last, !Words.isVerb(start),
            !Self.kindsOfCode.contains(end)
        else { return nil }
        return String(parts[0])
    }

    /// What frameworks call the code that answers: it is not what operations are about.
    private static let kindsOfCode: Set = [
        "api", "controller", "endpoint", "handler", "resource", "route", "router", "service",
    ]
}

extension Substring {
    /// Whether it is part of any path, and not about something: a version, `api` or `rest`.
    var isGeneric: Bool {
        isVersion || isDate
            || (3...4).contains(utf8.count) && ["api", "rest"].contains(lowercased())
    }

    /// The version of an API may be the month or the day when it came out: `2026-09`, `2026-09-30`.
    private var isDate: Bool {
        guard [7, 10].contains(utf8.count), utf8.first?.kind == .digit else { return false }
        let parts = split(separator: "-")
        return parts.joined().allSatisfy(\.isNumber) && parts.first?.count == 4
            && parts.dropFirst().allSatisfy { $0.count == 2 }
    }

    fileprivate var isGenericTag: Bool {
        isVersion || ["default", "untagged"].contains(lowercased())
    }

    /// `v1`, `2` or `v1.2`.
    var isVersion: Bool {
        let hasLetter = utf8.first.map { $0 | 0x20 } == UInt8(ascii: "v")
        let digits = hasLetter ? utf8.dropFirst() : utf8[...]
        return digits.first?.kind == .digit
            && digits.allSatisfy { $0.kind == .digit || $0 == UInt8(ascii: ".") }
    }

    /// Whether a part of a path begins with a parameter.
    var isParameter: Bool { utf8.first == UInt8(ascii: "{") }

    /// Without a verb behind a colon: `pets:validate` is about `pets`.
    fileprivate var withoutCustomMethod: Substring {
        customMethodStart.map { self[..<$0] } ?? self
    }

    /// Where a verb begins with a colon, as in `pets:validate` and `{id}:archive`, but not in `12:30` or `urn:a:b`.
    var customMethodStart: Index? {
        guard let colon = utf8.lastIndex(of: UInt8(ascii: ":")), colon > startIndex,
            utf8[..<colon].last == UInt8(ascii: "}") || !utf8[..<colon].contains(UInt8(ascii: ":"))
        else { return nil }
        let name = utf8[colon...].dropFirst()
        guard let first = name.first, first.kind == .lower, !name.contains(UInt8(ascii: "}")) else {
            return nil
        }
        return Words.isVerb(Words(splitting: String(self[colon...])).key[0]) ? colon : nil
    }

    /// Where the caller says in which format to answer: behind `pets` in `pets.{format}`.
    var formatStart: Index? {
        guard utf8.last == UInt8(ascii: "}"), utf8.first != UInt8(ascii: "{") else { return nil }
        return firstRange(of: ".{").map(\.lowerBound)
    }

    /// Without the name of a format that a path ends with.
    var withoutFormat: String {
        guard utf8.contains(UInt8(ascii: ".")) else { return String(self) }
        if let start = formatStart { return String(self[..<start]) }
        for format in [".json", ".xml"] where hasSuffix(format) && count > format.count {
            return String(dropLast(format.count))
        }
        return String(self)
    }
}

extension String {
    /// Spring calls what it makes a tag of by its code, `user-controller`.
    fileprivate var withoutController: String {
        let kind = "-controller"
        return hasSuffix(kind) && count > kind.count ? String(dropLast(kind.count)) : self
    }

    /// Nearly all paths are ASCII, where a slash is a byte.
    var segments: [Substring] {
        utf8.allSatisfy(UTF8.isASCII)
            ? utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }
            : split(separator: "/")
    }
}
