extension NodeBuilder {
    /// Keeps the first of entries with one key, and reports the others.
    ///
    /// - Parameter base: Where the entries of the innermost open mapping begin.
    mutating func removeDuplicates(from base: Int) {
        nextOwner()
        var end = base
        for index in stride(from: base, to: open.count, by: 2) {
            if isFirst(open[index].start) {
                if end < index {
                    open[end] = open[index]
                    open[end + 1] = open[index + 1]
                }
                end += 2
            } else {
                reportDuplicate(at: index, amongEntriesIn: base..<end)
            }
        }
        open.removeLast(open.count - end)
        if !keys.lookalikes.isEmpty { reportLookalikes(from: base) }
    }

    private mutating func reportLookalikes(from base: Int) {
        var positions: [UInt32: Position] = [:]
        for index in stride(from: base, to: open.count, by: 2) {
            let (number, position) = (open[index].start, open[index].position)
            let first = positions.updateValue(position, forKey: keys.lookalikes[number] ?? number)
            if let first {
                diagnostics.report(
                    .lookalikeKey(
                        keys.keys[Int(number)], at: location(position), first: location(first)))
            }
        }
    }

    private mutating func reportDuplicate(at index: Int, amongEntriesIn range: Range<Int>) {
        let (key, value) = (open[index], open[index + 1])
        let first = stride(from: range.lowerBound, to: range.upperBound, by: 2).first {
            open[$0].start == key.start
        }
        guard let first else { return }
        diagnostics.report(
            .duplicateKey(
                areSame(open[first + 1], value) ? .warning : .error, keys.keys[Int(key.start)],
                at: location(key.position), first: location(open[first].position)))
    }

    /// Adds what a mapping under `<<` has, or each of a list of them, and the entries of the open mapping have not.
    ///
    /// - Parameter merged: Its duplicates must have been removed.
    mutating func merge(_ merged: NodeRecord) {
        switch merged.kind {
        case .sequence:
            for element in children(of: merged) { mergeEntries(of: element) }
        default: mergeEntries(of: merged)
        }
    }

    private mutating func mergeEntries(of record: NodeRecord) {
        guard record.kind == .mapping else {
            diagnostics.report(.invalidMerge(at: location(record.position)))
            return
        }
        let inherited = children(of: record)
        for index in stride(from: inherited.startIndex, to: inherited.endIndex, by: 2)
        where isFirst(inherited[index].start) {
            open += inherited[index...index + 1]
        }
    }

    /// The elements of a finished list, or the keys and values of a mapping.
    private func children(of record: NodeRecord) -> ArraySlice<NodeRecord> {
        let start = Int(record.start)
        let count = Int(record.count) * (record.kind == .mapping ? 2 : 1)
        return records[start..<start + count]
    }

    private func areSame(_ first: NodeRecord, _ second: NodeRecord) -> Bool {
        guard first.kind == second.kind else { return false }
        return switch first.kind {
        case .null, .isFalse, .isTrue: true
        case .key: first.start == second.start
        case .number, .string: text(of: first).elementsEqual(text(of: second))
        case .sequence, .mapping:
            first.count == second.count
                && zip(children(of: first), children(of: second)).allSatisfy { areSame($0, $1) }
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

    fileprivate static func lookalikeKey(
        _ key: String, at location: SourceLocation, first: SourceLocation
    ) -> Self {
        Self(
            .error, .duplicateKey, at: location,
            "key '\(key.excerpt)' looks like another one and differs only in its Unicode form; rename "
                + "or remove one",
            notes: [Note("first given here", at: first)])
    }

    fileprivate static func invalidMerge(at location: SourceLocation) -> Self {
        Self(
            .error, .invalidMerge, at: location,
            "'<<' takes a mapping or a list of mappings; put quotes around it to use it as a key")
    }
}
