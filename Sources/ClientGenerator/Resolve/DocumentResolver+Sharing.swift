import SpecReader

// Parts that are given by reference: most operations share some, which are the same for all of them.
extension DocumentResolver {
    /// A response by where references to it lead, and what their place adds to it.
    struct SharedResponse: Hashable {
        var target: ReferenceTable.Target
        var role: ResolvedResponse.Role
        var canHaveBody: Bool
    }

    /// What a reference leads to, resolved at the first of its kind.
    mutating func shared<Key, Part>(
        _ key: Key, in known: WritableKeyPath<Self, [Key: Part]>, _ diagnostics: inout Diagnostics,
        resolve: (inout Self, inout Diagnostics) -> Part?
    ) -> Part? {
        if let part = self[keyPath: known][key] { return part }
        let reported = diagnostics.reported.count
        let part = resolve(&self, &diagnostics)
        // What is wrong may lie in the reference, and is told at each of them.
        if diagnostics.reported.count == reported { self[keyPath: known][key] = part }
        return part
    }
}
