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
            let isRepeated = entries.first { $0.key == entry.key }?.value.isSame(as: entry.value)
            diagnostics.report(
                .duplicateKey(
                    isRepeated == true ? .warning : .error, entry.key, at: entry.keyLocation,
                    first: earlier))
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

extension Node {
    fileprivate func isSame(as other: Node) -> Bool {
        switch (value, other.value) {
        case (.sequence(let own), .sequence(let others)):
            own.count == others.count && zip(own, others).allSatisfy { $0.isSame(as: $1) }
        case (.mapping(let own), .mapping(let others)):
            own.count == others.count
                && zip(own, others).allSatisfy { $0.key == $1.key && $0.value.isSame(as: $1.value) }
        default:
            scalarText != nil && scalarText == other.scalarText
                && (string == nil) == (other.string == nil)
        }
    }
}

extension Diagnostic {
    fileprivate static func duplicateKey(
        _ severity: Severity, _ key: String, at location: SourceLocation, first: SourceLocation
    ) -> Self {
        Self(
            severity, .duplicateKey, at: location,
            severity == .error
                ? "duplicate key '\(key.excerpt)'; rename or remove one"
                : "duplicate key '\(key.excerpt)' with the same value; remove one of them",
            notes: [Note("first given here", at: first)])
    }

    fileprivate static func invalidMerge(at location: SourceLocation) -> Self {
        Self(
            .error, .invalidMerge, at: location,
            "'<<' takes a mapping or a list of mappings; put quotes around it to use it as a key")
    }
}
