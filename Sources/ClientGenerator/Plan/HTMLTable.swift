/// A table of HTML, written as Markdown has it.
struct HTMLTable {
    private let text: ArraySlice<UInt8>
    private var rows: [[ArraySlice<UInt8>]] = []
    /// Where the cell begins that is being read.
    private var cellStart: Int?

    /// - Parameter text: From `<table` to `</table>`.
    /// - Returns: `nil` for what has no rows under a first one, or something else than cells in it.
    static func markdown(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        var table = HTMLTable(text: text)
        guard table.read(), table.rows.count > 1 else { return nil }
        return Array(table.lines.joined(separator: "\n").utf8)
    }

    private init(text: ArraySlice<UInt8>) { self.text = text }

    /// - Returns: Whether all of the words stand in cells.
    private mutating func read() -> Bool {
        var index = text.startIndex
        var wordsStart = index
        while let start = text[index...].firstIndex(of: UInt8(ascii: "<")) {
            guard let end = text[start...].firstIndex(of: UInt8(ascii: ">")) else { return false }
            let tag = Tag(text[(start + 1)..<end])
            if cellStart == nil {
                guard text[wordsStart..<start].allSatisfy(\.isSpace), tag != .other else {
                    return false
                }
            }
            if tag != .other {
                endCell(at: start)
                wordsStart = end + 1
            }
            switch tag {
            case .row: rows.append([])
            case .cell:
                if rows.isEmpty { rows.append([]) }
                cellStart = end + 1
            case .table where start > text.startIndex: return false
            case .table, .part, .end, .other: break
            }
            index = end + 1
        }
        rows.removeAll(where: \.isEmpty)
        return true
    }

    private mutating func endCell(at end: Int) {
        guard let start = cellStart else { return }
        rows[rows.count - 1].append(text[start..<end])
        cellStart = nil
    }

    private var lines: [String] {
        let width = rows.map(\.count).max() ?? 0
        var lines = rows.map { "| \($0.map(Self.words).joined(separator: " | ")) |" }
        // Of the rows, the first one alone has to be as long as the longest.
        lines[0] += String(repeating: "  |", count: width - rows[0].count)
        lines.insert("|" + String(repeating: " --- |", count: width), at: 1)
        return lines
    }

    /// In one line, as a cell needs it.
    private static func words(_ cell: ArraySlice<UInt8>) -> String {
        HTMLText.markdown(String(decoding: cell, as: UTF8.self))
            .split(whereSeparator: \.isWhitespace).joined(separator: " ")
            .replacing("|", with: "\\|")
    }

    private enum Tag {
        case table, row, cell
        /// What rows are grouped by.
        case part
        case end, other

        /// - Parameter source: What stands between `<` and `>`.
        init(_ source: ArraySlice<UInt8>) {
            let isEnd = source.first == UInt8(ascii: "/")
            let name = (isEnd ? source.dropFirst() : source).prefix { $0.kind != .other }
            switch String(decoding: name, as: UTF8.self).lowercased() {
            case "td", "th": self = isEnd ? .end : .cell
            case "tr": self = isEnd ? .end : .row
            case "table": self = isEnd ? .end : .table
            case "thead", "tbody", "tfoot", "colgroup", "col": self = isEnd ? .end : .part
            default: self = .other
            }
        }
    }
}
