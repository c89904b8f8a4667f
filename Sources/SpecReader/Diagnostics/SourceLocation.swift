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
        left.line == right.line && left.column == right.column && left.file.path == right.file.path
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(file.path)
        hasher.combine(line)
        hasher.combine(column)
    }

    package static func < (left: Self, right: Self) -> Bool {
        (left.file.path, left.line, left.column) < (right.file.path, right.line, right.column)
    }
}
