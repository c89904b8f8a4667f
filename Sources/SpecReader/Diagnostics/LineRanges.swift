/// Where the lines of a document are.
struct LineRanges: RandomAccessCollection {
    /// In four bytes each, which is enough for the largest document.
    private var starts: [UInt32]
    private let end: Int

    /// - Parameter start: Of the first line.
    init(of bytes: [UInt8], from start: Int) {
        starts = [UInt32(clamping: start)]
        end = bytes.count
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices(of: UInt8(ascii: "\n")) { add(index + 1) }
            let count = starts.count
            for index in bytes.indices(of: UInt8(ascii: "\r"))
            where index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n") {
                add(index + 1)
            }
            if starts.count > count { starts.sort() }
        }
    }

    private mutating func add(_ start: Int) { starts.append(UInt32(clamping: start)) }

    var startIndex: Int { 0 }
    var endIndex: Int { starts.count }

    /// The bytes of a line, with its end.
    subscript(line: Int) -> Range<Int> {
        Int(starts[line])..<(line + 1 < starts.count ? Int(starts[line + 1]) : end)
    }
}
