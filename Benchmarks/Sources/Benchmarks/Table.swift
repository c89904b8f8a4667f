/// Figures beside their references, in aligned columns.
struct Table: CustomStringConvertible {
    private var rows = [["", "", "reference", "", "ratio"]]

    mutating func add(
        _ name: String, _ figure: Duration, _ reference: String, _ yardstick: Duration
    ) {
        rows.append([
            name, figure.short, reference, yardstick.short, (figure / yardstick).short + " x",
        ])
    }

    mutating func add(_ name: String, _ figure: String) {
        rows.append([name, figure, "", "", ""])
    }

    var description: String {
        let widths = (0..<5).map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            zip(row, widths).enumerated().map { column, cell in
                let padding = String(repeating: " ", count: cell.1 - cell.0.count)
                // Names to the left, figures to the right.
                return [0, 2].contains(column) ? cell.0 + padding : padding + cell.0
            }
            .joined(separator: "  ")
        }
        .joined(separator: "\n")
    }
}

extension Duration {
    fileprivate var short: String {
        let seconds = self / .seconds(1)
        return seconds < 1 ? (seconds * 1000).short + " ms" : seconds.short + " s"
    }
}

extension Double {
    /// Three digits at most.
    fileprivate var short: String {
        let places = self < 10 ? 2 : self < 100 ? 1 : 0
        return formatted(.number.precision(.fractionLength(places)).grouping(.never))
    }
}
