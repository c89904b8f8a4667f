/// The keys that an object of the specification may have.
protocol FieldKey: RawRepresentable<String>, CaseIterable {}

extension FieldKey {
    static var names: [String] { allCases.map(\.rawValue) }
}

extension DocumentReader {
    /// The entries of an object; reports what stands in its place.
    mutating func fields(of node: Node, _ subject: Subject) -> [Node.Entry]? {
        if let entries = node.entries { return entries }
        report(.mismatch(node, expected: "a mapping", for: "\(subject)"))
        return nil
    }

    /// The entries of a map, such as `content`, for which a sloppy document may have a reference.
    mutating func entries(of entry: Node.Entry) -> [Node.Entry] {
        guard let node = inPlace(entry.value, of: entry.key) else { return [] }
        switch node.value {
        case .mapping(let entries):
            return entries
        case .null:
            report(.noValue(entry))
        default:
            report(.mismatch(node, expected: "a mapping", for: "'\(entry.key)'"))
        }
        return []
    }

    /// The elements of a list; a single value counts as a list of one.
    mutating func elements(of entry: Node.Entry) -> [Node] {
        guard let node = inPlace(entry.value, of: entry.key) else { return [] }
        switch node.value {
        case .sequence(let elements):
            return elements
        case .null:
            report(.noValue(entry))
        default:
            report(.mismatch(node, expected: "a list", for: "'\(entry.key)'"))
        }
        return []
    }

    /// The key of a field, or `nil` after a report where an object of this kind has no such key.
    mutating func key<Key: FieldKey>(
        _ entry: Node.Entry, as: Key.Type, in subject: Subject
    ) -> Key? {
        if let key = Key(rawValue: entry.key) { return key }
        if !entry.key.hasPrefix("x-") {
            report(.unknownKey(entry, in: subject, known: Key.names))
        }
        return nil
    }

    /// Follows a reference that stands where the standard allows none; only inside this file.
    mutating func inPlace(_ node: Node, of key: String, isText: Bool = false) -> Node? {
        var node = node
        for _ in 0..<16 {
            guard let target = node["$ref"]?.string else { return node }
            guard target.hasPrefix("#") else {
                report(
                    .misplacedReference(
                        isText ? .warning : .error, target, key: key, at: node.location))
                return nil
            }
            guard let next = JSONPointer(fragment: target).flatMap({ root[$0] }) else {
                report(.danglingReference(target, at: node.location))
                return nil
            }
            node = next
        }
        return nil
    }

    func reference(in node: Node) -> Reference? {
        guard let entry = node.entries?.first(where: { $0.key == "$ref" }),
            let target = entry.value.string
        else { return nil }
        return Reference(target: target, location: entry.value.location)
    }

    mutating func report(_ diagnostic: Diagnostic) {
        diagnostics.report(diagnostic)
    }
}

extension Diagnostic {
    static func mismatch(_ node: Node, expected: String, for what: String) -> Self {
        Self(
            .error, .typeMismatch, at: node.location,
            "expected \(expected) for \(what), found \(node.phrase)")
    }

    static func noValue(_ entry: Node.Entry) -> Self {
        Self(
            .warning, .missingValue, at: entry.keyLocation,
            "'\(entry.key)' has no value; remove it")
    }

    static func missingKey(
        _ severity: Severity, _ key: String, in subject: Subject, at location: SourceLocation
    ) -> Self {
        Self(severity, .missingKey, at: location, "\(subject) has no '\(key)'")
    }

    fileprivate static func unknownKey(
        _ entry: Node.Entry, in subject: Subject, known: [String]
    ) -> Self {
        let suggestion = Spelling.suggestion(for: entry.key, among: known)
        return Self(
            .warning, .unknownKey, at: entry.keyLocation,
            "unknown key '\(entry.key.excerpt)' in \(subject)"
                + (suggestion.isEmpty ? " is ignored" : suggestion))
    }

    fileprivate static func misplacedReference(
        _ severity: Severity, _ target: String, key: String, at location: SourceLocation
    ) -> Self {
        Self(
            severity, .misplacedReference, at: location,
            "'\(key)' cannot be a reference to another file ('\(target)'); write it out here")
    }

    fileprivate static func danglingReference(
        _ target: String, at location: SourceLocation
    ) -> Self {
        Self(
            .error, .unresolvedReference, at: location, "nothing stands at '\(target)'")
    }
}
