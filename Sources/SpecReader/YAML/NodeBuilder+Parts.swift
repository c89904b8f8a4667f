/// Building the tree of a text that is read in two parts.
extension NodeBuilder {
    /// Begins within mappings that the part before leaves open.
    mutating func `continue`(mappings count: Int) {
        let frame = Frame(
            isMapping: true, isKey: false, isContinued: true,
            position: Position(line: 0, column: 0), base: 0)
        frames = Array(repeating: frame, count: count)
    }

    /// Whether the innermost open collection is one of those mappings.
    var isInContinued: Bool { frames.last?.isContinued == true }

    mutating func closeContinued() {
        let frame = frames.removeLast()
        closedContinued.append(Continued(end: open.count, merged: frame.merged))
    }

    /// Puts a placeholder where the rest of a text repeats a value of the part before it.
    ///
    /// - Returns: Whether that is known to be a value that nothing here has to look at.
    mutating func addAliasOfPartBefore(_ name: String, at position: Position) -> Bool {
        guard !awaitsKey,
            !frames.contains(where: { $0.anchor != nil || $0.key?.isMerge == true })
        else { return false }
        var anchor = earlierAnchors[name] ?? EarlierAnchor(number: earlierAnchors.count + 1)
        anchor.aliases += 1
        anchor.depth = max(anchor.depth, frames.count)
        earlierAnchors[name] = anchor
        add(NodeRecord(kind: .null, position: position, start: UInt32(anchor.number)))
        return true
    }

    /// The values that the rest repeats, by the numbers of their placeholders.
    ///
    /// - Returns: `nil` where one is missing, they are too large, or the rest has faults that they may have caused.
    private func values(repeatedBy rest: borrowing NodeBuilder) -> [Int: NodeRecord]? {
        guard rest.earlierAnchors.isEmpty || rest.diagnostics.reported.isEmpty else { return nil }
        var aliased = aliasedValues + rest.aliasedValues
        var records: [Int: NodeRecord] = [:]
        for (name, earlier) in rest.earlierAnchors {
            guard let anchor = anchors[name], let record = anchor.record,
                earlier.depth + anchor.extent.height <= Self.maximumDepth
            else { return nil }
            aliased += earlier.aliases * anchor.extent.values
            records[earlier.number] = record
        }
        return aliased <= Self.maximumAliasedValues ? records : nil
    }

    /// Adds the part that continues all open mappings.
    ///
    /// - Returns: Whether what it repeats could be repeated.
    mutating func append(_ rest: borrowing NodeBuilder) -> Bool {
        guard let repeated = values(repeatedBy: rest) else { return false }
        let numbers = rest.keys.keys.map { keys.number(of: $0) }
        let (firstRecord, firstText) = (UInt32(records.count), UInt32(texts.count))
        func moved(_ record: NodeRecord) -> NodeRecord {
            var record = record
            switch record.kind {
            case .null: return repeated[Int(record.start)] ?? record
            case .isFalse, .isTrue: break
            case .number, .string: record.start += firstText
            case .sequence, .mapping: record.start += firstRecord
            case .key: record.start = numbers[Int(record.start)]
            }
            return record
        }
        records += rest.records.lazy.map(moved)
        texts += rest.texts
        for diagnostic in rest.diagnostics.reported { diagnostics.report(diagnostic) }
        var start = 0
        for mapping in rest.closedContinued {
            open += rest.open[start..<mapping.end].lazy.map(moved)
            frames[frames.count - 1].merged += mapping.merged.lazy.map(moved)
            close()
            start = mapping.end
        }
        return true
    }
}
