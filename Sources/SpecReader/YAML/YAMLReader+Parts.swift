import CLibYAML
import Dispatch
import Synchronization

/// Reading the two halves of a long text at the same time.
extension YAMLReader {
    /// Shorter texts are read in less time than starting a thread saves.
    private static let longText = 64 << 10

    /// - Returns: `nil` where the text is not long, cannot be cut or has a fault. What reading it from its beginning to
    ///   its end gives is then not known.
    static func readInParts(
        _ file: SourceFile, _ text: YAMLText, _ positions: PositionMap,
        _ diagnostics: inout Diagnostics
    ) -> Node? {
        guard text.bytes.count >= longText, let cut = YAMLCut(halving: text.bytes) else {
            return nil
        }
        let beginning = Mutex<NodeBuilder?>(nil)
        let rest = Mutex<NodeBuilder?>(nil)
        let known = diagnostics
        // Both threads only read the bytes, and both have ended when this returns.
        nonisolated(unsafe) let text = text
        DispatchQueue.concurrentPerform(iterations: 2) { index in
            if index == 0 {
                beginning.withLock {
                    $0 = builderOfBeginning(of: file, text, positions, before: cut, known)
                }
            } else {
                rest.withLock { $0 = builderOfRest(of: file, text, behind: cut) }
            }
        }
        guard var builder = beginning.withLock({ $0.take() }),
            let rest = rest.withLock({ $0.take() })
        else { return nil }
        guard builder.append(rest) else { return nil }
        diagnostics = builder.diagnostics
        return builder.root()
    }

    /// - Returns: `nil` where the text could not be read up to the cut, or other mappings are open there.
    private static func builderOfBeginning(
        of file: SourceFile, _ text: YAMLText, _ positions: PositionMap, before cut: YAMLCut,
        _ diagnostics: Diagnostics
    ) -> NodeBuilder? {
        var reader = YAMLReader(file, positions, diagnostics)
        let isRead = reader.read(UnsafeBufferPointer(rebasing: text.bytes[..<cut.offset])) {
            reader, event, mark throws(NodeBuilder.Stop) in
            switch event {
            case .streamEnd:
                // Otherwise libyaml sees line breaks that the cut does not.
                return mark.line == cut.line
            case .collectionEnd
            where mark.line == cut.line
                && reader.builder.frames.count <= cut.indentations.count:
                // It ends with the part and not with the text.
                return true
            default: return try reader.add(event, at: mark) && reader.secondDocument == nil
            }
        }
        let open = reader.builder.frames.map { $0.isMapping ? Int($0.position.column) - 1 : nil }
        guard isRead, open == cut.indentations else { return nil }
        return reader.builder
    }

    /// - Returns: `nil` where it could not be read, or needs what stands before the cut.
    private static func builderOfRest(
        of file: SourceFile, _ text: YAMLText, behind cut: YAMLCut
    ) -> NodeBuilder? {
        let depth = cut.indentations.count
        let positions = PositionMap(file: file, line: cut.line - (depth - 1))
        var reader = YAMLReader(file, positions, Diagnostics())
        reader.builder.continue(mappings: depth)
        var lead = cut.lead[...]
        let rest = UnsafeBufferPointer(rebasing: text.bytes[cut.offset...])
        let isRead = reader.read(rest, after: cut.keys) {
            reader, event, mark throws(NodeBuilder.Stop) in
            switch event {
            case .other, .streamEnd: return true
            case .alias(let name) where reader.builder.anchors[String(cString: name)] == nil:
                return reader.addAliasOfPartBefore(name, at: mark)
            case .documentStart: return !lead.isEmpty
            case .documentEnd: return reader.builder.frames.isEmpty
            case _ where !lead.isEmpty: return lead.removeFirst().is(event, at: mark)
            case .collectionEnd where reader.builder.isInContinued:
                reader.builder.closeContinued()
                return true
            default: return try reader.add(event, at: mark)
            }
        }
        guard isRead, reader.builder.frames.isEmpty else { return nil }
        return reader.builder
    }

    /// Whether the text was read to its end and no event was refused.
    private mutating func read(
        _ bytes: UnsafeBufferPointer<UInt8>, after lead: [UInt8] = [],
        _ take: (inout YAMLReader, YAMLEvent, yaml_mark_t) throws(NodeBuilder.Stop) -> Bool
    ) -> Bool {
        guard var stream = YAMLEventStream(reading: bytes, after: lead) else { return false }
        while let event = stream.next() {
            guard (try? take(&self, event, stream.mark)) == true else { return false }
            if case .streamEnd = event { return true }
        }
        return false
    }
}

extension YAMLCut {
    /// An event of the rest that leads to the cut.
    fileprivate enum Lead {
        case mapping(line: Int, column: Int)
        case key

        func `is`(_ event: YAMLEvent, at mark: yaml_mark_t) -> Bool {
            switch (self, event) {
            case (.mapping(let line, let column), .mappingStart):
                mark.line == line && mark.column == column
            case (.key, .scalar): true
            default: false
            }
        }
    }

    /// Each mapping that is open at the cut, and in all but the last the key of the next.
    fileprivate var lead: [Lead] {
        let levels = indentations.enumerated().map {
            [Lead.mapping(line: $0.offset, column: $0.element)]
        }
        return Array(levels.joined(separator: [.key]))
    }
}
