/// A line of source with a caret below one of its characters, fit for a terminal: tabs are spaces,
/// control characters are spelled out, and of a long line only what is around the caret is left.
struct SourceExcerpt {
    static let maximumWidth = 120
    private static let tabWidth = 4

    private(set) var text: String
    let caretLine: String

    /// A character as it is shown, and the columns it takes.
    private struct Cell {
        var text: String
        var width: Int
    }

    /// The column counts Unicode scalars from 1; one behind the end of the line is fine.
    init(line: ArraySlice<UInt8>, column: Int) {
        // A document on one line may have millions of characters; no more are looked at than can be
        // shown.
        let start = line.index(ofScalar: column - 1)
        let head = line[..<start].suffix(Self.maximumWidth * 4)
        let before = String(decoding: head.drop { $0 & 0xC0 == 0x80 }, as: UTF8.self)
        let after = String(decoding: line[start...].prefix(Self.maximumWidth * 4), as: UTF8.self)
        let caret = before.unicodeScalars.count
        let cells = Self.cells(of: before + after)
        let range = Self.window(in: cells, around: caret)
        let isCut = range.lowerBound > 0 || head.startIndex > line.startIndex
        text = (isCut ? "…" : "") + cells[range].map(\.text).joined()
        if range.upperBound < cells.count { text += "…" }
        let indent = cells[range.lowerBound..<caret].reduce(isCut ? 1 : 0) { $0 + $1.width }
        caretLine = String(repeating: " ", count: indent) + "^"
    }

    private static func cells(of line: String) -> [Cell] {
        var column = 0
        return line.unicodeScalars.map { scalar in
            let cell: Cell
            if scalar == "\t" {
                let width = tabWidth - column % tabWidth
                cell = Cell(text: String(repeating: " ", count: width), width: width)
            } else if let escape = scalar.controlEscape {
                cell = Cell(text: escape, width: escape.count)
            } else {
                cell = Cell(text: String(scalar), width: scalar.width)
            }
            column += cell.width
            return cell
        }
    }

    /// The part of a line to show: all of it, or as much as fits with the caret two thirds along.
    private static func window(in cells: [Cell], around caret: Int) -> Range<Int> {
        let total = cells.reduce(0) { $0 + $1.width }
        guard total > maximumWidth else { return 0..<cells.count }
        var start = caret
        var width = 0
        while start > 0, width + cells[start - 1].width <= maximumWidth * 2 / 3 {
            start -= 1
            width += cells[start].width
        }
        var end = caret
        while end < cells.count, width + cells[end].width <= maximumWidth {
            width += cells[end].width
            end += 1
        }
        return start..<end
    }
}

extension ArraySlice<UInt8> {
    /// Where a Unicode scalar begins, counted from 0; the end if there are fewer.
    fileprivate func index(ofScalar number: Int) -> Int {
        var start = startIndex
        var remaining = number
        // Blocks can be counted many bytes at a time.
        while endIndex - start > 1024 {
            let block = self[start..<start + 1024].withUnsafeBytes { $0.scalars }
            guard block <= remaining else { break }
            remaining -= block
            start += 1024
        }
        for index in start..<endIndex where self[index] & 0xC0 != 0x80 {
            if remaining <= 0 { return index }
            remaining -= 1
        }
        return endIndex
    }
}

extension UnsafeRawBufferPointer {
    /// How many Unicode scalars begin here. The count of bytes is a multiple of eight, so many of which are looked at
    /// in one step: most are ASCII.
    fileprivate var scalars: Int {
        let highBits: UInt64 = 0x8080_8080_8080_8080
        var continuations = 0
        for offset in stride(from: 0, to: count, by: 8) {
            let bytes = loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            guard bytes & highBits != 0 else { continue }
            continuations += (bytes & ~(bytes << 1) & highBits).nonzeroBitCount
        }
        return count - continuations
    }
}

extension String {
    /// Safe to send to a terminal, and on one line.
    public var escapingControls: String {
        guard unicodeScalars.contains(where: { $0.controlEscape != nil }) else { return self }
        return unicodeScalars.map { $0.controlEscape ?? String($0) }.joined()
    }
}

extension Unicode.Scalar {
    private var isPrintableASCII: Bool { (0x20..<0x7F).contains(value) }

    /// How a character is written that a terminal would obey or that would reorder the line.
    fileprivate var controlEscape: String? {
        if isPrintableASCII { return nil }
        return switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator, .surrogate, .format:
            // The joiners of emoji and of some scripts only join.
            value == 0x200D || value == 0x200C
                ? nil : "\\u{" + String(value, radix: 16, uppercase: true) + "}"
        default: nil
        }
    }

    /// The columns that a terminal gives the character.
    fileprivate var width: Int {
        if isPrintableASCII { return 1 }
        switch properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default:
            return 1
        }
    }
}
