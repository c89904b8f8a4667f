/// A place in a document: lines and columns count from 1, columns in Unicode scalars.
package struct SourceLocation: Sendable {
    package let fileID: SourceFile.ID
    package let line: Int32
    package let column: Int32

    package init(file: SourceFile, line: Int, column: Int) {
        self.init(fileID: file.id, line: line, column: column)
    }

    package init(fileID: SourceFile.ID, line: Int, column: Int) {
        self.fileID = fileID
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
    }

    /// `nil` when nobody holds the file any more; documents and diagnostics hold theirs.
    package var file: SourceFile? { SourceFile.file(fileID) }

    package var path: String { file?.path ?? "" }
}

extension SourceLocation: CustomStringConvertible {
    package var description: String { "\(path):\(line):\(column)" }
}

extension SourceLocation: Hashable, Comparable {
    package static func == (left: Self, right: Self) -> Bool {
        left.line == right.line && left.column == right.column
            && (left.fileID == right.fileID || left.path == right.path)
    }

    package func hash(into hasher: inout Hasher) {
        // Without the file: few places of different files are the same, and paths are long.
        hasher.combine(line)
        hasher.combine(column)
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.fileID == right.fileID
            ? (left.line, left.column) < (right.line, right.column)
            : (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
}
