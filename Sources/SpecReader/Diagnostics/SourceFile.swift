import Synchronization

/// A document as it was read, kept so that a diagnostic can show the line it speaks of.
public final class SourceFile: Sendable {
    public let id = ID()
    /// The path as the user gave it.
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
        Self.files.withLock { $0[id] = Weak(file: self) }
    }

    deinit { _ = Self.files.withLock { $0.removeValue(forKey: id) } }

    /// Stands for a file where places in it are told. They are copied so often, on several threads, that counting all
    /// these references to one file would take longer than to read it.
    public struct ID: Hashable, Sendable {
        private let number: UInt32
        private static let last = Atomic<UInt32>(0)

        fileprivate init() { number = Self.last.wrappingAdd(1, ordering: .relaxed).newValue }
    }

    private struct Weak {
        weak var file: SourceFile?
    }

    private static let files = Mutex<[ID: Weak]>([:])

    /// `nil` when nobody holds the file any more.
    static func file(_ id: ID) -> SourceFile? { files.withLock { $0[id]?.file } }
}

extension SourceFile {
    /// Whether the text begins with UTF-16's byte order mark, or with a character of ASCII in two
    /// bytes.
    var isUTF16: Bool {
        guard bytes.count > 1 else { return false }
        return bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
            || (bytes[0] == 0) != (bytes[1] == 0)
    }

    /// Whether its name promises YAML rather than JSON.
    var isNamedYAML: Bool { path.hasSuffix(".yaml") || path.hasSuffix(".yml") }

    /// The length of the UTF-8 byte order mark, which belongs to no line.
    var byteOrderMarkLength: Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// The bytes of each line, with what ends it: `\n`, `\r` or `\r\n`.
    var lines: LineRanges { LineRanges(of: bytes, from: byteOrderMarkLength) }

    /// The place of a byte, with columns counted in Unicode scalars.
    func location(ofByte offset: Int) -> SourceLocation {
        let lines = lines
        let line = max(lines.partitionIndex { $0.lowerBound > offset } - 1, 0)
        let start = lines[line].lowerBound
        let column = bytes[start..<max(start, min(offset, bytes.count))]
            .count { $0 & 0xC0 != 0x80 }
        return SourceLocation(file: self, line: line + 1, column: column + 1)
    }
}

extension SourceFile {
    /// The character at a place; `nil` at the end of the document.
    func character(at location: SourceLocation) -> Unicode.Scalar? {
        line(Int(location.line)).unicodeScalars.dropFirst(Int(location.column) - 1).first
    }

    /// What stands before a place on its line.
    func text(before location: SourceLocation) -> String {
        String(line(Int(location.line)).unicodeScalars.prefix(Int(location.column) - 1))
    }

    private func line(_ number: Int) -> String {
        let lines = lines
        guard lines.indices.contains(number - 1) else { return "" }
        return String(decoding: bytes[lines[number - 1]], as: UTF8.self)
    }
}

extension RandomAccessCollection where Index == Int {
    /// Finds the first element that belongs to the second part of a collection split in two by the
    /// predicate.
    func partitionIndex(where belongsToSecondPart: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if belongsToSecondPart(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
