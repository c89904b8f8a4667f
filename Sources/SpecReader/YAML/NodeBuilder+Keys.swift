extension NodeBuilder {
    /// Keeps the first of entries with one key, and reports the others.
    mutating func removingDuplicates(from entries: [Node.Entry]) -> [Node.Entry] {
        guard hasDuplicates(entries) else { return entries }
        var first: [String: SourceLocation] = [:]
        return entries.filter { entry in
            guard let earlier = first.updateValue(entry.keyLocation, forKey: entry.key) else {
                return true
            }
            first[entry.key] = earlier
            diagnostics.report(.duplicateKey(entry.key, at: entry.keyLocation, first: earlier))
            return false
        }
    }

    private func hasDuplicates(_ entries: [Node.Entry]) -> Bool {
        if entries.count > 12 {
            var keys: Set<String> = []
            keys.reserveCapacity(entries.count)
            return !entries.allSatisfy { keys.insert($0.key).inserted }
        }
        // Most mappings are small, and comparing a few short keys is cheaper than hashing them.
        return entries.indices.dropFirst().contains { index in
            entries[..<index].contains { $0.key == entries[index].key }
        }
    }

    /// Adds what the mappings under `<<` have and the mapping itself has not; the earlier of them
    /// wins.
    mutating func merging(_ merged: [Node], into entries: [Node.Entry]) -> [Node.Entry] {
        var result = entries
        var keys = Set(entries.map(\.key))
        for node in merged.flatMap({ $0.elements ?? [$0] }) {
            guard let inherited = node.entries else {
                diagnostics.report(.invalidMerge(at: node.location))
                continue
            }
            result += inherited.filter { keys.insert($0.key).inserted }
        }
        return result
    }
}

extension Diagnostic {
    fileprivate static func duplicateKey(
        _ key: String, at location: SourceLocation, first: SourceLocation
    ) -> Self {
        Self(
            .error, .duplicateKey, at: location,
            "duplicate key '\(key.excerpt)'; rename or remove one",
            notes: [Note("first given here", at: first)])
    }

    fileprivate static func invalidMerge(at location: SourceLocation) -> Self {
        Self(
            .error, .invalidMerge, at: location,
            "'<<' takes a mapping or a list of mappings; put quotes around it to use it as a key")
    }
}
