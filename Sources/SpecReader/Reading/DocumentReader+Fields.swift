/// The keys that an object of the specification may have.
protocol FieldKey: RawRepresentable<String>, CaseIterable {
    /// Whether the client lacks something where this key is misspelt.
    var isEssential: Bool { get }
}

extension FieldKey {
    static var names: [String] { allCases.map(\.rawValue) }

    var isEssential: Bool { false }
}

extension DocumentReader {
    /// The entries of an object, for which a sloppy document may have a reference; reports what stands in its place.
    mutating func fields(of node: Node, _ subject: Subject) -> Node.Entries? {
        inPlace(node).flatMap { ownFields(of: $0, subject) }
    }

    /// The entries of an object of which a reference is a part.
    mutating func ownFields(of node: Node, _ subject: Subject) -> Node.Entries? {
        guard let entries = node.entries else {
            if node.isEmptyList {
                report(.emptyListOfFields(subject, at: node.location))
                return Node.Entries.none
            }
            report(.mismatch(node, expected: "a mapping", for: "\(subject)", about: subject))
            return nil
        }
        if let target = entries[.reference], target.string == nil {
            report(.noReference(target))
            return nil
        }
        return entries
    }

    /// The entries of a map, such as `content`, for which a sloppy document may have a reference.
    mutating func entries(of entry: Node.Entry) -> [Node.Entry] {
        guard let node = inPlace(entry.value) else { return [] }
        switch node.value {
        case .mapping(let entries):
            // A property may have this name, and then its value is a schema.
            if let target = entries[.reference], target.isNoReference {
                report(.noReference(target))
                return []
            }
            // What stands beside a reference adds to what it leads to.
            guard entry.value.reference != nil, let own = entry.value.entries, own.count > 1 else {
                return Array(entries)
            }
            let keys = Set(own.map(\.key))
            return own.filter { $0.key != "$ref" } + entries.filter { !keys.contains($0.key) }
        case .null:
            report(.noValue(entry))
        case .sequence where node.isEmptyList:
            report(.loose(entry.key, node, "write '{}'"))
        default:
            report(.mismatch(node, expected: "a mapping", for: "'\(entry.key)'"))
        }
        return []
    }

    /// The elements of a list.
    mutating func elements(of entry: Node.Entry) -> Node.Elements {
        guard let node = inPlace(entry.value) else { return .none }
        switch node.value {
        case .sequence(let elements):
            return elements
        case .null:
            report(.noValue(entry))
        default:
            report(.mismatch(node, expected: "a list", for: "'\(entry.key)'"))
        }
        return .none
    }

    /// The key of a field, or `nil` after a report where an object of this kind has no such key.
    ///
    /// - Parameter fields: What the object has, where it matters whether a key is only misspelt.
    mutating func key<Key: FieldKey>(
        _ entry: Node.Entry, as: Key.Type, in subject: Subject,
        among fields: Node.Entries = .none
    ) -> Key? {
        if let key = Key(rawValue: entry.key) { return key }
        if !entry.key.hasPrefix("x-") {
            let key = Spelling.nearest(to: entry.key, among: Key.names).flatMap(Key.init)
            let meant = key?.rawValue ?? (entry.isMisspeltReference ? "$ref" : nil)
            let isEssential = key?.isEssential ?? (meant != nil)
            let isSlip = isEssential && !fields.isEmpty && !fields.contains { $0.key == meant }
            report(.unknownKey(isSlip ? .error : .warning, entry, in: subject, meant))
        }
        return nil
    }

    /// What stands somewhere, also where it is a reference although the standard allows none there.
    mutating func inPlace(_ node: Node) -> Node? {
        var node = node
        for _ in 0..<16 {
            guard let reference = node.reference else { return node }
            guard mayOpenFiles() else { return nil }
            guard let place = files.place(of: reference, as: nil, into: &diagnostics) else {
                return nil
            }
            node = place.node
        }
        if let reference = node.reference { report(.circular(reference)) }
        return nil
    }

    /// Text that may lie in a file of its own. Where it does not, the client lacks a comment and nothing else.
    mutating func textInPlace(_ node: Node) -> Node? {
        guard let reference = node.reference else { return node }
        guard mayOpenFiles() else { return nil }
        var found = Diagnostics()
        let text = files.text(at: reference, into: &found)
        for diagnostic in found.reported { report(text == nil ? diagnostic.asWarning : diagnostic) }
        return text
    }

    mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.report(diagnostic)
    }
}

extension Node {
    /// The `$ref` of a mapping that has one.
    public var reference: Reference? {
        guard let node = entries?[.reference], let target = node.string else { return nil }
        return Reference(target: target, location: node.location)
    }
}

extension Node {
    /// What languages without types make of a mapping that has no entry.
    var isEmptyList: Bool { elements?.isEmpty == true }

    /// Whether it is neither text nor a schema.
    fileprivate var isNoReference: Bool {
        switch value {
        case .number, .sequence: true
        case .null, .boolean, .string, .mapping: false
        }
    }
}

extension Node.Entry {
    /// Objects that may be references need not list `$ref` among their keys: it is looked for before the others.
    fileprivate var isMisspeltReference: Bool {
        value.string?.contains("#/") == true
            && Spelling.nearest(to: key, among: ["$ref"]) != nil
    }
}

extension Diagnostic {
    /// - Parameter target: What stands under `$ref`.
    static func noReference(_ target: Node) -> Self {
        mismatch(target, expected: "text", for: "'$ref'")
    }

    static func mismatch(
        _ node: Node, expected: String, for what: String, about subject: Subject? = nil
    ) -> Self {
        Self(
            .error, .typeMismatch, at: node.location,
            "expected \(expected) for \(what), found \(node.phrase)",
            about: subject?.description)
    }

    static func emptyListOfFields(_ subject: Subject, at location: SourceLocation) -> Self {
        Self(
            .warning, .looseType, at: location, "\(subject) is an empty list; write '{}'",
            about: "\(subject)")
    }

    static func noValue(_ entry: Node.Entry) -> Self {
        noValue(entry.key, at: entry.keyLocation)
    }

    static func noValue(_ key: String, at location: SourceLocation) -> Self {
        Self(.warning, .missingValue, at: location, "'\(key)' has no value; remove it")
    }

    static func missingKey(
        _ severity: Severity, _ key: String, in subject: Subject, at location: SourceLocation
    ) -> Self {
        Self(
            severity, .missingKey, at: location, "\(subject) has no '\(key)'",
            about: "\(subject)")
    }

    fileprivate static func unknownKey(
        _ severity: Severity, _ entry: Node.Entry, in subject: Subject, _ meant: String?
    ) -> Self {
        Self(
            severity, .unknownKey, at: entry.keyLocation,
            "unknown key '\(entry.key.excerpt)' in \(subject)"
                + (meant.map { "; did you mean '\($0)'?" } ?? " is ignored"),
            about: "\(subject)")
    }

    public static func circular(_ reference: Reference) -> Self {
        Self(
            .error, .circularReference, at: reference.location,
            "'\(reference.target.excerpt)' refers to itself and describes nothing")
    }
}
