import CLibYAML

/// Reads YAML, and JSON as a part of it, into nodes.
public struct YAMLReader: ~Copyable {
    private let positions: PositionMap
    var builder: NodeBuilder
    /// Where a second document begins, until it is known to hold something.
    private(set) var secondDocument: SourceLocation?

    /// The root of the document, or `nil` where the text could not be read to its end.
    public static func read(_ file: SourceFile, into diagnostics: inout Diagnostics) -> Node? {
        if file.isUTF16 {
            diagnostics.report(.utf16(in: file))
            return nil
        }
        return file.bytes.withUnsafeBufferPointer { bytes in
            do {
                return try readJSON(file, bytes, &diagnostics)
            } catch {
                return readYAML(file, bytes, &diagnostics)
            }
        }
    }

    private static func readJSON(
        _ file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>, _ diagnostics: inout Diagnostics
    ) throws(JSONReader.Irregular) -> Node? {
        guard JSONReader.canRead(bytes, from: file.byteOrderMarkLength) else {
            throw JSONReader.Irregular()
        }
        var builder = NodeBuilder(file, diagnostics)
        var reader = JSONReader(bytes, from: file.byteOrderMarkLength)
        do {
            try reader.read(into: &builder)
        } catch let error as JSONReader.Irregular {
            throw error
        } catch let comment as JSONReader.Comment {
            if comment.isInPlaceOfValue, file.isNamedYAML { throw JSONReader.Irregular() }
            diagnostics.report(.comment(at: builder.location(comment.position)))
            return nil
        } catch {
            // Reported where it was thrown.
        }
        diagnostics = builder.diagnostics
        return builder.root()
    }

    private static func readYAML(
        _ file: SourceFile, _ bytes: UnsafeBufferPointer<UInt8>, _ diagnostics: inout Diagnostics
    ) -> Node? {
        let text = YAMLText(bytes: bytes)
        let exact = text.hasUnusualLineBreaks ? ExactPositions(original: text.bytes) : nil
        let positions = PositionMap(file: file, text: text, exact: exact)
        if exact == nil, let root = readInParts(file, text, positions, &diagnostics) { return root }
        var reader = YAMLReader(file, positions, diagnostics)
        // With such breaks libyaml reads JSON to its end at times, but folds the text around them.
        var isRead = text.isFlow && exact != nil ? false : reader.read(text.bytes)
        if !isRead, let json = JSONRewriter.rewrite(text.bytes) {
            let exact = ExactPositions(original: text.bytes, edits: json.edits)
            let positions = PositionMap(file: file, text: text, exact: exact)
            reader = YAMLReader(file, positions, diagnostics)
            isRead = json.bytes.withUnsafeBufferPointer { reader.read($0) }
        } else if !isRead, text.isFlow, exact != nil {
            isRead = reader.read(text.bytes)
        }
        if !isRead, !text.isFlow, let spaced = TabRewriter.rewrite(text.bytes) {
            reader = YAMLReader(file, positions, diagnostics)
            isRead = spaced.withUnsafeBufferPointer { reader.read($0) }
        }
        diagnostics = reader.builder.diagnostics
        return isRead ? reader.builder.root() : nil
    }

    init(_ file: SourceFile, _ positions: PositionMap, _ diagnostics: Diagnostics) {
        self.positions = positions
        builder = NodeBuilder(file, diagnostics)
        // libyaml's texts are all kept in the tree: about half of public documents.
        builder.texts.reserveCapacity(file.bytes.count / 9 * 5)
    }

    /// Whether there is a root, read to its end.
    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard var stream = YAMLEventStream(reading: bytes) else {
            builder.diagnostics.report(.outOfMemory(in: builder.file))
            return false
        }
        do {
            while let event = stream.next() {
                if case .streamEnd = event {
                    if !builder.hasRoot { builder.diagnostics.report(.empty(builder.file)) }
                    return builder.hasRoot
                }
                guard try add(event, at: stream.mark) else { return builder.hasRoot }
            }
            builder.diagnostics.report(.syntax(stream.problem, in: builder.file, positions))
        } catch {
            // Reported where it was thrown.
        }
        return false
    }

    /// Whether to go on.
    mutating func add(
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
        let position = positions.position(of: mark)
        switch event {
        case .scalar(let scalar, let properties):
            builder.add(scalar, properties, at: position)
        case .mappingStart(let properties):
            builder.checkTag(properties.tag, isMapping: true, at: position)
            try builder.begin(isMapping: true, anchor: properties.anchorName, at: position)
        case .sequenceStart(let properties):
            builder.checkTag(properties.tag, isMapping: false, at: position)
            try builder.begin(isMapping: false, anchor: properties.anchorName, at: position)
        case .alias(let name):
            try builder.addAlias(String(cString: name), at: position)
        case .documentStart where builder.hasRoot:
            secondDocument = builder.location(position)
        case .documentStart, .documentEnd, .collectionEnd, .streamEnd, .other:
            break
        }
        return true
    }

    /// - Returns: Whether nothing but the value is needed.
    mutating func addAliasOfPartBefore(
        _ name: UnsafePointer<UInt8>, at mark: yaml_mark_t
    ) -> Bool {
        builder.addAliasOfPartBefore(String(cString: name), at: positions.position(of: mark))
    }
}

extension Diagnostic {
    fileprivate static func utf16(in file: SourceFile) -> Self {
        Self(
            .error, .notUTF8, at: SourceLocation(file: file, line: 1, column: 1),
            "the document is UTF-16; save it as UTF-8")
    }

    fileprivate static func comment(at location: SourceLocation) -> Self {
        Self(.error, .invalidYAML, at: location, "JSON has no comments; remove this one")
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
