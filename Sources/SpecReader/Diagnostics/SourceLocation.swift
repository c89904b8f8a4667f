/// A place in a document: lines and columns count from 1, columns in Unicode scalars.
package struct SourceLocation: Sendable {
    package let file: SourceFile
    package let line: Int32
    package let column: Int32

    package init(file: SourceFile, line: Int, column: Int) {
        self.file = file
        self.line = Int32(clamping: line)
        self.column = Int32(clamping: column)
    }
}

extension SourceLocation: CustomStringConvertible {
    package var description: String { "\(file.path):\(line):\(column)" }
}

extension SourceLocation: Hashable, Comparable {
    package static func == (left: Self, right: Self) -> Bool {
        left.line == right.line && left.column == right.column
            && (left.file === right.file || left.file.path == right.file.path)
    }

    package func hash(into hasher: inout Hasher) {
        // Without the file: few places of different files are the same, and paths are long.
        hasher.combine(line)
        hasher.combine(column)
    }

    package static func < (left: Self, right: Self) -> Bool {
        left.file === right.file
            ? (left.line, left.column) < (right.line, right.column)
            : (left.file.path, left.line, left.column)
                < (right.file.path, right.line, right.column)
    }
}
