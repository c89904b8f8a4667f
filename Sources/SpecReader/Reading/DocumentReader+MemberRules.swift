// Keywords that are understood where they are about which members an object has, and about nothing else.
extension DocumentReader {
    mutating func readMemberRule(
        _ entry: Node.Entry, _ keyword: SchemaKeyword, into draft: SchemaDraft
    ) {
        let rules =
            keyword == .not
            ? excluded(entry.value, in: draft.subject).map { [.not($0)] } : dependencies(entry)
        if let rules {
            draft.keywords.constraints.memberRules += rules
        } else {
            ignore(entry, keyword, of: draft)
        }
    }

    /// What the schema of a `not` demands. What else may be wrong with a schema that is ignored matters to nobody.
    private mutating func excluded(_ node: Node, in subject: Subject) -> Schema.MemberRule? {
        let before = diagnostics
        diagnostics = Diagnostics()
        let schema = schema(node, subject.part("'not' of"))
        let within = diagnostics
        diagnostics = before
        guard let rule = schema.memberRule, !rule.isTrivial, !schema.isPartlyIgnored else {
            return nil
        }
        for diagnostic in within.reported { report(diagnostic) }
        return rule
    }

    /// `{a: [b, c]}`: an object that has `a` has `b` and `c` as well.
    private func dependencies(_ entry: Node.Entry) -> [Schema.MemberRule]? {
        guard let entries = entry.value.entries else { return nil }
        var rules: [Schema.MemberRule] = []
        for entry in entries {
            guard let nodes = entry.value.elements else { return nil }
            let names = nodes.compactMap(\.string)
            guard names.count == nodes.count else { return nil }
            if names.isEmpty { continue }
            rules.append(.anyOf([.not(.required([entry.key])), .required(names)]))
        }
        return rules
    }
}
