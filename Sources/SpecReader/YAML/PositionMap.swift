import CLibYAML

/// Turns libyaml's marks into places of the document as its author sees it.
struct PositionMap {
    private let file: SourceFile
    /// Where the text given to libyaml starts in the document; its first line may start within a
    /// line.
    private let origin: (line: Int, column: Int)
    private let start: Int
    /// Set where libyaml's own lines and columns cannot be used.
    private let exact: ExactPositions?

    init(file: SourceFile, text: YAMLText, exact: ExactPositions?) {
        self.file = file
        origin = text.origin
        start = text.start
        self.exact = exact
    }

    /// Of a part of the document in which its lines are whole.
    ///
    /// - Parameter line: How many lines of the document precede it.
    init(file: SourceFile, line: Int) {
        self.file = file
        origin = (line, 0)
        start = 0
        exact = nil
    }

    func location(of mark: yaml_mark_t) -> SourceLocation {
        SourceLocation(position(of: mark), in: file)
    }

    func position(of mark: yaml_mark_t) -> Position {
        var (line, column) = exact?.position(ofScalar: mark.index) ?? (mark.line, mark.column)
        if line == 0 { column += origin.column }
        line += origin.line
        return Position(line: line + 1, column: column + 1)
    }

    /// The offset in the file of a byte of the text given to libyaml.
    func byte(at offset: Int) -> Int { start + (exact?.byte(at: offset) ?? offset) }
}

/// Lines and columns computed from the index of a Unicode scalar.
///
/// libyaml ends lines at U+0085, U+2028 and U+2029, as YAML 1.1 did and no editor does; and where
/// escapes were rewritten before parsing, its columns are those of the rewritten text.
struct ExactPositions {
    /// A rewritten place: from this scalar of the new text on, the original is `shift` scalars
    /// further; likewise for bytes.
    struct Edit {
        var index: Int
        var shift: Int
        var byteIndex: Int
        var byteShift: Int
    }

    private var lineStarts = [0]
    private let edits: [Edit]

    init(original: UnsafeBufferPointer<UInt8>, edits: [Edit] = []) {
        self.edits = edits
        var index = 0
        for (offset, byte) in original.enumerated() where byte & 0xC0 != 0x80 {
            index += 1
            let isCarriageReturn = byte == 0x0D
            let isFollowedByLineFeed = offset + 1 < original.count && original[offset + 1] == 0x0A
            if byte == 0x0A || isCarriageReturn && !isFollowedByLineFeed {
                lineStarts.append(index)
            }
        }
    }

    func byte(at offset: Int) -> Int {
        let edit = edits.partitionIndex { $0.byteIndex > offset }
        return offset + (edit == 0 ? 0 : edits[edit - 1].byteShift)
    }

    func position(ofScalar index: Int) -> (line: Int, column: Int) {
        let edit = edits.partitionIndex { $0.index > index }
        let original = index + (edit == 0 ? 0 : edits[edit - 1].shift)
        let line = lineStarts.partitionIndex { $0 > original } - 1
        return (line, original - lineStarts[line])
    }
}
