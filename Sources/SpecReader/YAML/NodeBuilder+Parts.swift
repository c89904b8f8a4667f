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

    /// Adds the part that continues all open mappings.
    mutating func append(_ rest: borrowing NodeBuilder) {
        let numbers = rest.keys.keys.map { keys.number(of: $0) }
        let (firstRecord, firstText) = (UInt32(records.count), UInt32(texts.count))
        func moved(_ record: NodeRecord) -> NodeRecord {
            var record = record
            switch record.kind {
            case .null, .isFalse, .isTrue: break
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
    }
}
