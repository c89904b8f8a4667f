/// A place in a document: lines and columns count from 1, columns in Unicode scalars.
public struct SourceLocation: Sendable {
    public let fileID: SourceFile.ID
    public let line: Int32
    public let column: Int32

    public init(file: SourceFile, line: Int, column: Int) {
        self.init(fileID: file.id, line: line, column: column)
    }

    public init(fileID: SourceFile.ID, line: Int, column: Int) {
        self.fileID = fileID
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
    }

    /// `nil` when nobody holds the file any more; documents and diagnostics hold theirs.
    public var file: SourceFile? { SourceFile.file(fileID) }

    public var path: String { file?.path ?? "" }
}

extension SourceLocation: CustomStringConvertible {
    public var description: String { "\(path):\(line):\(column)" }
}

extension SourceLocation: Hashable, Comparable {
    public static func == (left: Self, right: Self) -> Bool {
        left.line == right.line && left.column == right.column
            && (left.fileID == right.fileID || left.path == right.path)
    }

    public func hash(into hasher: inout Hasher) {
        // Without the file: few places of different files are the same, and paths are long.
        hasher.combine(line)
        hasher.combine(column)
    }

    public static func < (left: Self, right: Self) -> Bool {
        left.fileID == right.fileID
            ? (left.line, left.column) < (right.line, right.column)
            : (left.path, left.line, left.column) < (right.path, right.line, right.column)
    }
}
