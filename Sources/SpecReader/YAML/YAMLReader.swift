import CLibYAML

/// Reads YAML, and JSON as a part of it, into nodes.
package struct YAMLReader: ~Copyable {
    private let file: SourceFile
    private let positions: PositionMap
    private var builder: NodeBuilder
    /// Where a second document begins, until it is known to hold something.
    private var secondDocument: SourceLocation?

    /// The root of the document, or `nil` where the text could not be read to its end.
    package static func read(_ file: SourceFile, into diagnostics: inout Diagnostics) -> Node? {
        if file.isUTF16 {
            diagnostics.report(.utf16(in: file))
            return nil
        }
        return file.bytes.withUnsafeBufferPointer { bytes in
            let text = YAMLText(bytes: bytes)
            let exact = text.hasUnusualLineBreaks ? ExactPositions(original: text.bytes) : nil
            var reader = YAMLReader(file, text, exact, diagnostics)
            // With such breaks libyaml reads JSON to its end at times, but folds the text around them.
            var root = text.isFlow && exact != nil ? nil : reader.read(text.bytes)
            if root == nil, let json = JSONRewriter.rewrite(text.bytes) {
                let exact = ExactPositions(original: text.bytes, edits: json.edits)
                reader = YAMLReader(file, text, exact, diagnostics)
                root = json.bytes.withUnsafeBufferPointer { reader.read($0) }
            } else if root == nil, text.isFlow, exact != nil {
                root = reader.read(text.bytes)
            }
            diagnostics = reader.builder.diagnostics
            return root
        }
    }

    private init(
        _ file: SourceFile, _ text: YAMLText, _ exact: ExactPositions?, _ diagnostics: Diagnostics
    ) {
        self.file = file
        positions = PositionMap(file: file, text: text, exact: exact)
        builder = NodeBuilder(diagnostics: diagnostics)
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Node? {
        guard var stream = YAMLEventStream(reading: bytes) else {
            builder.diagnostics.report(.outOfMemory(in: file))
            return nil
        }
        do {
            while let event = stream.next() {
                if case .streamEnd = event {
                    if builder.root == nil { builder.diagnostics.report(.empty(file)) }
                    return builder.root
                }
                guard try add(event, at: stream.mark) else { return builder.root }
            }
            builder.diagnostics.report(.syntax(stream.problem, in: file, positions))
        } catch {
            // Reported where it was thrown.
        }
        return nil
    }

    /// Whether to go on.
    private mutating func add(
        _ event: YAMLEvent, at mark: yaml_mark_t
    ) throws(NodeBuilder.Stop) -> Bool {
        if let start = secondDocument {
            // A '---' that nothing follows does no harm.
            if case .scalar(let scalar, _) = event, scalar.text.isEmpty { return true }
            if case .documentEnd = event { return true }
            builder.diagnostics.report(.severalDocuments(at: start))
            return false
        }
        if case .collectionEnd = event {
            builder.close()
            return true
        }
        let location = positions.location(of: mark)
        switch event {
        case .scalar(let scalar, let properties):
            builder.add(scalar, properties, at: location)
        case .mappingStart(let properties):
            builder.checkTag(properties.tag, isMapping: true, at: location)
            try builder.open(isMapping: true, anchor: properties.anchor, at: location)
        case .sequenceStart(let properties):
            builder.checkTag(properties.tag, isMapping: false, at: location)
            try builder.open(isMapping: false, anchor: properties.anchor, at: location)
        case .alias(let name):
            try builder.addAlias(String(cString: name), at: location)
        case .documentStart where builder.root != nil:
            secondDocument = location
        case .documentStart, .documentEnd, .collectionEnd, .streamEnd, .other:
            break
        }
        return true
    }
}

extension Diagnostic {
    fileprivate static func utf16(in file: SourceFile) -> Self {
        Self(
            .error, .notUTF8, at: SourceLocation(file: file, line: 1, column: 1),
            "the document is UTF-16; save it as UTF-8")
    }

    fileprivate static func empty(_ file: SourceFile) -> Self {
        Self(
            .error, .emptyDocument, at: SourceLocation(file: file, line: 1, column: 1),
            "the document is empty")
    }

    fileprivate static func severalDocuments(at location: SourceLocation) -> Self {
        Self(
            .error, .severalDocuments, at: location,
            "a second YAML document begins here; a file holds one, so remove this line or split "
                + "the file"
        )
    }

    fileprivate static func outOfMemory(in file: SourceFile) -> Self {
        Self(
            .error, .outOfMemory, at: SourceLocation(file: file, line: 1, column: 1),
            "memory ran out while reading")
    }
}
